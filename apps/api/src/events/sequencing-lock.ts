import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';

/** Only one process gives places at a time: an arbitrary number that all agree on. */
const sequencingLock = 4_218_003;

/** Takes the right to give places until the transaction ends. @returns false when another process has it */
export async function takeSequencingLock(transaction: Executor): Promise<boolean> {
  const rows = await query(
    transaction,
    z.strictObject({ taken: z.boolean() }),
    sql`select pg_try_advisory_xact_lock(${sequencingLock}) as taken`,
  );
  return rows[0]?.taken === true;
}

/** Waits for the same right: what people are told is written by one transaction at a time. */
export async function waitForSequencingLock(transaction: Executor): Promise<void> {
  await transaction.execute(sql`select pg_advisory_xact_lock(${sequencingLock})`);
}
