import type { EffortForm } from '@frikort/domain/effort-organisation';
import type { EffortOrganisationChangeInput, EffortOrganisationInput } from '@frikort/domain/effort-schemas';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../../audit/audit-entry.ts';
import type { EffortCaller, OperatorCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../../http/idempotency.ts';
import { mailInStatement } from '../../mail/queue-mail.ts';
import { type EffortReader, reachesOrganisation } from '../../rules/effort-reach.ts';
import { organisationColumns, organisationRow, type StoredOrganisation } from './organisation.ts';

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

/** More than there are municipalities and joint bodies; it only keeps the list finite. */
const mostShown = 500;

const formRow = z.strictObject({
  code: z.string(),
  name: z.strictObject({ da: z.string(), en: z.string() }),
  words: z.array(z.string()),
  fewestMembers: z.int(),
});

/** The forms of cooperation (R40). */
export async function readForms(efforts: Executor): Promise<EffortForm[]> {
  return await query(
    efforts,
    formRow,
    sql`select code, json_build_object('da', name_da, 'en', name_en) as name, words, fewest_members as "fewestMembers"
      from effort_forms order by fewest_members desc, code`,
  );
}

const organisations = sql`effort_organisations organisation join effort_forms form on form.code = organisation.form`;

/** Those that a reader is shown, by name, and logs the look. */
export async function listOrganisations(
  efforts: Executor,
  caller: EffortReader,
  at: Date,
): Promise<StoredOrganisation[]> {
  const rows = await query(
    efforts,
    organisationRow,
    sql`
    with logged as (${auditInStatement({ caller, action: 'effort-organisations-viewed', at }, { from: once })})
    select ${organisationColumns(caller)} from ${organisations}
    where ${reachesOrganisation(caller)} order by organisation.name, organisation.id limit ${mostShown}`,
  );
  return rows.map(({ organisation }) => organisation);
}

/** One that a reader is shown. */
export async function readOrganisation(
  efforts: Executor,
  caller: EffortReader,
  id: string,
): Promise<StoredOrganisation | undefined> {
  const [row] = await query(
    efforts,
    organisationRow,
    sql`select ${organisationColumns(caller)} from ${organisations}
      where organisation.id = ${id}::uuid and ${reachesOrganisation(caller)}`,
  );
  return row?.organisation;
}

/**
 * The same, held until the transaction ends: whoever else changes it, or appoints somebody in it, waits.
 * @param caller who then acts by what was read
 */
export async function holdOrganisation(
  efforts: Executor,
  caller: EffortReader,
  id: string,
): Promise<StoredOrganisation | undefined> {
  await efforts.execute(sql`select from effort_organisations where id = ${id}::uuid for no key update`);
  return await readOrganisation(efforts, caller, id);
}

export type NewOrganisation = {
  id: string;
  input: EffortOrganisationInput;
  claim: IdempotencyClaim;
  at: Date;
};

/**
 * Stores an organisation with its municipalities, the log, the record of the request, and the mail that confirms the order.
 * @throws DatabaseError on `effort_organisations_name` when another one has the name, and on `idempotency_records_key` for
 *   a repeated request
 */
export async function insertOrganisation(
  efforts: Executor,
  caller: OperatorCaller,
  { id, input, claim, at }: NewOrganisation,
): Promise<void> {
  const { name, form, startDate, members, contact, firstAdministrator } = input;
  const mail = {
    topic: 'effort-organisation-made',
    facts: { organisation: name, startDate, administrator: firstAdministrator },
    to: contact.email,
    at,
  } as const;
  await efforts.execute(sql`
    with organisation as (
      insert into effort_organisations (id, name, form, start_date, contact_name, contact_email, contact_phone,
        first_administrator, created_at, created_by)
      values (${id}::uuid, ${name}, ${form}, ${startDate}::date, ${contact.name}, ${contact.email}, ${contact.phone},
        ${firstAdministrator}, ${instant(at)}, ${caller.actorId}::uuid)
      returning id
    ), members as (
      insert into effort_members (organisation_id, authority_code)
      select organisation.id, code from organisation, unnest(${sql.param(members)}::text[]) as code
    ), told as (
      ${mailInStatement(mail, sql`organisation`)}
    ), logged as (
      ${auditInStatement({ caller, action: 'effort-organisation-made', at }, { from: sql`organisation`, object: sql`id` })}
    )
    ${recordSuccess(claim, sql`organisation`, at)}`);
}

/**
 * Changes what is given, and logs it.
 * @throws DatabaseError on `effort_organisations_name`
 */
export async function updateOrganisation(
  efforts: Executor,
  caller: EffortReader,
  { id, changes, at }: { id: string; changes: EffortOrganisationChangeInput; at: Date },
): Promise<void> {
  const { name, contact } = changes;
  await efforts.execute(sql`
    with changed as (
      update effort_organisations set name = coalesce(${name ?? null}, name),
        contact_name = coalesce(${contact?.name ?? null}, contact_name),
        contact_email = coalesce(${contact?.email ?? null}, contact_email),
        contact_phone = coalesce(${contact?.phone ?? null}, contact_phone), version = version + 1
      where id = ${id}::uuid returning id
    )
    ${auditInStatement({ caller, action: 'effort-organisation-changed', at }, { from: sql`changed`, object: sql`id` })}`);
}

/** Sets which municipalities an organisation is of, and logs it. */
export async function updateMembers(
  efforts: Executor,
  caller: OperatorCaller,
  { id, members, at }: { id: string; members: readonly string[]; at: Date },
): Promise<void> {
  const codes = sql`${sql.param(members)}::text[]`;
  await efforts.execute(sql`
    with changed as (
      update effort_organisations set version = version + 1 where id = ${id}::uuid returning id
    ), left_it as (
      delete from effort_members where organisation_id in (select id from changed) and authority_code <> all(${codes})
    ), joined_it as (
      insert into effort_members (organisation_id, authority_code)
      select changed.id, code from changed, unnest(${codes}) as code on conflict do nothing
    )
    ${auditInStatement({ caller, action: 'effort-organisation-changed', at }, { from: sql`changed`, object: sql`id` })}`);
}

/** Gives an organisation another code for its first administrator; the former one counts no more. */
export async function setCode(
  efforts: Executor,
  caller: OperatorCaller,
  { id, hash, expiresAt, at }: { id: string; hash: Buffer; expiresAt: Date; at: Date },
): Promise<void> {
  await efforts.execute(sql`
    with changed as (
      update effort_organisations set code_hash = ${hash}::bytea, code_expires_at = ${instant(expiresAt)}
      where id = ${id}::uuid returning id
    )
    ${auditInStatement({ caller, action: 'effort-code-made', at }, { from: sql`changed`, object: sql`id` })}`);
}

/**
 * Appoints the caller as the first administrator of the organisation that waits for the code, and uses the code up (R39).
 * Of two at once one is taken.
 * @returns the organisation's id; nothing when none waits for the code that the caller's municipality is a member of
 */
export async function takeCode(
  efforts: Executor,
  caller: EffortCaller,
  { appointmentId, hash, at }: { appointmentId: string; hash: Buffer; at: Date },
): Promise<string | undefined> {
  const [row] = await query(
    efforts,
    z.strictObject({ id: z.uuid() }),
    sql`
    with taken as (
      update effort_organisations organisation set code_hash = null, code_expires_at = null
      where code_hash = ${hash}::bytea and code_expires_at > ${instant(at)}
        and exists (select from effort_members member
          where member.organisation_id = organisation.id and member.authority_code = ${caller.authority.code})
      returning id
    ), appointed as (
      insert into effort_appointments (id, organisation_id, actor_id, "right", given_at)
      select ${appointmentId}::uuid, taken.id, ${caller.actorId}::uuid, 'effort-administrator', ${instant(at)} from taken
    ), logged as (
      ${auditInStatement({ caller, action: 'effort-appointment-taken', at }, { from: sql`taken`, object: sql`id` })}
    )
    select id from taken`,
  );
  return row?.id;
}
