import { existsSync, readFileSync } from 'node:fs';
import type { Counts } from './counts.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A number in a report; throws where the report has another shape than the version we pinned. */
function numberIn(report: Record<string, unknown>, name: string): number {
  const value = report[name];
  if (typeof value !== 'number') throw new Error(`The runner's report has no number "${name}".`);
  return value;
}

function readReport(file: string): Record<string, unknown> | undefined {
  if (!existsSync(file)) return undefined;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(report) ? report : undefined;
}

/** The counts in a report of vitest's `json` reporter; undefined when there is no report. */
export function vitestCounts(file: string): Counts | undefined {
  const report = readReport(file);
  if (report === undefined) return undefined;
  return {
    passed: numberIn(report, 'numPassedTests'),
    failed: numberIn(report, 'numFailedTests'),
    skipped: numberIn(report, 'numPendingTests') + numberIn(report, 'numTodoTests'),
  };
}

/** The counts in a report of Playwright's `json` reporter; one that only passed when repeated is no failure. */
export function playwrightCounts(file: string): Counts | undefined {
  const stats = readReport(file)?.stats;
  if (!isRecord(stats)) return undefined;
  return {
    passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'),
    failed: numberIn(stats, 'unexpected'),
    skipped: numberIn(stats, 'skipped'),
  };
}
