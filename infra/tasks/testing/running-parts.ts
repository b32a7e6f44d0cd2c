import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { runAgainstOwnSystem } from '@frikort/e2e/own-system';
import { defaultLocalFolder } from '@frikort/local/project';
import { runTool } from '@frikort/local/tools';
import { type Counts, checkedAgainstExit } from './counts.ts';
import { playwrightCounts, vitestCounts } from './reports.ts';

/** Where a runner writes its report; the one of an earlier run is gone, so that it is never read for this one. */
function freshReport(name: string): string {
  const file = join(defaultLocalFolder, 'reports', `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

async function vitest(project: string): Promise<Counts> {
  const report = freshReport(project);
  const { code } = await runTool('vitest', 'vitest', [
    ...['run', '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]);
  return checkedAgainstExit(vitestCounts(report), code);
}

/** The rules and whatever else needs no database. */
export async function unit(): Promise<Counts> {
  return vitest('unit');
}

/** The API against a real PostgreSQL, started once for the run. */
export async function integration(): Promise<Counts> {
  return vitest('integration');
}

/** Thousands of bad requests to every group of routes, and a search for CPR numbers in all that was printed. */
export async function security(): Promise<Counts> {
  return vitest('security');
}

/** Journeys through a real browser, the apps, the API, the database and the login. */
export async function endToEnd(): Promise<Counts> {
  const report = freshReport('e2e');
  const { code } = await runAgainstOwnSystem([], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return checkedAgainstExit(playwrightCounts(report), code);
}
