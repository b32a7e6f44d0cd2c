import { randomBytes } from 'node:crypto';
import { anonymisedName } from '@frikort/domain/retention';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import type { Database } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { historyInStatement } from '../../history/history-entry.ts';
import { reachesCitizen } from '../../rules/reach.ts';

const action = 'enrolment-grant-undone';

/**
 * Undoes a grant, with history and log (R13). It waits for a registration under way; one that comes later finds no such
 * number any more.
 * @returns false when it is too late, something is in the way, or the caller may not
 */
export async function undoGrant(
  db: Database,
  caller: CaseworkerCaller,
  citizenId: string,
  at: Date,
): Promise<boolean> {
  return await db.transaction(async (transaction) => {
    const [citizen] = await query(
      transaction,
      z.strictObject({ subject: z.string() }),
      sql`
      select encode(citizen.audit_subject, 'hex') as subject from citizens citizen
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}`,
    );
    if (!citizen) return false;
    const [outcome] = await query(
      transaction,
      z.strictObject({ undone: z.boolean() }),
      sql`
      select undo_grant(${citizenId}::uuid, ${randomBytes(32)}, ${anonymisedName}, ${at.toISOString()}::timestamptz)
        as undone`,
    );
    if (!outcome?.undone) return false;
    await transaction.execute(sql`
      with undone as (
        select ${citizenId}::uuid as id, decode(${citizen.subject}, 'hex') as subject
      ), event as (
        ${historyInStatement({ id: uuidv7(), caller, event: action, at, changes: [] }, { from: sql`undone`, citizen: sql`id` })}
      )
      ${auditInStatement({ caller, action, at }, { from: sql`undone`, subject: sql`subject`, object: sql`id` })}`);
    return true;
  });
}

/** Whether anything came of a grant: a registration, or a transfer. */
export async function readGrantInUse(db: Database, citizenId: string): Promise<boolean> {
  const [row] = await query(
    db,
    z.strictObject({ used: z.boolean() }),
    sql`
    select exists (select from cards where citizen_id = ${citizenId}::uuid)
      or exists (select from transfers where citizen_id = ${citizenId}::uuid) as used`,
  );
  return row?.used ?? false;
}
