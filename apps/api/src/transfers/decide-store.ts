import type { CalendarDate } from '@frikort/domain/calendar';
import type { RecordedChange } from '@frikort/domain/history';
import { transferKinds, transferStates } from '@frikort/domain/transfer';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { day, query } from '../database/query.ts';
import { eventInStatement } from '../events/outbox.ts';
import { historyInStatement } from '../history/history-entry.ts';
import { isPending } from '../rules/transfers.ts';

const factsRow = z.strictObject({
  citizen_id: z.uuid(),
  kind: z.enum(transferKinds),
  opener_code: z.string(),
  decider_code: z.string(),
  reason: z.string(),
  open_until: day,
  state: z.enum(transferStates),
});

/** What a decision is judged by; nothing of it is shown. `undefined` too when nothing is left of the citizen (R29). */
export async function readTransferFacts(db: Executor, id: string) {
  const [row] = await query(
    db,
    factsRow,
    sql`
    select transfer.citizen_id, transfer.kind, transfer.opener_code, transfer.decider_code, transfer.reason,
      transfer.open_until, transfer.state
    from transfers transfer join citizens citizen on citizen.id = transfer.citizen_id
    where transfer.id = ${id}::uuid and citizen.anonymised_at is null`,
  );
  if (!row) return undefined;
  const { citizen_id: citizenId, open_until: openUntil, kind, reason, state } = row;
  return { citizenId, openUntil, kind, reason, state, opener: row.opener_code, decider: row.decider_code };
}
export type StoredFacts = NonNullable<Awaited<ReturnType<typeof readTransferFacts>>>;

type Deciding = { id: string; caller: CaseworkerCaller; today: CalendarDate; at: Date };

/**
 * Refuses or withdraws a transfer (R19), with the log, in one statement.
 * @param refusalReason of a refusal; `null` for a withdrawal
 * @returns whether it was done: not when it was decided or had expired by then
 */
export async function endTransfer(
  db: Executor,
  { id, caller, today, at }: Deciding,
  refusalReason: string | null,
): Promise<boolean> {
  const [state, side, action] =
    refusalReason === null
      ? (['withdrawn', sql`opener_code`, 'transfer-withdrawn'] as const)
      : (['refused', sql`decider_code`, 'transfer-refused'] as const);
  const rows = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with transfer as (
      update transfers transfer set state = ${state}, decided_at = ${at.toISOString()}::timestamptz,
        decided_by = ${caller.actorId}::uuid, refusal_reason = ${refusalReason}
      where transfer.id = ${id}::uuid and transfer.${side} = ${caller.authority.code} and ${isPending(today)}
      returning transfer.id, transfer.citizen_id
    ), logged as (
      ${logged({ caller, action, at })}
    )
    select id from transfer`,
  );
  return rows.length > 0;
}

export type Acceptance = Deciding & {
  /** Whose citizen it was, and whose it is from then on. */
  from: string;
  to: string;
  /** Who accepts takes the citizen; else nobody is assigned any more. */
  takes: boolean;
  changes: readonly RecordedChange[];
};

/**
 * Accepts a transfer (R19): the citizen comes to the other municipality, with history, log and an event for each of the
 * two, in one statement. Citizen and transfer are held in this order, as by who opens one.
 * @returns whether it was done: not when it was decided or had expired by then
 */
export async function acceptTransfer(db: Executor, acceptance: Acceptance): Promise<boolean> {
  const { id, caller, today, at, from, to, takes, changes } = acceptance;
  const assigned = takes ? caller.actorId : null;
  const told = (type: 'citizen.left' | 'citizen.arrived', authority: string) =>
    eventInStatement(
      { id: uuidv7(), type, at },
      { from: sql`decided`, citizen: sql`citizen_id`, authority: sql`${authority}::text` },
    );
  const rows = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with held as materialized (
      select citizens.id from citizens
      where citizens.id = (select citizen_id from transfers where id = ${id}::uuid) and citizens.anonymised_at is null
      for no key update
    ), transfer as materialized (
      select transfer.id, transfer.citizen_id from held join transfers transfer on transfer.citizen_id = held.id
      where transfer.id = ${id}::uuid and transfer.decider_code = ${caller.authority.code} and ${isPending(today)}
      for update of transfer
    ), citizen as (
      update citizens set authority_code = ${to}, assigned_caseworker_id = ${assigned}::uuid
      from transfer where citizens.id = transfer.citizen_id and citizens.authority_code = ${from}
      returning citizens.id
    ), decided as (
      update transfers set state = 'accepted', decided_at = ${at.toISOString()}::timestamptz,
        decided_by = ${caller.actorId}::uuid
      from citizen where transfers.id = ${id}::uuid and transfers.citizen_id = citizen.id
      returning transfers.id, transfers.citizen_id
    ), event as (
      ${historyInStatement(
        { id: uuidv7(), caller, event: 'enrolment-transferred', at, changes },
        { from: sql`decided`, citizen: sql`decided.citizen_id` },
      )}
    ), left_behind as (${told('citizen.left', from)}), arrived as (${told('citizen.arrived', to)}), logged as (
      ${logged({ caller, action: 'transfer-accepted', at }, sql`decided`)}
    )
    select id from decided`,
  );
  return rows.length > 0;
}

function logged(
  act: {
    caller: CaseworkerCaller;
    action: 'transfer-accepted' | 'transfer-refused' | 'transfer-withdrawn';
    at: Date;
  },
  from: SQL = sql`transfer`,
): SQL {
  return auditInStatement(act, {
    from: sql`${from} done`,
    subject: sql`(select audit_subject from citizens where citizens.id = done.citizen_id)`,
    object: sql`done.id`,
  });
}
