import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Reporter, SerializedError, TestCase, TestModule } from 'vitest/node';
import type { Outcome } from './outcome.ts';

/** The environment variable that names the file this reporter writes. */
export const REPORT_FILE = 'FRIKORT_TEST_REPORT';

const firstLine = (error: SerializedError | undefined): string =>
  error?.message.split('\n').find((line) => line.trim() !== '') ?? 'no message';

const failed = (test: TestCase): string =>
  `${test.module.relativeModuleId} › ${test.fullName}: ${firstLine(test.result().errors?.[0])}`;

/** What went wrong outside the tests of a file: it did not load, or a hook of it failed. */
const around = (module: TestModule): string[] =>
  [module, ...module.children.allSuites()]
    .flatMap((part) => part.errors())
    .map((error) => `${module.relativeModuleId}: ${firstLine(error)}`);

/** What a run of vitest came to; an error from outside any test counts too (vitest's JSON report leaves those out). */
function outcomeOf(modules: readonly TestModule[], errors: readonly SerializedError[]): Outcome {
  const tests = modules.flatMap((module) => [...module.children.allTests()]);
  const inState = (state: string) => tests.filter((test) => test.result().state === state);
  const failures = [
    ...inState('failed').map(failed),
    ...modules.flatMap(around),
    ...errors.map((error) => `Unhandled error: ${firstLine(error)}`),
  ];
  return {
    passed: inState('passed').length,
    failed: failures.length,
    skipped: inState('skipped').length,
    failures,
  };
}

/** Writes what a run came to into the file that {@link REPORT_FILE} names. */
export default class OutcomeReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly SerializedError[]): void {
    const file = process.env[REPORT_FILE];
    if (!file) throw new Error(`${REPORT_FILE} names no file.`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(outcomeOf(modules, errors)));
  }
}
