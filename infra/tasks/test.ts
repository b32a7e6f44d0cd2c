// `npm test [part …]`: every part runs (those that take minutes only when named), whatever the others say, and the last line sums them up.

import { signalTools } from '@frikort/local/tools';
import { type Counts, closingLine, one, sum } from './testing/counts.ts';
import { drift } from './testing/drift.ts';
import { endToEnd, integration, security, unit } from './testing/running-parts.ts';
import { boundaries, lint, types } from './testing/static-parts.ts';

/** In the order in which they tell most for the time they take. */
const PARTS: Record<string, () => Promise<Counts>> = {
  lint,
  types,
  boundaries,
  unit,
  integration,
  drift,
  e2e: endToEnd,
  security,
};

/** Takes minutes, and runs only when it is named. */
const ON_REQUEST = new Set(['security']);

interface PartResult {
  readonly name: string;
  readonly counts: Counts;
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
  let counts: Counts;
  try {
    counts = (await PARTS[name]?.()) ?? one(false);
  } catch (error) {
    process.stdout.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    counts = one(false);
  }
  return { name, counts, seconds: (performance.now() - started) / 1000 };
}

function summaryLine({ name, counts, seconds }: PartResult): string {
  const mark = counts.failed === 0 ? '✓' : '✗';
  const skipped = counts.skipped === 0 ? '' : `, ${counts.skipped} left out`;
  const failed = counts.failed === 0 ? '' : `, ${counts.failed} not ok`;
  return `  ${mark} ${name.padEnd(12)} ${seconds.toFixed(1).padStart(6)} s   ${counts.passed} ok${failed}${skipped}`;
}

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
const total = sum(results.map(({ counts }) => counts));
process.stdout.write(`\n${results.map(summaryLine).join('\n')}\n\n${closingLine(total)}\n`);
process.exitCode = total.failed === 0 ? 0 : 1;
