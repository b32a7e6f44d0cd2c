import { randomUUID } from 'node:crypto';
import type { Database } from '@frikort/api/database/database';
import { type SQL, sql } from 'drizzle-orm';

/*
 * What is asked about efforts (R39-R43). Of the objects, `own` is the organisation of the local world and the effort in which
 * somebody with a frikort of Aarhus takes part by name; `fynsk` is an organisation of others, with an effort of its own.
 */

export type EffortSent = { readonly body?: object; readonly headers?: Record<string, string> };
type Contact = { readonly name: string; readonly email: string; readonly phone: string };

const nobodysId = '018f0000-0000-7000-8000-000000000000';

/** What the organisation is called that nobody of the local world acts in, and its effort. */
export const foreignNames = { organisation: 'Fynsk Indsatsforbund', effort: 'Fynsk forløb' } as const;

async function oneId(admin: Database, query: SQL): Promise<string> {
  const { rows } = await admin.execute<{ id: string }>(query);
  const [row] = rows;
  if (row === undefined) throw new Error('The world lacks what the table names');
  return row.id;
}

/** Somebody who takes part by name in the organisation of the local world, and has a frikort of Aarhus. */
const ownParticipant = sql`effort_participants participant join efforts effort on effort.id = participant.effort_id
  join citizens citizen on citizen.audit_subject = participant.audit_subject
  where effort.name <> ${foreignNames.effort} and citizen.authority_code = '0751' and participant.end_date is null
  order by participant.id limit 1`;

const effortOf = (object: string) =>
  object === 'own'
    ? sql`(select participant.effort_id from ${ownParticipant})`
    : sql`(select id from efforts where name = ${foreignNames.effort})`;

const organisationOf = (object: string) =>
  sql`(select organisation_id from efforts where id = ${effortOf(object)})`;

/**
 * An organisation on Funen with an effort and somebody who takes part in it by name, and with one of Odense who manages it, as
 * copies of the local world's, which is all that its statements know of it.
 */
export async function addForeignEffort(admin: Database): Promise<void> {
  const [organisation, effort, participant] = [randomUUID(), randomUUID(), randomUUID()];
  const { rows } = await admin.execute<{ organisation: string; effort: string; participant: string }>(
    sql`select effort.organisation_id as organisation, effort.id as effort, participant.id as participant
      from ${ownParticipant}`,
  );
  const [own] = rows;
  if (own === undefined) throw new Error('Nobody of Aarhus takes part in an effort of the local world');
  const copies: readonly [string, string, object][] = [
    ['effort_organisations', own.organisation, { id: organisation, name: foreignNames.organisation }],
    ['efforts', own.effort, { id: effort, organisation_id: organisation, name: foreignNames.effort }],
    ['effort_participants', own.participant, { id: participant, effort_id: effort }],
  ];
  for (const [table, id, special] of copies) {
    const name = sql.identifier(table);
    await admin.execute(sql`
      insert into ${name} select (jsonb_populate_record(t, ${JSON.stringify(special)}::jsonb)).* from ${name} t
      where t.id = ${id}::uuid`);
  }
  await admin.execute(sql`
    insert into effort_members (organisation_id, authority_code) values (${organisation}::uuid, '0461'), (${organisation}::uuid, '0479')`);
  await admin.execute(sql`
    insert into effort_appointments (id, organisation_id, actor_id, "right", given_at)
    select ${randomUUID()}::uuid, ${organisation}::uuid, id, 'effort-manager', now() from actors
    where name = 'Karen Holm' limit 1`);
  await admin.execute(sql`
    insert into effort_appointments (id, organisation_id, effort_id, actor_id, "right", given_at)
    select ${randomUUID()}::uuid, ${organisation}::uuid, ${effort}::uuid, id, 'participant-manager', now() from actors
    where name = 'Karen Holm' limit 1`);
}

/** The address below which the signed consent of somebody in the own effort is kept. */
export async function ownConsentFile(admin: Database): Promise<string> {
  const effort = await effortIdOf(admin, '/api/v1/efforts/:id', 'own');
  return `/api/v1/efforts/${effort}/participants/${await participantIdOf(admin, 'own')}/consent-file`;
}

/** The id of an organisation, an effort or a category that the table names. */
export async function effortIdOf(admin: Database, pattern: string, object: string): Promise<string> {
  const isOrganisation = pattern.includes('/effort-organisations/');
  return await oneId(admin, sql`select ${isOrganisation ? organisationOf(object) : effortOf(object)} as id`);
}

export async function participantIdOf(admin: Database, object: string): Promise<string> {
  if (object === 'own') return await oneId(admin, sql`select participant.id from ${ownParticipant}`);
  if (object !== 'fynsk') return nobodysId;
  return await oneId(admin, sql`select id from effort_participants where effort_id = ${effortOf(object)}`);
}

/** An appointment in an effort, or as a manager in an organisation. */
export async function appointmentIdOf(admin: Database, pattern: string, object: string): Promise<string> {
  if (!pattern.includes(':appointmentId') || (object !== 'own' && object !== 'fynsk')) return nobodysId;
  const where = pattern.includes('/effort-organisations/')
    ? sql`effort_id is null and "right" = 'effort-manager' and organisation_id = ${organisationOf(object)}`
    : sql`effort_id = ${effortOf(object)}`;
  return await oneId(
    admin,
    sql`select id from effort_appointments where ended_at is null and ${where} limit 1`,
  );
}

/** Somebody who can be appointed to something in the own organisation. */
async function actorWith(admin: Database, right: string): Promise<string> {
  return await oneId(
    admin,
    sql`select id from actors where ${right} = any(effort_rights) and effort_authority = '0710' limit 1`,
  );
}

/** A name that nothing else has, in which no ten digits can stand that look like a CPR number. */
const ownName = () => `Prøve ${randomUUID().slice(0, 8)}`;

const key = () => ({ 'idempotency-key': randomUUID() });

async function versionOf(admin: Database, table: string, id: string): Promise<Record<string, string>> {
  const { rows } = await admin.execute<{ version: number }>(
    sql`select version from ${sql.identifier(table)} where id = ${id}::uuid`,
  );
  return { 'if-match': `"${rows[0]?.version ?? 1}"` };
}

/** Of nobody's: a version that cannot be. */
const never = { 'if-match': '*' };

/** What is sent with a request that would be right, but perhaps for who sends it. */
export async function effortContent(
  admin: Database,
  route: string,
  object: string,
  contact: Contact,
): Promise<EffortSent> {
  const isNamed = object === 'own' || object === 'fynsk';
  const organisation = isNamed ? await oneId(admin, sql`select ${organisationOf(object)} as id`) : nobodysId;
  const effort = isNamed ? await oneId(admin, sql`select ${effortOf(object)} as id`) : nobodysId;
  const ofOrganisation = isNamed ? await versionOf(admin, 'effort_organisations', organisation) : never;
  const ofEffort = isNamed ? await versionOf(admin, 'efforts', effort) : never;
  switch (route) {
    case 'POST /api/v1/effort-organisations': {
      const members = ['0751', '0710'];
      const name = ownName();
      const order = { form: 'joint-body', startDate: '2026-01-01', members, contact };
      return { body: { ...order, name, firstAdministrator: contact.name }, headers: key() };
    }
    case 'PATCH /api/v1/effort-organisations/:id':
      return { body: { contact }, headers: ofOrganisation };
    case 'PUT /api/v1/effort-organisations/:id/members':
      return { body: { members: ['0751', '0461'] }, headers: ofOrganisation };
    case 'POST /api/v1/effort-appointments':
      return { body: { code: '00000-00000-00000-00000' } };
    case 'POST /api/v1/effort-organisations/:id/appointments':
      return { body: { actorId: await actorWith(admin, 'effort-manager'), right: 'effort-manager' } };
    case 'POST /api/v1/efforts/:id/appointments':
      return { body: { actorId: await actorWith(admin, 'participant-manager') } };
    case 'PUT /api/v1/effort-organisations/:id/finances/:year':
      return { body: { financing: [], budgetKroner: 1 }, headers: ofOrganisation };
    case 'POST /api/v1/effort-categories':
      return { body: { name: { da: ownName(), en: ownName() } }, headers: key() };
    case 'PATCH /api/v1/effort-categories/:id':
      return { body: { isOpen: true } };
    case 'POST /api/v1/efforts': {
      const categoryId = await oneId(admin, sql`select id from effort_categories limit 1`);
      const made = { name: ownName(), categoryId, startDate: '2026-02-01' };
      return { body: { organisationId: organisation, ...made }, headers: key() };
    }
    case 'PATCH /api/v1/efforts/:id':
      return { body: { name: 'Prøve' }, headers: ofEffort };
    case 'PUT /api/v1/efforts/:id/total-counts/:year':
      return { body: { participants: 1 } };
    case 'PUT /api/v1/efforts/:id/budgets/:year':
      return { body: { kroner: 1 }, headers: ofEffort };
    default:
      return await participantContent(admin, route, object);
  }
}

async function participantContent(admin: Database, route: string, object: string): Promise<EffortSent> {
  const id = await participantIdOf(admin, object);
  const headers = id === nobodysId ? never : await versionOf(admin, 'effort_participants', id);
  const then = { benefitAfter: 'own-income', occupationAfter: 'ordinary-job' };
  switch (route) {
    case 'POST /api/v1/efforts/:id/participants':
      return { body: { kind: 'anonymous', sex: 'woman', startYear: 2026 }, headers: key() };
    case 'PATCH /api/v1/efforts/:id/participants/:participantId':
      return { body: { benefitBefore: 'other' }, headers };
    case 'PUT /api/v1/efforts/:id/participants/:participantId/end':
      return { body: { kind: 'identified', endDate: '2026-11-21', reason: 'job', ...then }, headers };
    case 'PUT /api/v1/efforts/:id/participants/:participantId/consent-file':
      return { body: { content: 'JVBERi0xLjcK' } };
    default:
      return {};
  }
}
