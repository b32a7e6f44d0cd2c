import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { present } from '@frikort/domain/present';
import { z } from 'zod';
import type { SealKeys } from '../audit/seal.ts';
import type { Fault, PrintedSeal } from '../audit/seal-check.ts';
import { verifyDatabase } from '../audit/verify.ts';
import { verifyFile } from '../audit/verify-file.ts';
import { ConfigError } from '../config-error.ts';
import { openDatabase } from '../database/database.ts';
import { type Command, type ExitCode, UsageError } from './command.ts';
import { readSealConfig } from './settings.ts';

/** `frikort audit verify`: whether the log is what was sealed (R26), in the database or in an extract. */
export const auditVerifyCommand: Command = {
  name: 'audit verify',
  about: 'checks the audit log; ends with 1 and names the first broken place when something was done to it',
  usage: [
    '--file FILE           an extract, instead of the database of DATABASE_URL; needs no database',
    '--printed-seals FILE  a process log (JSON lines); every seal printed there must still be in the chain',
    'AUDIT_SEAL_KEYS       proves who sealed; without it only the hashes are checked',
  ],
  async run(args) {
    const { file, printed } = readArguments(args);
    const { databaseUrl, sealKeys } = readSealConfig();
    const options = {
      ...present({ keys: sealKeys }),
      printed: printed === undefined ? [] : await readPrintedSeals(printed),
    };
    const code =
      file === undefined ? await checkDatabase(databaseUrl, options) : await checkFile(file, options);
    if (!sealKeys) {
      console.log(
        'AUDIT_SEAL_KEYS is not set: only the hashes were checked. A chain made anew by somebody else would pass.',
      );
    }
    return code;
  },
};

type Options = { keys?: SealKeys; printed: PrintedSeal[] };

function readArguments(args: readonly string[]): { file: string | undefined; printed: string | undefined } {
  const options = { file: { type: 'string' }, 'printed-seals': { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    return { file: values.file, printed: values['printed-seals'] };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Checks the log of a database. @param databaseUrl of the API's login; undefined when it is not set */
export async function checkDatabase(databaseUrl: string | undefined, options: Options): Promise<ExitCode> {
  if (databaseUrl === undefined)
    throw new ConfigError('DATABASE_URL must name the database, or --file an extract.');
  const db = openDatabase(databaseUrl, { maxConnections: 2 });
  try {
    const found = await verifyDatabase(db, options);
    if (!found.ok) return complainOf(found.fault);
    const { seals, rows, waiting, newest } = found;
    console.log(`The audit log is whole: ${rows} rows under ${seals} seals; ${waiting} wait to be sealed.`);
    if (newest)
      console.log(`Newest seal: ${newest.number}, ${newest.sealedAt}, ${newest.hash.toString('hex')}`);
    return 0;
  } finally {
    await db.$client.end();
  }
}

async function checkFile(file: string, options: Options): Promise<ExitCode> {
  const found = await verifyFile(linesOf(file), options);
  if (!found.ok) return complainOf(found.fault, found.line);
  const { head, rows, seals, waiting } = found;
  console.log(`Every row is what was sealed: ${rows} rows under ${seals} seals; ${waiting} not sealed yet.`);
  console.log(
    head.whole
      ? 'The extract is of the whole log, and nothing is missing in it.'
      : 'The extract is of a part of the log: that every row that was asked for is in it, only the database shows.',
  );
  return 0;
}

function complainOf(fault: Fault, line?: number): ExitCode {
  const { kind, seal, position, rowId, detail } = fault;
  const places = { line, seal, position, row: rowId };
  const place = Object.entries(places)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
  console.error(`BROKEN (${kind})${place && ` at ${place}`}: ${detail}`);
  return 1;
}

async function* linesOf(file: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY });
}

const printedLine = z.object({
  auditSeal: z.object({ number: z.number().int(), hash: z.string() }),
});

/** The seals among the lines of a process log; whatever else stands there is passed over. */
async function readPrintedSeals(file: string): Promise<PrintedSeal[]> {
  const seals: PrintedSeal[] = [];
  for await (const line of linesOf(file)) {
    if (!line.includes('"auditSeal"')) continue;
    const start = line.indexOf('{');
    const parsed = printedLine.safeParse(parseJson(line.slice(start)));
    if (parsed.success) seals.push(parsed.data.auditSeal);
  }
  return seals;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
