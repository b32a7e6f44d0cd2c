import { clientKinds, scopesOfKind } from '@frikort/domain/integration';
import { present } from '@frikort/domain/present';
import { scopes } from '@frikort/domain/scopes';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { day } from '../database/query.ts';
import { dateSchema, idSchema, instantSchema, organisationSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

const scopeList = z.array(z.enum(scopes));

const secretSchema = z.string().optional().meta({
  description:
    'The secret itself, only in the answer to the request that made it: keep it, it is never told again',
});

const credentialSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(['secret', 'key']),
    hint: z.string().meta({ description: 'The end of the secret, or the thumbprint of the key (RFC 7638)' }),
    createdAt: instantSchema,
    endsOn: dateSchema.meta({ description: 'The last day on which it counts' }),
    endedAt: instantSchema.optional(),
    lastUsedAt: instantSchema.optional().meta({ description: 'When a token was last given for it' }),
    secret: secretSchema,
  })
  .meta({ id: 'ClientCredential', examples: [answered.clientCredential] });

/** An outside system as its owner's people see it. */
export const clientSchema = z
  .strictObject({
    id: idSchema.meta({ description: 'Also its `client_id` at `/oauth/token`' }),
    name: z.string(),
    kind: z.enum(clientKinds),
    scopes: scopeList,
    createdAt: instantSchema,
    endedAt: instantSchema.optional(),
    credentials: z.array(credentialSchema).meta({ description: 'Newest first' }),
    approvals: z
      .int()
      .optional()
      .meta({ description: 'Of a vendor’s: how many companies have approved it now' }),
  })
  .meta({ id: 'IntegrationClient', examples: [answered.integrationClient] });

export const clientsSchema = z
  .strictObject({ items: z.array(clientSchema) })
  .meta({ id: 'IntegrationClients' });

const credentialRow = z.strictObject({
  id: z.uuid(),
  kind: z.enum(['secret', 'key']),
  hint: z.string(),
  createdAt: z.string(),
  endsOn: day,
  endedAt: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
});

/** A row that selects {@link clientColumns}. */
export const clientRow = z.strictObject({
  client: z.strictObject({
    id: z.uuid(),
    name: z.string(),
    kind: z.enum(clientKinds),
    scopes: scopeList,
    createdAt: z.string(),
    endedAt: z.string().nullable(),
    approvals: z.int(),
    credentials: z.array(credentialRow),
  }),
});
export type StoredClient = z.output<typeof clientRow>['client'];

/** One client as the alias `client` has it, as a JSON object. @param today in Copenhagen */
export const clientColumns = (today: string): SQL => sql`json_build_object(
  'id', client.id, 'name', client.name, 'kind', client.kind, 'scopes', client.scopes,
  'createdAt', client.created_at, 'endedAt', client.ended_at,
  'approvals', (
    select count(*) from client_approvals approval
    where approval.client_id = client.id and approval.ended_at is null and approval.ends_on >= ${today}::date),
  'credentials', coalesce((
    select json_agg(json_build_object('id', credential.id,
        'kind', case when credential.secret_hash is null then 'key' else 'secret' end, 'hint', credential.hint,
        'createdAt', credential.created_at, 'endsOn', credential.ends_on, 'endedAt', credential.ended_at,
        'lastUsedAt', credential.last_used_at)
      order by credential.created_at desc, credential.id desc)
    from client_credentials credential where credential.client_id = client.id), '[]'::json)) as client`;

/** A secret that was made by this very request. */
export type MadeSecret = { readonly credentialId: string; readonly secret: string } | undefined;

/** What the owner's people are told of a client. */
export function clientAnswer(client: StoredClient, made?: MadeSecret): z.output<typeof clientSchema> {
  const { id, name, kind, createdAt, endedAt, approvals, credentials } = client;
  return {
    id,
    name,
    kind,
    scopes: client.scopes,
    createdAt: instantOf(createdAt),
    credentials: credentials.map((credential) => credentialAnswer(credential, made)),
    ...present({
      endedAt: endedAt && instantOf(endedAt),
      approvals: kind === 'vendor' ? approvals : undefined,
    }),
  };
}

function credentialAnswer(credential: z.output<typeof credentialRow>, made: MadeSecret) {
  const { id, kind, hint, createdAt, endsOn, endedAt, lastUsedAt } = credential;
  return {
    id,
    kind,
    hint,
    createdAt: instantOf(createdAt),
    endsOn,
    ...present({
      endedAt: endedAt && instantOf(endedAt),
      lastUsedAt: lastUsedAt && instantOf(lastUsedAt),
      secret: made?.credentialId === id ? made.secret : undefined,
    }),
  };
}

const instantOf = (text: string) => new Date(text).toISOString();

/** A vendor's system that companies may approve, as every company sees it. */
export const vendorClientSchema = z
  .strictObject({
    id: idSchema,
    name: z.string(),
    vendor: organisationSchema,
    scopes: z.array(z.enum(scopesOfKind.vendor)),
  })
  .meta({ id: 'VendorClient', examples: [answered.vendorClient] });
