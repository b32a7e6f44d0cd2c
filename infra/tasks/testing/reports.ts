import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import type { Outcome } from './outcome.ts';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** A number in a report; throws where the report has another shape than the version we pinned. */
function numberIn(report: Record<string, unknown>, name: string): number {
  const value = report[name];
  if (typeof value !== 'number') throw new Error(`The runner's report has no number "${name}".`);
  return value;
}

/** The records in a list of a report; none where there is no such list. */
function recordsIn(report: Record<string, unknown>, name: string): Record<string, unknown>[] {
  const value = report[name];
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function readReport(file: string): Record<string, unknown> | undefined {
  if (!existsSync(file)) return undefined;
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return isRecord(report) ? report : undefined;
}

/** What our reporter of vitest wrote; undefined when there is no report. */
export function vitestOutcome(file: string): Outcome | undefined {
  const report = readReport(file);
  if (report === undefined) return undefined;
  const { failures } = report;
  return {
    passed: numberIn(report, 'passed'),
    failed: numberIn(report, 'failed'),
    skipped: numberIn(report, 'skipped'),
    failures: Array.isArray(failures) ? failures.map(String) : [],
  };
}

const firstLine = ({ message }: Record<string, unknown>): string =>
  stripVTControlCharacters(String(message)).split('\n')[0] ?? '';

/** Why a test failed, the first line of each error. */
function reasons(spec: Record<string, unknown>): string {
  return recordsIn(spec, 'tests')
    .flatMap((test) => recordsIn(test, 'results'))
    .flatMap((result) => recordsIn(result, 'errors'))
    .map(firstLine)
    .join(' / ');
}

/** The titles of the tests that failed, each under those it stands in, and the errors outside any test. */
function playwrightFailures(report: Record<string, unknown>): string[] {
  const inSuite = (suite: Record<string, unknown>, above: string): string[] => {
    const title = above === '' ? String(suite.title) : `${above} › ${String(suite.title)}`;
    return [
      ...recordsIn(suite, 'specs')
        .filter(({ ok }) => ok === false)
        .map((spec) => `${title} › ${String(spec.title)}: ${reasons(spec)}`),
      ...recordsIn(suite, 'suites').flatMap((inner) => inSuite(inner, title)),
    ];
  };
  return [
    ...recordsIn(report, 'suites').flatMap((suite) => inSuite(suite, '')),
    ...recordsIn(report, 'errors').map(firstLine),
  ];
}

/** What a report of Playwright's `json` reporter says; a test that only passed when repeated is no failure. */
export function playwrightOutcome(file: string): Outcome | undefined {
  const report = readReport(file);
  const stats = report?.stats;
  if (report === undefined || !isRecord(stats)) return undefined;
  return {
    passed: numberIn(stats, 'expected') + numberIn(stats, 'flaky'),
    failed: numberIn(stats, 'unexpected'),
    skipped: numberIn(stats, 'skipped'),
    failures: playwrightFailures(report),
  };
}
