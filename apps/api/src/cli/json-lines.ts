import { once } from 'node:events';
import { open } from 'node:fs/promises';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import { UsageError } from './command.ts';

/**
 * A new file, readable by its owner only; standard output without a name.
 * @throws UsageError for a file that is there: an old one is not written over
 */
export async function openOutput(file: string | undefined): Promise<Writable> {
  if (file === undefined) return process.stdout;
  try {
    return (await open(file, 'wx', 0o600)).createWriteStream();
  } catch {
    throw new UsageError(`${file} is there already, or cannot be made.`);
  }
}

/** Writes an object as a line of JSON, and waits when the reader is slow. */
export async function writeLine(stream: Writable, line: object): Promise<void> {
  if (!stream.write(`${JSON.stringify(line)}\n`)) await once(stream, 'drain');
}

export async function closeOutput(stream: Writable | undefined): Promise<void> {
  if (!stream || stream === process.stdout) return;
  stream.end();
  await finished(stream);
}
