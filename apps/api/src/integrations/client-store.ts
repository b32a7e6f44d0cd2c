import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { type ClientKind, mostClients, mostCredentials } from '@frikort/domain/integration';
import type { Scope } from '@frikort/domain/scopes';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { AdministratorCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { clientColumns, clientRow, type StoredClient } from './client.ts';

/** Whose people have systems: a company's, and a municipality's administrators. */
export type OwnerCaller = AdministratorCaller | EmployeeCaller;

/** Who does it, when. */
export type Doing = { readonly caller: OwnerCaller; readonly at: Date };

/** A credential to be stored: the hash of a secret, or a public key. */
export type NewCredential = {
  readonly id: string;
  readonly hint: string;
  readonly endsOn: CalendarDate;
} & ({ readonly secretHash: Buffer } | { readonly publicKey: Readonly<Record<string, string>> });

export type NewClient = {
  readonly id: string;
  readonly actorId: string;
  readonly kind: ClientKind;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly credential: NewCredential;
};

/** One is counted and made at a time for each organisation, so that no limit is passed by two at once. */
export function inTurn<Outcome>(
  db: Database,
  { cvr }: { readonly cvr: string },
  run: (transaction: Executor) => Promise<Outcome>,
): Promise<Outcome> {
  const name = `integration-clients:${cvr}`;
  return db.$client.turns.take(name, () =>
    db.transaction(async (transaction) => {
      await transaction.execute(sql`select pg_advisory_xact_lock(hashtextextended(${name}, 0))`);
      return await run(transaction);
    }),
  );
}

/** The organisation's clients, those that act first, and logs that they were seen. */
export async function listClients(db: Executor, { caller, at }: Doing): Promise<StoredClient[]> {
  const rows = await query(
    db,
    z.strictObject({ client: clientRow.shape.client.nullable() }),
    sql`
    with asked as (select 1), logged as (
      ${auditInStatement({ caller, action: 'integration-clients-viewed', at }, { from: sql`asked` })}
    )
    select ${clientColumns(todayInCopenhagen(at))} from integration_clients client
    where ${isOwn(caller)}
    order by client.ended_at is not null, client.created_at desc, client.id desc`,
  );
  return rows.flatMap(({ client }) => client ?? []);
}

/** One of the organisation's clients, and logs that it was seen. */
export async function viewClient(
  db: Executor,
  { caller, at }: Doing,
  id: string,
): Promise<StoredClient | undefined> {
  const rows = await query(
    db,
    clientRow,
    sql`
    with client as (
      select * from integration_clients client where client.id = ${id}::uuid and ${isOwn(caller)}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'integration-clients-viewed', at },
        { from: sql`client`, object: sql`client.id` },
      )}
    )
    select ${clientColumns(todayInCopenhagen(at))} from client`,
  );
  return rows[0]?.client;
}

/** The same without a row of the log, for what is logged as something else. */
export async function readClient(
  db: Executor,
  { caller, at }: Doing,
  id: string,
): Promise<StoredClient | undefined> {
  const rows = await query(
    db,
    clientRow,
    sql`
    select ${clientColumns(todayInCopenhagen(at))} from integration_clients client
    where client.id = ${id}::uuid and ${isOwn(caller)}`,
  );
  return rows[0]?.client;
}

/**
 * Stores a client with its actor and its first credential, logs it, and records the request; in turn.
 * @returns false when the organisation has as many as it may have
 */
export async function insertClient(
  db: Executor,
  { caller, at }: Doing,
  { id, actorId, kind, name, scopes, credential }: NewClient,
  claim: IdempotencyClaim,
): Promise<boolean> {
  const { organisation } = caller;
  const authorityCode = caller.role === 'administrator' ? caller.authority.code : null;
  const stored = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with free as (
      select 1 where (
        select count(*) from integration_clients client where ${isOwn(caller)} and client.ended_at is null
      ) < ${mostClients}::int
    ), actor as (
      insert into actors (id, provider, kind, subject, name, cvr, organisation_name, updated_at)
      select ${actorId}::uuid, 'frikort', 'system', ${id}, ${name}, ${organisation.cvr}, ${organisation.name}, ${instant(at)}
      from free
      returning id
    ), client as (
      insert into integration_clients (id, actor_id, kind, cvr, organisation_name, authority_code, name, scopes,
        created_at, created_by)
      select ${id}::uuid, actor.id, ${kind}, ${organisation.cvr}, ${organisation.name}, ${authorityCode}, ${name},
        ${sql.param([...scopes])}::text[], ${instant(at)}, ${caller.actorId}::uuid
      from actor
      returning id
    ), credential as (
      ${insertedCredential(credential, { caller, at }, sql`client`)}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'integration-client-made', at },
        { from: sql`client`, object: sql`client.id` },
      )}
    ), recorded as (
      ${recordSuccess(claim, sql`client`, at)}
    )
    select id from client`,
  );
  return stored.length > 0;
}

/**
 * Stores a further credential of a client, logs it, and records the request; in turn.
 * @returns false when the client has as many that count as it may have
 */
export async function insertCredential(
  db: Executor,
  { caller, at }: Doing,
  { clientId, credential }: { clientId: string; credential: NewCredential },
  claim: IdempotencyClaim,
): Promise<boolean> {
  const today = todayInCopenhagen(at);
  const stored = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with client as (
      select client.id from integration_clients client
      where client.id = ${clientId}::uuid and ${isOwn(caller)} and client.ended_at is null and (
        select count(*) from client_credentials credential
        where credential.client_id = client.id and credential.ended_at is null and credential.ends_on >= ${today}::date
      ) < ${mostCredentials}::int
    ), credential as (
      ${insertedCredential(credential, { caller, at }, sql`client`)}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'client-credential-made', at },
        { from: sql`client, credential`, object: sql`credential.id` },
      )}
    ), recorded as (
      ${recordSuccess(claim, sql`credential`, at)}
    )
    select id from credential`,
  );
  return stored.length > 0;
}

function insertedCredential(credential: NewCredential, { caller, at }: Doing, client: SQL): SQL {
  const { secretHash = null, publicKey } = { secretHash: undefined, publicKey: undefined, ...credential };
  const key = publicKey === undefined ? null : JSON.stringify(publicKey);
  return sql`insert into client_credentials (id, client_id, secret_hash, public_key, hint, created_at, created_by, ends_on)
    select ${credential.id}::uuid, ${client}.id, ${secretHash}::bytea, ${key}::jsonb, ${credential.hint}, ${instant(at)},
      ${caller.actorId}::uuid, ${credential.endsOn}::date
    from ${client}
    returning id`;
}

/** The client that a credential belongs to; nothing when it is not one of the organisation's. */
export async function clientOfCredential(
  db: Executor,
  caller: OwnerCaller,
  id: string,
): Promise<string | undefined> {
  const rows = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    select client.id from integration_clients client
    join client_credentials credential on credential.client_id = client.id
    where credential.id = ${id}::uuid and ${isOwn(caller)}`,
  );
  return rows[0]?.id;
}

/**
 * Ends a client with everything that it has, or one of its credentials, from now on; logged. What has ended stays ended.
 * @returns false when there is none that still counts
 */
export async function endAccess(
  db: Executor,
  { caller, at }: Doing,
  ended: { clientId: string; credentialId?: string },
): Promise<boolean> {
  const { clientId, credentialId } = ended;
  const ending = sql`set ended_at = ${instant(at)}, ended_by = ${caller.actorId}::uuid`;
  const own = sql`client.id = ${clientId}::uuid and ${isOwn(caller)} and client.ended_at is null`;
  const changed =
    credentialId === undefined
      ? sql`ended as (update integration_clients client ${ending} where ${own} returning client.id)`
      : sql`ended as (
          update client_credentials credential ${ending} from integration_clients client
          where credential.id = ${credentialId}::uuid and credential.client_id = client.id
            and credential.ended_at is null and ${own}
          returning credential.id)`;
  const action = credentialId === undefined ? 'integration-client-ended' : 'client-credential-ended';
  const rows = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with ${changed}, logged as (
      ${auditInStatement({ caller, action, at }, { from: sql`ended`, object: sql`ended.id` })}
    )
    select id from ended`,
  );
  return rows.length > 0;
}

/** Whether the row `client` is the organisation's of the caller: a municipality's own, or a company's. */
function isOwn({ organisation, role }: OwnerCaller): SQL {
  const kind =
    role === 'administrator' ? sql`client.kind = 'municipality'` : sql`client.kind <> 'municipality'`;
  return sql`(client.cvr = ${organisation.cvr} and ${kind})`;
}
