import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { type Scope, scopes } from '@frikort/domain/scopes';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { day, query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { dateSchema, idSchema, instantSchema, organisationSchema } from '../http/answer-schemas.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { answered } from '../http/openapi/examples.ts';
import { vendorClientSchema } from './client.ts';

/** A company's permission for a vendor's system, as the company sees it. */
export const approvalSchema = z
  .strictObject({
    id: idSchema,
    client: z.strictObject({ id: idSchema, name: z.string(), endedAt: instantSchema.optional() }),
    vendor: organisationSchema,
    scopes: z.array(z.enum(scopes)),
    approvedAt: instantSchema,
    endsOn: dateSchema.meta({ description: 'The last day on which it counts' }),
    endedAt: instantSchema.optional(),
  })
  .meta({ id: 'ClientApproval', examples: [answered.clientApproval] });
export type Approval = z.output<typeof approvalSchema>;

const organisation = z.strictObject({ cvr: z.string(), name: z.string() });
const scopeList = z.array(z.enum(scopes));

const approvalRow = z.strictObject({
  approval: z.strictObject({
    id: z.uuid(),
    client: z.strictObject({ id: z.uuid(), name: z.string(), endedAt: z.string().nullable() }),
    vendor: organisation,
    scopes: scopeList,
    approvedAt: z.string(),
    endsOn: day,
    endedAt: z.string().nullable(),
  }),
});

const approvalColumns = sql`json_build_object('id', approval.id,
  'client', json_build_object('id', client.id, 'name', client.name, 'endedAt', client.ended_at),
  'vendor', json_build_object('cvr', client.cvr, 'name', client.organisation_name),
  'scopes', approval.scopes, 'approvedAt', approval.approved_at, 'endsOn', approval.ends_on,
  'endedAt', approval.ended_at) as approval`;

function answerOf({ approval }: z.output<typeof approvalRow>): Approval {
  const { client, approvedAt, endedAt } = approval;
  return {
    id: approval.id,
    client: {
      id: client.id,
      name: client.name,
      ...present({ endedAt: client.endedAt && instantOf(client.endedAt) }),
    },
    vendor: approval.vendor,
    scopes: approval.scopes,
    approvedAt: instantOf(approvedAt),
    endsOn: approval.endsOn,
    ...present({ endedAt: endedAt && instantOf(endedAt) }),
  };
}

const instantOf = (text: string) => new Date(text).toISOString();

type Doing = { readonly caller: EmployeeCaller; readonly at: Date };

/** How many are shown: those that count, and after them the newest of those that have ended. */
const mostShown = 200;

/** Everybody who may act for the company, or might, and logs that they were seen. */
export async function listApprovals(db: Executor, { caller, at }: Doing): Promise<Approval[]> {
  const rows = await query(
    db,
    z.strictObject({ approval: approvalRow.shape.approval.nullable() }),
    sql`
    with asked as (select 1), logged as (
      ${auditInStatement({ caller, action: 'client-approvals-viewed', at }, { from: sql`asked` })}
    )
    select ${approvalColumns} from client_approvals approval
    join integration_clients client on client.id = approval.client_id
    where approval.cvr = ${caller.organisation.cvr}
    order by approval.ended_at is not null, approval.approved_at desc, approval.id desc
    limit ${mostShown}`,
  );
  return rows.flatMap(({ approval }) => (approval ? [answerOf({ approval })] : []));
}

/** One of the company's approvals. */
export async function readApproval(
  db: Executor,
  { caller }: Doing,
  id: string,
): Promise<Approval | undefined> {
  const rows = await query(
    db,
    approvalRow,
    sql`
    select ${approvalColumns} from client_approvals approval
    join integration_clients client on client.id = approval.client_id
    where approval.id = ${id}::uuid and approval.cvr = ${caller.organisation.cvr}`,
  );
  return rows.map(answerOf)[0];
}

export type NewApproval = {
  readonly id: string;
  readonly clientId: string;
  readonly scopes: readonly Scope[];
  readonly endsOn: CalendarDate;
};

/**
 * Stores an approval of a vendor's client that has not ended, logs it, and records the request. One that is over by its
 * date makes room for it.
 * @returns false when there is no such client
 * @throws DatabaseError on `client_approvals_once` when the company has approved it already
 */
export async function insertApproval(
  db: Executor,
  { caller, at }: Doing,
  { id, clientId, scopes: wanted, endsOn }: NewApproval,
  claim: IdempotencyClaim,
): Promise<boolean> {
  const { cvr, name } = caller.organisation;
  await db.execute(sql`
    update client_approvals approval set ended_at = ${instant(at)}
    where approval.client_id = ${clientId}::uuid and approval.cvr = ${cvr} and approval.ended_at is null
      and approval.ends_on < ${todayInCopenhagen(at)}::date`);
  const stored = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with approval as (
      insert into client_approvals (id, client_id, cvr, organisation_name, scopes, approved_at, approved_by, ends_on)
      select ${id}::uuid, client.id, ${cvr}, ${name}, ${sql.param([...wanted])}::text[], ${instant(at)},
        ${caller.actorId}::uuid, ${endsOn}::date
      from integration_clients client
      where client.id = ${clientId}::uuid and client.kind = 'vendor' and client.ended_at is null
      returning id
    ), logged as (
      ${auditInStatement({ caller, action: 'client-approved', at }, { from: sql`approval`, object: sql`approval.id` })}
    ), recorded as (
      ${recordSuccess(claim, sql`approval`, at)}
    )
    select id from approval`,
  );
  return stored.length > 0;
}

/** Ends an approval of the company's from now on; logged. @returns false when there is none that has not ended */
export async function endApproval(db: Executor, { caller, at }: Doing, id: string): Promise<boolean> {
  const rows = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with approval as (
      update client_approvals approval set ended_at = ${instant(at)}, ended_by = ${caller.actorId}::uuid
      where approval.id = ${id}::uuid and approval.cvr = ${caller.organisation.cvr} and approval.ended_at is null
      returning approval.id
    ), logged as (
      ${auditInStatement(
        { caller, action: 'client-approval-ended', at },
        { from: sql`approval`, object: sql`approval.id` },
      )}
    )
    select id from approval`,
  );
  return rows.length > 0;
}

const vendorRow = z.strictObject({
  client: z
    .strictObject({ id: z.uuid(), name: z.string(), vendor: organisation, scopes: scopeList })
    .nullable(),
});

const offeredRow = z.strictObject({ system: z.string(), vendor: z.string(), scopes: scopeList });

const mostFound = 20;

/**
 * Vendors' clients that a company may approve, by a part of a name or the vendor's whole CVR number, and logs the search.
 * @param text what is looked for; a client's id finds that one
 */
export async function findVendorClients(
  db: Executor,
  { caller, at }: Doing,
  text: string,
): Promise<z.output<typeof vendorClientSchema>[]> {
  const like = `%${text.replace(/[\\%_]/g, '\\$&')}%`;
  const rows = await query(
    db,
    vendorRow,
    sql`
    with asked as (select 1), logged as (
      ${auditInStatement({ caller, action: 'vendor-clients-viewed', at }, { from: sql`asked` })}
    )
    select json_build_object('id', client.id, 'name', client.name, 'scopes', client.scopes,
      'vendor', json_build_object('cvr', client.cvr, 'name', client.organisation_name)) as client
    from integration_clients client
    where client.kind = 'vendor' and client.ended_at is null
      and (client.name ilike ${like} or client.organisation_name ilike ${like} or client.cvr = ${text}
        or client.id::text = ${text})
    order by client.name, client.id
    limit ${mostFound}`,
  );
  return rows.flatMap(({ client }) => (client ? [vendorClientSchema.parse(client)] : []));
}

/** What a company may approve: a vendor's client that has not ended, with its scopes. */
export async function findVendorClient(
  db: Executor,
  clientId: string,
): Promise<z.output<typeof offeredRow> | undefined> {
  const rows = await query(
    db,
    offeredRow,
    sql`
    select client.name as system, client.organisation_name as vendor, client.scopes from integration_clients client
    where client.id = ${clientId}::uuid and client.kind = 'vendor' and client.ended_at is null`,
  );
  return rows[0];
}
