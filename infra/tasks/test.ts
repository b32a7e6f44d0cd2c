// `npm test [part …]`: every part runs (some only when named, or with `all`), whatever the others say, and the last line
// sums them up.

import { join } from 'node:path';
import { defaultLocalFolder } from '@frikort/local/project';
import { signalTools } from '@frikort/local/tools';
import { drift } from './testing/drift.ts';
import { closingLine, type Outcome, one, type Say, sum } from './testing/outcome.ts';
import {
  crash,
  endToEnd,
  engines,
  extended,
  failover,
  integration,
  security,
  unit,
} from './testing/running-parts.ts';
import { boundaries, lint, types } from './testing/static-parts.ts';

/** In the order in which they tell most for the time they take. */
const PARTS: Record<string, (say: Say) => Promise<Outcome>> = {
  lint,
  types,
  boundaries,
  drift,
  unit,
  integration,
  e2e: endToEnd,
  extended,
  engines,
  security,
  crash,
  failover,
};

/** Run side by side, those that are chosen: none of them keeps both cores busy. */
const BESIDE_EACH_OTHER = new Set(['lint', 'types', 'boundaries', 'drift']);

/** Run only when they are named: they take minutes. */
const ON_REQUEST = new Set(['extended', 'engines', 'security', 'crash', 'failover']);

/** Stands for every part there is. */
const ALL = 'all';

interface PartResult {
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

function chosenParts(wanted: readonly string[]): string[] {
  const unknown = wanted.filter((name) => name !== ALL && !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    process.stderr.write(
      `Unknown part: ${unknown.join(', ')}. Known: ${[...Object.keys(PARTS), ALL].join(', ')}.\n`,
    );
    process.exit(2);
  }
  if (wanted.includes(ALL)) return Object.keys(PARTS);
  return wanted.length === 0
    ? Object.keys(PARTS).filter((name) => !ON_REQUEST.has(name))
    : Object.keys(PARTS).filter((name) => wanted.includes(name));
}

/** Runs one part; one that throws is a failure like any other, and the next part still runs. */
async function runPart(name: string, say: Say): Promise<PartResult> {
  say(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
  const started = performance.now();
  let outcome: Outcome;
  try {
    outcome = (await PARTS[name]?.(say)) ?? one('unknown part', false);
  } catch (error) {
    say(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    outcome = one(String(error), false);
  }
  return { name, outcome, seconds: (performance.now() - started) / 1000 };
}

/** What a part says, kept until it is done. */
async function runQuietly(name: string): Promise<PartResult> {
  const said: string[] = [];
  const result = await runPart(name, (text) => said.push(text));
  process.stdout.write(said.join(''));
  return result;
}

/** Those that may run side by side do, the others follow one after the other. Ends the process when it was interrupted. */
async function runAll(names: readonly string[]): Promise<PartResult[]> {
  const beside = names.filter((name) => BESIDE_EACH_OTHER.has(name));
  const results = await Promise.all(beside.map(runQuietly));
  for (const name of names.filter((it) => !BESIDE_EACH_OTHER.has(it))) {
    if (interrupted) process.exit(130);
    results.push(await runPart(name, (text) => process.stdout.write(text)));
  }
  if (interrupted) process.exit(130);
  return results;
}

function summaryLine({ name, outcome, seconds }: PartResult): string {
  const mark = outcome.failed === 0 ? '✓' : '✗';
  const skipped = outcome.skipped === 0 ? '' : `, ${outcome.skipped} left out`;
  const failed = outcome.failed === 0 ? '' : `, ${outcome.failed} not ok`;
  return `  ${mark} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ${outcome.passed} ok${failed}${skipped}`;
}

const failureLines = ({ name, outcome }: PartResult): string[] =>
  outcome.failures.map((failure) => `  ${name}: ${failure}`);

// Some hundred Nodes are started on the same sources: each finds what the others have read.
process.env.NODE_COMPILE_CACHE ??= join(defaultLocalFolder, 'compile-cache');

let interrupted = false;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    // Whatever ended us: the browser tests' runner stops what it started only when it is interrupted.
    signalTools('SIGINT');
    process.stdout.write('\nInterrupted: nothing was decided.\n');
    process.exitCode = 130;
    // The tools clean up behind themselves (servers, folders); one that does not is not waited for.
    setTimeout(() => process.exit(130), 10_000).unref();
    interrupted = true;
  });
}

const results = await runAll(chosenParts(process.argv.slice(2)));
const total = sum(results.map(({ outcome }) => outcome));
if (total.failures.length > 0)
  process.stdout.write(`\nWhat failed:\n${results.flatMap(failureLines).join('\n')}\n`);
process.stdout.write(`\n${results.map(summaryLine).join('\n')}\n\n${closingLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
