import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { present } from '@frikort/domain/present';
import { recordCommandExtract } from '../audit/export-store.ts';
import { type MessageFilter, readLoginMessages } from '../auth/messages/export-messages.ts';
import { createMessageVault } from '../auth/messages/message-vault.ts';
import { openDatabase } from '../database/database.ts';
import { type Command, UsageError } from './command.ts';
import { closeOutput, openOutput, writeLine } from './json-lines.ts';
import { readInstant } from './read-instant.ts';
import { readClock, readLoginMessageConfig } from './settings.ts';

const options = {
  from: { type: 'string' },
  until: { type: 'string' },
  session: { type: 'string' },
  actor: { type: 'string' },
  key: { type: 'string', multiple: true },
  out: { type: 'string' },
} as const;

/** `frikort login-messages export`: what NemLog-in may ask for, with each message's signature verified. */
export const loginMessagesExportCommand: Command = {
  name: 'login-messages export',
  about:
    'writes the kept messages of login and logout, and who came and went, as JSON lines; the extract is logged',
  usage: [
    '--out FILE       a new file; standard output when left out',
    '--from DATE --until DATE   YYYY-MM-DD, from the first on, before the second (UTC), or whole instants',
    '--session ID     of a session',
    '--actor ID       of a person',
    '--key FILE       our private key (SAML_SP_KEY_FILE), as often as there are: only with the one that an assertion',
    '                 was encrypted for is the signature inside verified; what is written stays encrypted',
  ],
  async run(args) {
    const { filter, keyFiles, out } = readArguments(args);
    const { databaseUrl, operatorCvr, messageKeys } = readLoginMessageConfig();
    const privateKeys = await Promise.all(keyFiles.map(readKey));
    const stream = await openOutput(out);
    const db = openDatabase(databaseUrl, { maxConnections: 2 });
    try {
      const at = readClock()();
      await recordCommandExtract(db, { operatorCvr, subjects: [], requestId: `command-${randomUUID()}`, at });
      const written = await db.transaction(async (transaction) => {
        const deps = { db: transaction, vault: createMessageVault(messageKeys), privateKeys };
        let lines = 0;
        for await (const line of readLoginMessages(deps, filter)) {
          await writeLine(stream, line);
          lines += 1;
        }
        await writeLine(stream, { kind: 'end', madeAt: at.toISOString(), lines });
        return lines;
      });
      await closeOutput(stream);
      console.error(`Written: ${written} lines.`);
      return 0;
    } finally {
      await db.$client.end();
    }
  },
};

function readArguments(args: readonly string[]): {
  filter: MessageFilter;
  keyFiles: readonly string[];
  out: string | undefined;
} {
  const { from, until, session, actor, key = [], out } = parse(args);
  const ofTime = { from: readInstant(from), until: readInstant(until) };
  const filter: MessageFilter = present({
    from: ofTime.from,
    until: ofTime.until,
    sessionId: session === undefined ? undefined : idOf('--session', session),
    actorId: actor === undefined ? undefined : idOf('--actor', actor),
  });
  return { filter, keyFiles: key, out };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new UsageError('Only the options below are known, and nothing stands without one.');
  }
}

function idOf(name: string, text: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(text)) throw new UsageError(`${name} is an id.`);
  return text;
}

async function readKey(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read.`);
  }
}
