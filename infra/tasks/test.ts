// `npm test [part …]`: every part runs (some only when named), whatever the others say, and the last line sums them up.

import { signalTools } from '@frikort/local/tools';
import { drift } from './testing/drift.ts';
import { closingLine, type Outcome, one, sum } from './testing/outcome.ts';
import { endToEnd, engines, integration, security, unit } from './testing/running-parts.ts';
import { boundaries, lint, types } from './testing/static-parts.ts';

/** In the order in which they tell most for the time they take. */
const PARTS: Record<string, () => Promise<Outcome>> = {
  lint,
  types,
  boundaries,
  unit,
  integration,
  drift,
  e2e: endToEnd,
  engines,
  security,
};

/** Run only when it is named: it takes minutes. */
const ON_REQUEST = new Set(['security']);

interface PartResult {
  readonly name: string;
  readonly outcome: Outcome;
  readonly seconds: number;
}

function chosenParts(wanted: readonly string[]): string[] {
  const unknown = wanted.filter((name) => !Object.hasOwn(PARTS, name));
  if (unknown.length > 0) {
    process.stderr.write(`Unknown part: ${unknown.join(', ')}. Known: ${Object.keys(PARTS).join(', ')}.\n`);
    process.exit(2);
  }
  return wanted.length === 0
    ? Object.keys(PARTS).filter((name) => !ON_REQUEST.has(name))
    : Object.keys(PARTS).filter((name) => wanted.includes(name));
}

/** Runs one part; one that throws is a failure like any other, and the next part still runs. */
async function runPart(name: string): Promise<PartResult> {
  process.stdout.write(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}\n`);
  const started = performance.now();
  let outcome: Outcome;
  try {
    outcome = (await PARTS[name]?.()) ?? one('unknown part', false);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    outcome = one(String(error), false);
  }
  return { name, outcome, seconds: (performance.now() - started) / 1000 };
}

function summaryLine({ name, outcome, seconds }: PartResult): string {
  const mark = outcome.failed === 0 ? '✓' : '✗';
  const skipped = outcome.skipped === 0 ? '' : `, ${outcome.skipped} left out`;
  const failed = outcome.failed === 0 ? '' : `, ${outcome.failed} not ok`;
  return `  ${mark} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ${outcome.passed} ok${failed}${skipped}`;
}

const failureLines = ({ name, outcome }: PartResult): string[] =>
  outcome.failures.map((failure) => `  ${name}: ${failure}`);

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

const results: PartResult[] = [];
for (const name of chosenParts(process.argv.slice(2))) {
  const result = await runPart(name);
  if (interrupted) process.exit(130);
  results.push(result);
}
const total = sum(results.map(({ outcome }) => outcome));
if (total.failures.length > 0)
  process.stdout.write(`\nWhat failed:\n${results.flatMap(failureLines).join('\n')}\n`);
process.stdout.write(`\n${results.map(summaryLine).join('\n')}\n\n${closingLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
