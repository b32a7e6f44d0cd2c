import { randomUUID } from 'node:crypto';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { isCvr } from '@frikort/domain/cvr';
import { present } from '@frikort/domain/present';
import { readSearchQuery } from '@frikort/domain/search';
import { extractLog } from '../audit/export-log.ts';
import { recordCommandExtract } from '../audit/export-store.ts';
import { findSubjects, type LogFilter } from '../audit/log-filter.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { createCprVault } from '../database/encryption.ts';
import { type Command, UsageError } from './command.ts';
import { closeOutput, openOutput, writeLine } from './json-lines.ts';
import { readInstant } from './read-instant.ts';
import { readClock, readExportConfig } from './settings.ts';

const options = {
  citizen: { type: 'boolean' },
  actor: { type: 'string' },
  organisation: { type: 'string' },
  from: { type: 'string' },
  until: { type: 'string' },
  out: { type: 'string' },
  identities: { type: 'string' },
} as const;

/** `frikort audit export`: an extract of the log with its seals, that can be checked anywhere (R26). */
export const auditExportCommand: Command = {
  name: 'audit export',
  about: 'writes rows of the audit log with their seals, as JSON lines; the extract is logged',
  usage: [
    '--out FILE           a new file; standard output when left out',
    '--citizen            of a citizen; the CPR or card number is asked for, or read from standard input',
    '--actor ID           by a person',
    '--organisation CVR   by an organisation',
    '--from DATE --until DATE   YYYY-MM-DD, from the first on, before the second (UTC), or whole instants',
    '--identities FILE    who the persons were, in a file of its own; `in-rows` puts them in the rows;',
    '                     left out when not given',
  ],
  async run(args) {
    const asked = readArguments(args);
    const { databaseUrl, cprKeys, operatorCvr } = readExportConfig();
    const db = openDatabase(databaseUrl, { maxConnections: 2 });
    try {
      const subjects = asked.citizen ? await askForCitizen(db, createCprVault(cprKeys)) : undefined;
      const at = readClock()();
      const requestId = `command-${randomUUID()}`;
      await recordCommandExtract(db, { operatorCvr, subjects: subjects ?? [], requestId, at });
      const written = await writeFiles(db, asked, { ...asked.filter, ...present({ subjects }) }, at);
      console.error(`Written: ${written.rows} rows under ${written.seals} seals.`);
      return 0;
    } finally {
      await db.$client.end();
    }
  },
};

type Asked = {
  citizen: boolean;
  filter: LogFilter;
  out: string | undefined;
  identities: string | undefined;
};

function readArguments(args: readonly string[]): Asked {
  const values = parse(args);
  const { actor, organisation, out, identities } = values;
  const from = readInstant(values.from);
  const until = readInstant(values.until);
  if (actor !== undefined && !/^[0-9a-f-]{36}$/.test(actor)) throw new UsageError('--actor is an id.');
  if (organisation !== undefined && !isCvr(organisation)) throw new UsageError('--organisation is 8 digits.');
  const filter: LogFilter = present({
    actorId: actor || undefined,
    organisationCvr: organisation || undefined,
    from,
    until,
  });
  return { citizen: values.citizen === true, filter, out, identities };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    // Not what was typed: it might be a number that should not be repeated.
    const known = 'Only the options below are known, and nothing stands without one.';
    throw new UsageError(error instanceof Error && 'code' in error ? known : String(error));
  }
}

/** Never as an argument: arguments stand in the shell's history and in the list of processes. */
async function askForCitizen(db: Database, vault: ReturnType<typeof createCprVault>): Promise<Buffer[]> {
  const reader = createInterface({ input: process.stdin, output: process.stderr, terminal: false });
  try {
    if (process.stdin.isTTY) process.stderr.write('CPR or card number: ');
    for await (const line of reader) {
      const query = readSearchQuery(line);
      if (query.ok) return await findSubjects(db, vault, query.value);
      break;
    }
    throw new UsageError('That is neither a CPR number nor a card number.');
  } finally {
    reader.close();
  }
}

async function writeFiles(db: Database, { out, identities }: Asked, filter: LogFilter, at: Date) {
  const main = await openOutput(out);
  const separate =
    identities !== undefined && identities !== 'in-rows' ? await openOutput(identities) : undefined;
  const kept = identities === 'in-rows' ? 'included' : separate ? 'separate' : 'omitted';
  const written = await extractLog(db, {
    filter,
    at,
    identities: kept,
    write: (line) => writeLine(main, line),
    writeIdentity: async (line) => {
      if (separate) await writeLine(separate, line);
    },
  });
  for (const stream of [main, separate]) await closeOutput(stream);
  return written;
}
