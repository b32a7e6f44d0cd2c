import type { CalendarDate } from '@frikort/domain/calendar';
import type { TransferKind } from '@frikort/domain/transfer';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { hasCaseworkers, isPending } from '../rules/transfers.ts';

const answer = z.strictObject({ yes: z.boolean() });

/** Whether there is somebody in that municipality who could accept (R19). */
export async function readHasCaseworkers(db: Executor, code: string): Promise<boolean> {
  const [row] = await query(db, answer, sql`select ${hasCaseworkers(code)} as yes`);
  return row?.yes === true;
}

/** Whether a transfer of the citizen can still be decided today (R19). */
export async function readIsPending(db: Executor, citizenId: string, today: CalendarDate): Promise<boolean> {
  const [row] = await query(
    db,
    answer,
    sql`
    select exists (
      select from transfers transfer where transfer.citizen_id = ${citizenId}::uuid and ${isPending(today)}) as yes`,
  );
  return row?.yes === true;
}

export type Opening = {
  id: string;
  caller: CaseworkerCaller;
  kind: TransferKind;
  citizenId: string;
  /** The municipality that decides. */
  decider: string;
  reason: string;
  openUntil: CalendarDate;
  today: CalendarDate;
  claim: IdempotencyClaim;
  at: Date;
};

const opened = z.strictObject({ id: z.uuid() });

/**
 * Opens a transfer (R19), with the log and the record of the request, in one statement; one of the citizen that has
 * expired is marked so first, and makes room. The citizen's row is held meanwhile, so that nobody opens one of a citizen
 * who has just come to another municipality.
 * @returns whether it was opened: not when the citizen is no longer who is responsible's
 * @throws DatabaseError on `transfers_one_open` when there is an open one, and on `idempotency_records_key` for a
 *   repeated request
 */
export async function openTransfer(db: Executor, opening: Opening): Promise<boolean> {
  const { id, caller, kind, citizenId, decider, reason, openUntil, today, claim, at } = opening;
  const opener = caller.authority.code;
  const responsible = kind === 'offer' ? opener : decider;
  const action = kind === 'offer' ? 'transfer-offered' : 'transfer-requested';
  const rows = await query(
    db,
    opened,
    sql`
    with citizen as materialized (
      select id, audit_subject from citizens
      where id = ${citizenId}::uuid and authority_code = ${responsible} and anonymised_at is null
      for no key update
    ), expired as (
      update transfers set state = 'expired'
      where citizen_id in (select id from citizen) and state = 'pending' and open_until < ${today}::date
      returning id
    ), transfer as (
      insert into transfers (id, kind, citizen_id, opener_code, decider_code, reason, opened_at, opened_by, open_until, state)
      select ${id}::uuid, ${kind}, citizen.id, ${opener}, ${decider}, ${reason}, ${at.toISOString()}::timestamptz,
        ${caller.actorId}::uuid, ${openUntil}::date, 'pending'
      from citizen where (select count(*) from expired) >= 0
      returning id
    ), logged as (
      ${auditInStatement({ caller, action, at }, { from: sql`transfer, citizen`, subject: sql`citizen.audit_subject`, object: sql`transfer.id` })}
    ), recorded as (
      ${recordSuccess(claim, sql`transfer`, at)}
    )
    select id from transfer`,
  );
  return rows.length > 0;
}
