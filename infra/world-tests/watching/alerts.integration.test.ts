import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BroughtAbout, bringAbout, startWatchedServer } from './bring-about.ts';
import { causes } from './causes.ts';
import { holds, isOneComparison, metricsIn, readDashboard, readRules } from './rules.ts';

/* Rules that count over time are decided by Prometheus itself: alerts.extended.test.ts. */

const rules = readRules();
const simple = rules.filter(({ expr }) => isOneComparison(expr));

let server: Awaited<ReturnType<typeof startWatchedServer>>;
const seen = new Set<string>();
beforeAll(async () => {
  server = await startWatchedServer();
});
afterAll(() => server.close());

const remember = ({ before, again }: BroughtAbout) => {
  for (const { name } of [...before, ...again]) seen.add(name);
};

describe('each alert', () => {
  it('has a cause, and each cause an alert', () => {
    expect(Object.keys(causes).toSorted()).toEqual(rules.map(({ alert }) => alert).toSorted());
    expect(simple.length).toBeGreaterThan(15);
  });

  it.each(simple)('$alert holds when its cause has come, and not before', async (rule) => {
    const { expr } = rule;
    const told = await bringAbout(rule, server);
    remember(told);
    // Of `up` Prometheus knows which job it is; here is one.
    const asked = expr.replace('{job="frikort"}', '');
    expect({ before: holds(asked, told.before), after: holds(asked, told.after) }).toEqual({
      before: false,
      after: true,
    });
  });

  it.each(rules.filter((rule) => !simple.includes(rule)))(
    '$alert asks for what its cause moves',
    async (rule) => {
      const told = await bringAbout(rule, server);
      remember(told);
      const asked = metricsIn(rule.expr);
      const of = (samples: BroughtAbout['after']) => samples.filter(({ name }) => asked.includes(name));
      expect(asked.length).toBeGreaterThan(0);
      expect(of(told.after)).not.toEqual(of(told.before));
      expect(of(told.again)).not.toEqual(of(told.after));
    },
  );

  it('and each panel of the dashboard asks for metrics that are there', () => {
    const asked = [...rules.map(({ expr }) => expr), ...readDashboard()].flatMap(metricsIn);
    expect(asked.length).toBeGreaterThan(30);
    expect(asked.filter((name) => !seen.has(name))).toEqual([]);
  });
});
