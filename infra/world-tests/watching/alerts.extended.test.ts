import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BroughtAbout, bringAbout, startWatchedServer } from './bring-about.ts';
import { findPromtool } from './promtool.ts';
import { metricsIn, type Rule, readRules, rulesFile, type Sample } from './rules.ts';

/* Prometheus' own `promtool` decides each rule over what was scraped before and after its cause. */

const promtool = await findPromtool();
const run = promisify(execFile);

let folder: string;
let server: Awaited<ReturnType<typeof startWatchedServer>>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'frikort-alerts-'));
  server = await startWatchedServer();
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

/** A scrape a minute: so long nothing, then the cause, then the cause again, which then lasts. */
const calmMinutes = 20;
const afterMinutes = 1;

const keyOf = ({ name, labels }: Sample) =>
  `${name}{${[labels, 'job="frikort"', 'instance="a"'].filter(Boolean).join(',')}}`;

/** What Prometheus would have kept of the metrics that a rule asks for. */
function seriesOf({ expr, forMinutes }: Rule, { before, after, again }: BroughtAbout) {
  const asked = metricsIn(expr).flatMap((name) => [name, name.replace(/_bucket$/, '')]);
  const all = [before, after, again].map(
    (samples) =>
      new Map(samples.filter(({ name }) => asked.includes(name)).map((one) => [keyOf(one), one.value])),
  );
  const keys = new Set(all.flatMap((one) => [...one.keys()]));
  const lasts = [calmMinutes, afterMinutes, forMinutes + 20];
  return [...keys].map((series) => ({
    series,
    values: all.flatMap((one, part) => Array(lasts[part]).fill(one.get(series) ?? '_')).join(' '),
  }));
}

/** Whether an alert fires at a minute, as a test of promtool. */
function firing(alert: string, minute: number, fires: boolean) {
  return {
    expr: `count(ALERTS{alertname="${alert}",alertstate="firing"}) > bool 0`,
    eval_time: `${minute}m`,
    exp_samples: fires ? [{ labels: '{}', value: 1 }] : [],
  };
}

describe.skipIf(promtool === undefined)('as Prometheus decides, each alert', () => {
  const rules = readRules();

  it('stands in a file that Prometheus reads', async () => {
    const { stdout } = await run(promtool ?? '', ['check', 'rules', rulesFile]);
    expect(stdout).toContain(`SUCCESS: ${rules.length} rules found`);
  });

  it.each(rules)('$alert fires by its cause, and not before', async (rule) => {
    const told = await bringAbout(rule, server);
    const file = join(folder, `${rule.alert}.json`);
    const promql = [
      firing(rule.alert, calmMinutes - 1, false),
      firing(rule.alert, calmMinutes + afterMinutes + rule.forMinutes + 2, true),
    ];
    const test = { interval: '1m', input_series: seriesOf(rule, told), promql_expr_test: promql };
    await writeFile(
      file,
      JSON.stringify({ rule_files: [rulesFile], evaluation_interval: '1m', tests: [test] }),
    );
    const { output } = await run(promtool ?? '', ['test', 'rules', file]).then(
      ({ stdout }) => ({ output: stdout }),
      ({ stdout, stderr }) => ({ output: `${stdout}${stderr}` }),
    );
    expect(output).toContain('SUCCESS');
  });
});
