import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { installEngines, tellMissingEngines } from '@frikort/e2e/engines';
import { runAgainstOwnSystem } from '@frikort/e2e/own-system';
import { defaultLocalFolder } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';
import { checkedAgainstExit, type Outcome, type Say, sum } from './outcome.ts';
import { playwrightOutcome, vitestOutcome } from './reports.ts';
import { REPORT_FILE } from './vitest-reporter.ts';

/** Where a runner writes its report; the one of an earlier run is gone, so that it is never read for this one. */
function freshReport(name: string): string {
  const file = join(defaultLocalFolder, 'reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

async function vitest(projects: readonly string[], ...options: readonly string[]): Promise<Outcome> {
  const report = freshReport(projects.join('-'));
  const named = projects.flatMap((project) => ['--project', project]);
  const reporter = join(import.meta.dirname, 'vitest-reporter.ts');
  const { code } = await runTool(
    'vitest',
    'vitest',
    ['run', ...named, '--reporter=default', `--reporter=${reporter}`, ...options],
    { env: { [REPORT_FILE]: report } },
  );
  return checkedAgainstExit(vitestOutcome(report), code);
}

/** The rules and whatever else needs no database. */
export async function unit(): Promise<Outcome> {
  return vitest(['unit', 'pages']);
}

/** The API against a real PostgreSQL, started once for the run. */
export async function integration(): Promise<Outcome> {
  return vitest(['integration']);
}

/**
 * Thousands of bad requests to every group of routes, a search for CPR numbers in all that was printed, and how long
 * others wait while somebody sends what is costly: so one file after the other.
 */
export async function security(): Promise<Outcome> {
  return vitest(['security'], '--no-file-parallelism');
}

/** PostgreSQL and the API, killed with -9 again and again while people work; `CRASH_KILLS` says how often each (20). */
export async function crash(): Promise<Outcome> {
  return vitest(['crash']);
}

/**
 * Three PostgreSQL under Patroni, whose primary is killed, cut off and switched over while people work;
 * `FAILOVER_TIMES` says how often each (5, 2 and 2). Left out, said in a line, where the cluster cannot be made.
 */
export async function failover(): Promise<Outcome> {
  return vitest(['failover']);
}

async function throughPages(name: string, projects: readonly string[]): Promise<Outcome> {
  const report = freshReport(name);
  const { code } = await runAgainstOwnSystem(
    projects.flatMap((project) => ['--project', project]),
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
  );
  return checkedAgainstExit(playwrightOutcome(report), code);
}

/**
 * Journeys through a real browser, the apps, the API, the database and the login: the main jobs and each refusal; and a
 * registration in each other engine that is installed.
 */
export async function endToEnd(say: Say): Promise<Outcome> {
  tellMissingEngines((line) => say(`${line}\n`));
  return throughPages('e2e', ['journeys', 'main job in WebKit', 'main job in Firefox']);
}

/**
 * Every other journey, every page and dialog in both languages, and what takes long against PostgreSQL: keys exchanged
 * under load, the walk along infra/PRODUCTION.md, the embedded PostgreSQL itself, clients that others generate.
 */
export async function extended(): Promise<Outcome> {
  return sum([
    await vitest(['extended']),
    await throughPages('extended-journeys', ['extended', 'extended journeys']),
  ]);
}

/** A few of the journeys again in WebKit and Firefox, each installed where it may be and left out where it cannot. */
export async function engines(): Promise<Outcome> {
  await installEngines((line) => process.stdout.write(`${line}\n`));
  const report = freshReport('engines');
  const config = ['--config', 'engines.config.ts'];
  const { code } = await runAgainstOwnSystem(config, { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return checkedAgainstExit(playwrightOutcome(report), code);
}
