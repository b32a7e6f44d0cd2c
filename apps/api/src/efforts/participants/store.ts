import type { CalendarDate } from '@frikort/domain/calendar';
import type { Sex } from '@frikort/domain/effort-participant';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Act, auditInStatement, lookInStatement } from '../../audit/audit-entry.ts';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import type { EncryptedCpr } from '../../database/encryption.ts';
import { query } from '../../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../../http/idempotency.ts';
import { decodeCursor, encodeCursor } from '../../http/paging.ts';
import { isInState, type ParticipantState } from '../../rules/effort-taking.ts';
import { participantColumns, participantRow, type StoredParticipant } from './participant.ts';

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

export type ParticipantFilter = { state?: ParticipantState };
export type ParticipantPage = { items: StoredParticipant[]; nextCursor: string | null };

type Look = { effortId: string; today: CalendarDate; at: Date; action: Act['action'] };

/** A page of the participants of an effort, the latest registered first, and logs the look with whom it showed. */
export async function listParticipants(
  efforts: Executor,
  caller: EffortCaller,
  { effortId, today, at, action }: Look,
  { state, limit, cursor }: ParticipantFilter & { limit: number; cursor?: string },
): Promise<ParticipantPage> {
  const [before] = cursor === undefined ? [] : decodeCursor(cursor, z.tuple([z.uuid()]));
  const rows = await query(
    efforts,
    participantRow,
    sql`
    with page as materialized (
      select ${participantColumns}, participant.id, participant.audit_subject from effort_participants participant
      where participant.effort_id = ${effortId}::uuid and ${state === undefined ? sql`true` : isInState(state, today)}
        and ${before === undefined ? sql`true` : sql`participant.id < ${before}::uuid`}
      order by participant.id desc limit ${limit + 1}
    ), shown as (select audit_subject from page order by id desc limit ${limit}
    ), ${lookInStatement({ caller, action, at }, { shown: sql`shown`, object: sql`${effortId}::uuid` })}
    select participant from page order by id desc`,
  );
  const items = rows.slice(0, limit).map(({ participant }) => participant);
  const last = items.at(-1);
  return { items, nextCursor: rows.length > limit && last ? encodeCursor([last.id]) : null };
}

/** One participant of an effort; not logged: for what a change that is logged has led to. */
export async function readParticipant(
  efforts: Executor,
  effortId: string,
  id: string,
): Promise<StoredParticipant | undefined> {
  const [row] = await query(
    efforts,
    participantRow,
    sql`select ${participantColumns} from effort_participants participant
      where participant.id = ${id}::uuid and participant.effort_id = ${effortId}::uuid`,
  );
  return row?.participant;
}

/** The same, held until the transaction ends. */
export async function holdParticipant(
  efforts: Executor,
  effortId: string,
  id: string,
): Promise<StoredParticipant | undefined> {
  await efforts.execute(sql`select from effort_participants where id = ${id}::uuid for no key update`);
  return await readParticipant(efforts, effortId, id);
}

/** Logs an act on a participant, under their name in the log where they have one. */
export async function logAct(
  efforts: Executor,
  caller: EffortCaller,
  { action, id, at }: { action: Act['action']; id: string; at: Date },
): Promise<void> {
  await efforts.execute(
    auditInStatement(
      { caller, action, at },
      {
        from: sql`effort_participants participant where participant.id = ${id}::uuid`,
        subject: sql`participant.audit_subject`,
        object: sql`participant.id`,
      },
    ),
  );
}

type NewRow = { id: string; effortId: string; sex: Sex; at: Date; claim: IdempotencyClaim };

export type NamedRow = NewRow & {
  cpr: EncryptedCpr;
  auditSubject: Buffer;
  name: string;
  startDate: CalendarDate;
  benefitBefore: string;
  occupationBefore: string;
  consent: { textVersion: string; signedOn: CalendarDate };
};

const registered = (
  caller: EffortCaller,
  at: Date,
  claim: IdempotencyClaim,
  subject: SQL,
) => sql`, logged as (
    ${auditInStatement({ caller, action: 'effort-participant-registered', at }, { from: sql`participant`, subject, object: sql`id` })}
  )
  ${recordSuccess(claim, sql`participant`, at)}`;

/**
 * Registers somebody by name, with the log and the record of the request.
 * @throws DatabaseError on `effort_participants_once` when they take part already, and on `idempotency_records_key` for a
 *   repeated request
 */
export async function insertNamed(efforts: Executor, caller: EffortCaller, row: NamedRow): Promise<void> {
  const { id, effortId, sex, cpr, auditSubject, name, startDate, consent, at, claim } = row;
  await efforts.execute(sql`
    with participant as (
      insert into effort_participants (id, effort_id, kind, sex, start_year, cpr_ciphertext, cpr_key_id, audit_subject,
        name, start_date, benefit_before, occupation_before, consent_text_version, consent_signed_on,
        consent_assured_by, registered_at, registered_by)
      values (${id}::uuid, ${effortId}::uuid, 'identified', ${sex}, extract(year from ${startDate}::date)::int,
        ${cpr.ciphertext}::bytea, ${cpr.keyId}, ${auditSubject}::bytea, ${name}, ${startDate}::date,
        ${row.benefitBefore}, ${row.occupationBefore}, ${consent.textVersion}, ${consent.signedOn}::date,
        ${caller.actorId}::uuid, ${instant(at)}, ${caller.actorId}::uuid)
      returning id, audit_subject
    )${registered(caller, at, claim, sql`participant.audit_subject`)}`);
}

/** Registers somebody without a name, with the log and the record of the request. */
export async function insertAnonymous(
  efforts: Executor,
  caller: EffortCaller,
  { id, effortId, sex, startYear, at, claim }: NewRow & { startYear: number },
): Promise<void> {
  await efforts.execute(sql`
    with participant as (
      insert into effort_participants (id, effort_id, kind, sex, start_year, registered_at, registered_by)
      values (${id}::uuid, ${effortId}::uuid, 'anonymous', ${sex}, ${startYear}, ${instant(at)}, ${caller.actorId}::uuid)
      returning id
    )${registered(caller, at, claim, sql`null::bytea`)}`);
}

/** What of a named participant is put right. */
export type NamedTerms = { startDate: CalendarDate; benefitBefore: string; occupationBefore: string };

export async function updateNamed(efforts: Executor, id: string, terms: NamedTerms): Promise<void> {
  const { startDate, benefitBefore, occupationBefore } = terms;
  await efforts.execute(sql`
    update effort_participants set start_date = ${startDate}::date, start_year = extract(year from ${startDate}::date)::int,
      benefit_before = ${benefitBefore}, occupation_before = ${occupationBefore}, version = version + 1
    where id = ${id}::uuid`);
}

export type NamedEnd = {
  endDate: CalendarDate;
  reason: string;
  benefitAfter: string;
  occupationAfter: string;
};

export async function endNamed(efforts: Executor, id: string, end: NamedEnd): Promise<void> {
  await efforts.execute(sql`
    update effort_participants set end_date = ${end.endDate}::date, end_year = extract(year from ${end.endDate}::date)::int,
      end_reason = ${end.reason}, benefit_after = ${end.benefitAfter}, occupation_after = ${end.occupationAfter},
      version = version + 1
    where id = ${id}::uuid`);
}

export async function endAnonymous(efforts: Executor, id: string, endYear: number): Promise<void> {
  await efforts.execute(
    sql`update effort_participants set end_year = ${endYear}, version = version + 1 where id = ${id}::uuid`,
  );
}

/**
 * Makes a named participant anonymous: sex and years are all that is left; the file and links are gone. The log has it under
 * their name in the log, for which it is written first.
 */
export async function forgetName(
  efforts: Executor,
  caller: EffortCaller,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await logAct(efforts, caller, { action: 'effort-consent-withdrawn', id, at });
  await efforts.execute(sql`delete from effort_consent_files where participant_id = ${id}::uuid`);
  await efforts.execute(sql`delete from effort_frikort_links where participant_id = ${id}::uuid`);
  await efforts.execute(sql`update effort_participants set ${nothingNamed} where id = ${id}::uuid`);
}

/** What a participant is set to whose name is forgotten. */
const nothingNamed = sql`kind = 'anonymous', cpr_ciphertext = null, cpr_key_id = null, audit_subject = null,
  name = null, start_date = null, end_date = null, benefit_before = null, occupation_before = null, end_reason = null,
  benefit_after = null, occupation_after = null, consent_text_version = null, consent_signed_on = null,
  consent_assured_by = null, version = version + 1`;
