import type { CalendarDate } from '@frikort/domain/calendar';
import { clientKinds } from '@frikort/domain/integration';
import { scopes } from '@frikort/domain/scopes';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../../audit/audit-entry.ts';
import type { Executor } from '../../database/database.ts';
import { day, query } from '../../database/query.ts';
import { instant, statement } from '../../database/statement.ts';
import type { ClientCaller } from '../caller.ts';

const scopeList = z.array(z.enum(scopes));

/** What a client is, whoever asks. */
const clientShape = {
  id: z.uuid(),
  actorId: z.uuid(),
  kind: z.enum(clientKinds),
  cvr: z.string(),
  organisationName: z.string(),
  authorityCode: z.string().nullable(),
  name: z.string(),
  scopes: scopeList,
  ended: z.boolean(),
};
export type StoredClient = z.output<z.ZodObject<typeof clientShape>>;

const clientColumns = sql`client.id, client.actor_id as "actorId", client.kind, client.cvr,
  client.organisation_name as "organisationName", client.authority_code as "authorityCode", client.name,
  client.scopes, client.ended_at is not null as ended`;

const lasting = { ended: z.boolean(), endsOn: day };

const presented = z.strictObject({
  ...clientShape,
  credential: z.strictObject(lasting).nullable(),
  approval: z
    .strictObject({ ...lasting, cvr: z.string(), organisationName: z.string(), scopes: scopeList })
    .nullable(),
});

/** The client of a token, with the credential that it was given for, and what a company that is named has approved. */
export const findPresentedClient = statement<
  { clientId: string; credentialId: string; onBehalfOf: string | undefined },
  typeof presented
>(
  'find-client',
  presented,
  ({ clientId, credentialId, onBehalfOf }) => sql`
    select ${clientColumns}, (
        select json_build_object('ended', credential.ended_at is not null, 'endsOn', credential.ends_on)
        from client_credentials credential
        where credential.id = ${credentialId}::uuid and credential.client_id = client.id
      ) as credential, (
        select json_build_object('ended', approval.ended_at is not null, 'endsOn', approval.ends_on,
          'cvr', approval.cvr, 'organisationName', approval.organisation_name, 'scopes', approval.scopes)
        from client_approvals approval
        where approval.client_id = client.id and approval.cvr = ${onBehalfOf ?? null}::text
          and approval.ended_at is null
      ) as approval
    from integration_clients client
    where client.id = ${clientId}::uuid`,
);

const withCredentials = z.strictObject({
  ...clientShape,
  credentials: z.array(
    z.strictObject({
      id: z.uuid(),
      secretHash: z.string().nullable(),
      publicKey: z.record(z.string(), z.string()).nullable(),
      endsOn: day,
    }),
  ),
});
export type ClientWithCredentials = z.output<typeof withCredentials>;

/** A client with the credentials that count today. @param clientId any text */
export async function findClientWithCredentials(
  db: Executor,
  clientId: string,
  today: CalendarDate,
): Promise<ClientWithCredentials | undefined> {
  const [found] = await query(
    db,
    withCredentials,
    sql`
    select ${clientColumns}, coalesce((
        select json_agg(json_build_object('id', credential.id, 'secretHash', encode(credential.secret_hash, 'hex'),
          'publicKey', credential.public_key, 'endsOn', credential.ends_on))
        from client_credentials credential
        where credential.client_id = client.id and credential.ended_at is null and credential.ends_on >= ${today}::date
      ), '[]'::json) as credentials
    from integration_clients client
    where client.id = ${clientId}::uuid`,
  );
  return found;
}

/** Uses an assertion. @returns false when it has been used before */
export async function useAssertion(
  db: Executor,
  { clientId, jtiHash, expiresAt }: { clientId: string; jtiHash: Buffer; expiresAt: Date },
): Promise<boolean> {
  const used = await query(
    db,
    z.strictObject({ once: z.boolean() }),
    sql`
    insert into client_assertions (client_id, jti_hash, expires_at)
    values (${clientId}::uuid, ${jtiHash}, ${instant(expiresAt)})
    on conflict do nothing
    returning true as once`,
  );
  return used.length > 0;
}

/** Deletes the assertions that could not be used again anyway. */
export async function forgetOldAssertions(db: Executor, now: Date): Promise<void> {
  await db.execute(sql`delete from client_assertions where expires_at < ${instant(now)}`);
}

/**
 * Writes down that a token is given for a credential, and logs it, if both still count.
 * @returns false when one of them ended meanwhile
 */
export async function recordToken(
  db: Executor,
  caller: ClientCaller,
  { credentialId, at }: { credentialId: string; at: Date },
): Promise<boolean> {
  const given = await query(
    db,
    z.strictObject({ given: z.boolean() }),
    sql`
    with used as (
      update client_credentials credential set last_used_at = ${instant(at)}
      where credential.id = ${credentialId}::uuid and credential.ended_at is null and exists (
        select from integration_clients client where client.id = credential.client_id and client.ended_at is null)
      returning credential.id
    ), logged as (
      ${auditInStatement({ caller, action: 'client-token-given', at }, { from: sql`used`, object: sql`used.id` })}
    )
    select true as given from used`,
  );
  return given.length > 0;
}
