import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Executor } from '../database/database.ts';

/** A backup that is whole, or a restore that was tried. */
export type BackupRun =
  | { kind: 'backup'; beganAt: Date; endedAt: Date; bytes: number }
  | { kind: 'drill'; beganAt: Date; endedAt: Date; succeeded: boolean };

/** Notes a run, for the operator's page. */
export async function recordRun(db: Executor, run: BackupRun): Promise<void> {
  const bytes = run.kind === 'backup' ? run.bytes : null;
  const succeeded = run.kind === 'backup' || run.succeeded;
  await db.execute(sql`
    insert into backup_runs (id, kind, began_at, ended_at, succeeded, bytes)
    values (${uuidv7()}, ${run.kind}, ${run.beganAt.toISOString()}::timestamptz, ${run.endedAt.toISOString()}::timestamptz,
      ${succeeded}, ${bytes})`);
}
