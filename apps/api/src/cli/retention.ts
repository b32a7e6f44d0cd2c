import { readRetentionConfig } from '../config.ts';
import { keeperRole, openDatabase } from '../database/database.ts';
import { listDue, runRetention } from '../retention/retention.ts';
import { type Command, UsageError } from './command.ts';

/** `frikort retention`: anonymises whom R29 says, now; with `--dry-run` only tells whom. */
export const retentionCommand: Command = {
  name: 'retention',
  about: 'anonymises the enrolments that have been unused for the years of RETENTION_YEARS (R29)',
  usage: ['--dry-run   tells which, and changes nothing'],
  async run(args) {
    const isDryRun = args.includes('--dry-run');
    if (args.length > (isDryRun ? 1 : 0)) throw new UsageError('Only --dry-run may stand behind it.');
    const { keeperDatabaseUrl, years } = readRetentionConfig();
    const db = openDatabase(keeperDatabaseUrl, { maxConnections: 2, role: keeperRole });
    try {
      const deps = { db, clock: () => new Date(), years };
      if (isDryRun) {
        const due = await listDue(deps);
        for (const citizenId of due) console.log(citizenId);
        console.log(`${due.length} citizens would be anonymised. Nothing was changed.`);
        return 0;
      }
      const outcome = await runRetention(deps);
      if (outcome === 'busy') console.log('Another process is at it.');
      else console.log(`${outcome.anonymised} citizens anonymised.`);
      return 0;
    } finally {
      await db.$client.end();
    }
  },
};
