import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type ToolOutcome } from '@frikort/local/tools';

/** A redocly command in the folder of its rules; it tells nobody on the network what it does. */
export async function redocly(args: readonly string[]): Promise<ToolOutcome> {
  return runTool('@redocly/cli', 'redocly', args, {
    folder: 'infra/tasks',
    output: 'capture',
    env: { REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
  });
}

/**
 * Members of answers whose list of words may grow in a release, because the contract says that a client meets one that
 * it does not know: codes of problems, and what history, log and events name.
 */
const growingLists = new Set([
  ...['code', 'action', 'event', 'field', 'purpose', 'role', 'type', 'types', 'ProblemCode'],
]);

/** The part of redocly's report that is judged. */
type Report = {
  readonly changes: readonly {
    readonly path: string;
    readonly impact: string;
    readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
    readonly base?: { readonly value?: unknown };
  }[];
};

/** Whether the last release has said that this may be gone by now. */
function mayBeGone(value: unknown, today: string): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const sunset: unknown = Reflect.get(value, 'x-sunset');
  return typeof sunset === 'string' && sunset <= today;
}

/**
 * What in `revision` would break a client that was written for `base`, a line each: `redocly diff` with every rule on.
 * @param base the file of the OpenAPI document that clients know
 * @param revision the file of the one that they would meet
 * @param now what the base let go by then (`x-sunset`) may be missing
 */
export async function breaksBetween(base: string, revision: string, now = new Date()): Promise<string[]> {
  const today = now.toISOString().slice(0, 10);
  const folder = mkdtempSync(join(tmpdir(), 'frikort-diff-'));
  const file = join(folder, 'report.json');
  try {
    const { output } = await redocly([
      ...['diff', base, revision, '--config=redocly.yaml'],
      ...['--format=json', `--output=${file}`],
    ]);
    const report = readReport(file, output);
    return report.changes
      .filter(({ impact, base: former }) => impact === 'major' && !mayBeGone(former?.value, today))
      .flatMap(linesOf);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string, output: string): Report {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new Error(`redocly compared nothing:\n${output}`);
  }
}

function linesOf({ path, verdicts }: Report['changes'][number]): string[] {
  const member =
    path
      .replace(/\/items$/, '')
      .split('/')
      .at(-1) ?? '';
  return verdicts
    .filter(({ ruleId }) => !(ruleId === 'enum-values-added' && growingLists.has(member)))
    .map(({ message }) => `${readable(path)}: ${message}`);
}

/** `#/paths/~1api~1v1~1me/get` → `/api/v1/me get` */
function readable(path: string): string {
  return path
    .replace(/^#\/(paths\/)?/, '')
    .split('/')
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .join(' ');
}
