import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { marked } from 'marked';

/**
 * What a guide has somebody paste into a terminal, and what it says comes back, where it shows it: a value for JSON, of
 * which the form counts, or the very text.
 */
export type Step = { readonly commands: string; readonly answer: unknown };

/** The steps of a guide: each block of shell, with the block of JSON (`json`) or text (`out`) that follows it. */
export function stepsOf(markdown: string): Step[] {
  const blocks = marked.lexer(markdown).flatMap((token) => (token.type === 'code' ? [token] : []));
  return blocks.flatMap(({ lang, text: commands }, place) => {
    if (lang !== 'sh') return [];
    const next = blocks[place + 1];
    if (next?.lang === 'json') return [{ commands, answer: JSON.parse(next.text) }];
    return [{ commands, answer: next?.lang === 'out' ? `${next.text}\n` : undefined }];
  });
}

/** What a guide shows as JSON, in order. */
export function jsonIn(markdown: string): unknown[] {
  return marked
    .lexer(markdown)
    .flatMap((token) => (token.type === 'code' && token.lang === 'json' ? [JSON.parse(token.text)] : []));
}

/** Stands between what one step prints and what the next one does. */
const separator = '\u001e';

/**
 * Runs steps one after the other in one shell, as somebody would who pastes them, and ends at the first that fails.
 * @param folder where they are pasted
 * @param day what `date +%F` says, so that the commands mean the world's day
 * @returns what each step printed
 * @throws when a command fails, with what it said
 */
export async function runSteps(
  steps: readonly Step[],
  { day, env, folder }: { day: string; env: Readonly<Record<string, string>>; folder: string },
): Promise<string[]> {
  const script = [
    'set -euo pipefail',
    "trap 'kill $(jobs -p) 2> /dev/null || true' EXIT",
    `date() { if [ "$*" = +%F ]; then echo ${day}; else command date "$@"; fi; }`,
    ...steps.map(({ commands }) => `${commands}\nprintf '\\036'`),
  ].join('\n');
  const shell = spawn('bash', ['-s'], { cwd: folder, env: { ...process.env, ...env } });
  shell.stdin.end(script);
  const [printed, said, [code]] = await Promise.all([
    text(shell.stdout),
    text(shell.stderr),
    once(shell, 'close'),
  ]);
  if (code !== 0) throw new Error(`The commands ended with ${code}: ${said}\n${printed}`);
  return printed.split(separator).slice(0, -1);
}

/** Members whose value is a word of ours or a status, and so what a guide says it is. */
const told = ['status', 'code', 'outcome', 'error'];

/** What an answer lacks of what a guide shows: members by their paths, whatever most of their values are. */
export function missingIn(answer: unknown, shown: unknown, path = ''): string[] {
  if (typeof shown !== 'object' || shown === null) return [];
  if (typeof answer !== 'object' || answer === null) return [path];
  if (Array.isArray(shown) && shown.length > 0) return missingIn(Object(answer)[0], shown[0], `${path}[0]`);
  return Object.entries(shown).flatMap(([name, value]) => {
    const here = `${path}.${name}`;
    if (!(name in answer)) return [here];
    const given: unknown = Reflect.get(answer, name);
    if (told.includes(name) && given !== value) return [`${here}: ${value}, which is ${String(given)}`];
    return missingIn(given, value, here);
  });
}
