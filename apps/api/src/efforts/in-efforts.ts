import { sql } from 'drizzle-orm';
import type { Database, Executor } from '../database/database.ts';

/** The role that works with efforts: it can change no card, no employment and no citizen (see the migrations). */
const effortsRole = sql.identifier('frikort_efforts');

/**
 * Runs statements about efforts in a transaction that acts as the role of efforts and as no other. Everything of this slice
 * goes through here.
 */
export function inEfforts<Outcome>(
  db: Database,
  run: (efforts: Executor) => Promise<Outcome>,
): Promise<Outcome> {
  return db.transaction(async (transaction) => {
    await transaction.execute(sql`set local role ${effortsRole}`);
    return await run(transaction);
  });
}
