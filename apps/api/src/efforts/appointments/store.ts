import { type EffortRight, effortRights } from '@frikort/domain/effort-right';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../../audit/audit-entry.ts';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

/** What is appointed for: an organisation, or one effort of it. */
export type Place = { organisationId: string; effortId: string | null };

const atPlace = ({ organisationId, effortId }: Place) => sql`(given.organisation_id = ${organisationId}::uuid
  and given.effort_id is not distinct from ${effortId}::uuid)`;

const factsRow = z.strictObject({
  held: z.array(z.enum(effortRights)),
  isAppointed: z.boolean(),
});
export type StoredFacts = z.output<typeof factsRow>;

/** What decides whether somebody is appointed; nothing when nobody of a member of the organisation is known by that id. */
export async function readFacts(
  efforts: Executor,
  place: Place,
  { actorId, right }: { actorId: string; right: EffortRight },
): Promise<StoredFacts | undefined> {
  const [row] = await query(
    efforts,
    factsRow,
    sql`
    select coalesce(actor.effort_rights, '{}') as held, exists (select from effort_appointments given
        where ${atPlace(place)} and given.actor_id = actor.id and given."right" = ${right} and given.ended_at is null)
        as "isAppointed"
    from actors actor where actor.id = ${actorId}::uuid and exists (select from effort_members member
      where member.organisation_id = ${place.organisationId}::uuid and member.authority_code = actor.effort_authority)`,
  );
  return row;
}

export type Appointing = { id: string; actorId: string; right: EffortRight; at: Date };

/**
 * Appoints somebody, and logs it.
 * @throws DatabaseError on `effort_appointments_organisation` or `effort_appointments_effort` when they are it already
 */
export async function insertAppointment(
  efforts: Executor,
  caller: EffortCaller,
  { organisationId, effortId }: Place,
  { id, actorId, right, at }: Appointing,
): Promise<void> {
  await efforts.execute(sql`
    with given as (
      insert into effort_appointments (id, organisation_id, effort_id, actor_id, "right", given_at, given_by)
      values (${id}::uuid, ${organisationId}::uuid, ${effortId}::uuid, ${actorId}::uuid, ${right}, ${instant(at)},
        ${caller.actorId}::uuid)
      returning id
    )
    ${auditInStatement({ caller, action: 'effort-appointment-given', at }, { from: sql`given`, object: sql`id` })}`);
}

/** What an appointment is that still lasts at a place, and how many administrators the organisation has. */
export async function readLasting(
  efforts: Executor,
  place: Place,
  id: string,
): Promise<{ right: EffortRight; administrators: number } | undefined> {
  const [row] = await query(
    efforts,
    z.strictObject({ right: z.enum(effortRights), administrators: z.int() }),
    sql`
    select given."right", (select count(*)::int from effort_appointments administrator
        where administrator.organisation_id = given.organisation_id and administrator.ended_at is null
          and administrator."right" = 'effort-administrator'
          and exists (select from actors actor join effort_members member on member.authority_code = actor.effort_authority
            where actor.id = administrator.actor_id and member.organisation_id = given.organisation_id)) as administrators
    from effort_appointments given where given.id = ${id}::uuid and given.ended_at is null and ${atPlace(place)}`,
  );
  return row;
}

/** Ends an appointment, which counts from the next request on, and logs it. */
export async function endAppointment(
  efforts: Executor,
  caller: EffortCaller,
  { id, at }: { id: string; at: Date },
): Promise<void> {
  await efforts.execute(sql`
    with ended as (
      update effort_appointments set ended_at = ${instant(at)}, ended_by = ${caller.actorId}::uuid
      where id = ${id}::uuid and ended_at is null returning id
    )
    ${auditInStatement({ caller, action: 'effort-appointment-ended', at }, { from: sql`ended`, object: sql`id` })}`);
}

const personRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  authority: z.string(),
  rights: z.array(z.enum(effortRights)),
});
export type StoredPerson = z.output<typeof personRow>;

/** It only keeps the list finite. */
const mostShown = 1000;

/** Who of an organisation's municipalities can be appointed, by name, and logs the look. */
export async function listPeople(
  efforts: Executor,
  caller: EffortCaller,
  { organisationId, at }: { organisationId: string; at: Date },
): Promise<StoredPerson[]> {
  const act = { caller, action: 'effort-people-viewed', at } as const;
  return await query(
    efforts,
    personRow,
    sql`
    with logged as (${auditInStatement(act, { from: once, object: sql`${organisationId}::uuid` })})
    select actor.id, actor.name, actor.effort_authority as authority, actor.effort_rights as rights
    from actors actor join effort_members member on member.authority_code = actor.effort_authority
    where member.organisation_id = ${organisationId}::uuid and actor.effort_rights <> '{}'
    order by actor.name collate "da-x-icu", actor.id limit ${mostShown}`,
  );
}
