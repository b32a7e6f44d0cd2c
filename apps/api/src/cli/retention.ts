import { keeperRole, openDatabase } from '../database/database.ts';
import { withJobLock } from '../jobs/job-lock.ts';
import { countOldLogins } from '../retention/login-messages.ts';
import { countOldEvents } from '../retention/old-events.ts';
import { listDue, runRetention } from '../retention/retention.ts';
import { type Command, UsageError } from './command.ts';
import { readClock, readRetentionConfig } from './settings.ts';

/** `frikort retention`: anonymises whom R29 says and deletes old login messages and events, now; with `--dry-run` only tells. */
export const retentionCommand: Command = {
  name: 'retention',
  about:
    'anonymises enrolments unused for RETENTION_YEARS (R29), deletes login messages after 180 days and events after 90',
  usage: ['--dry-run   tells which, and changes nothing'],
  async run(args) {
    const isDryRun = args.includes('--dry-run');
    if (args.length > (isDryRun ? 1 : 0)) throw new UsageError('Only --dry-run may stand behind it.');
    const { keeperDatabaseUrl, years } = readRetentionConfig();
    const db = openDatabase(keeperDatabaseUrl, { maxConnections: 2, role: keeperRole });
    try {
      const deps = { db, clock: readClock(), years };
      if (isDryRun) {
        const due = await listDue(deps);
        for (const citizenId of due) console.log(citizenId);
        const old = await countOldLogins(db, deps.clock());
        const events = await countOldEvents(db, deps.clock());
        console.log(
          `${due.length} citizens would be anonymised, ${old.loginMessages} login messages, ${old.loginTraces} traces of logins and ${events} events deleted. Nothing was changed.`,
        );
        return 0;
      }
      const outcome = await withJobLock(db, 'retention', () => runRetention(deps));
      if (outcome === 'busy') console.log('Another process is at it.');
      else {
        console.log(
          `${outcome.anonymised} citizens anonymised, ${outcome.loginMessages} login messages, ${outcome.loginTraces} traces of logins and ${outcome.events} events deleted.`,
        );
      }
      return 0;
    } finally {
      await db.$client.end();
    }
  },
};
