import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { type Cpr, readCpr } from '@frikort/domain/cpr';
import { UsageError } from './command.ts';

/** Where a number is read from: standard input, or what a test gives. */
export type NumberInput = NodeJS.ReadableStream & { readonly isTTY?: boolean };

/**
 * Reads a CPR number from the first line of the input; what is typed at a terminal is not shown.
 * @returns `undefined` for an empty line or no line
 * @throws UsageError when it is none; it is not repeated
 */
export async function readNumber(input: NumberInput): Promise<Cpr | undefined> {
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input, output: nowhere, terminal: input.isTTY === true });
  try {
    for await (const line of lines) return numberOf(line);
    return undefined;
  } finally {
    lines.close();
  }
}

function numberOf(line: string): Cpr | undefined {
  if (line.trim() === '') return undefined;
  const number = readCpr(line);
  if (!number.ok) throw new UsageError('What was given is not of the form of a CPR number.');
  return number.value;
}
