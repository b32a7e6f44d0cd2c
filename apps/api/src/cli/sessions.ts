import { parseArgs } from 'node:util';
import { isCvr } from '@frikort/domain/cvr';
import { z } from 'zod';
import { endSessions, type WhoseSessions } from '../auth/session/end-sessions.ts';
import { openDatabase } from '../database/database.ts';
import { type Command, UsageError } from './command.ts';
import { readClock, readDatabaseUrl } from './settings.ts';

/** `frikort sessions end`: puts people out, because a right was withdrawn or a login is not what it seems. */
export const endSessionsCommand: Command = {
  name: 'sessions end',
  about: 'ends sessions at once, in every process of the API; whoever they belonged to must log in again',
  usage: [
    '--actor ID          of one person, by the id that the log names them with',
    '--organisation CVR  of everybody who acts for a company or a municipality',
    '--all               of everybody',
  ],
  async run(args) {
    const whose = readWhose(args);
    const db = openDatabase(readDatabaseUrl(), { maxConnections: 1 });
    try {
      console.log(`${await endSessions(db, whose, readClock()())} sessions ended.`);
      return 0;
    } finally {
      await db.$client.end();
    }
  },
};

function readWhose(args: readonly string[]): WhoseSessions {
  const { actor, organisation, all } = parse(args);
  if ([actor, organisation, all].filter((given) => given !== undefined).length !== 1) {
    throw new UsageError('Say whose: one of --actor, --organisation, --all.');
  }
  if (actor !== undefined) {
    if (!z.uuid().safeParse(actor).success) throw new UsageError('--actor needs an id of the log.');
    return { actorId: actor };
  }
  if (organisation === undefined) return 'everybody';
  if (!isCvr(organisation)) throw new UsageError('--organisation needs a CVR number of 8 digits.');
  return { organisationCvr: organisation };
}

function parse(args: readonly string[]) {
  try {
    const options = {
      actor: { type: 'string' },
      organisation: { type: 'string' },
      all: { type: 'boolean' },
    } as const;
    return parseArgs({ args: [...args], options }).values;
  } catch {
    // Not repeated: whatever was typed stays out of what is printed.
    throw new UsageError('That is no way to say whose.');
  }
}
