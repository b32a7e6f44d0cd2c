import { clientKinds } from '@frikort/domain/integration';
import type { Scope } from '@frikort/domain/scopes';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  jsonb,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { bytea } from './columns.ts';

/** Outside systems with a login of their own (R32). None is ever deleted: the log names it. */
export const integrationClients = pgTable(
  'integration_clients',
  {
    id: uuid().primaryKey(),
    /** Whom history and log name, an actor of the kind `system`. */
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id),
    kind: text({ enum: clientKinds }).notNull(),
    /** Whose it is: a company, a municipality by its main number, or a vendor. */
    cvr: text().notNull(),
    organisationName: text('organisation_name').notNull(),
    /** The municipality for which one of the kind `municipality` acts. */
    authorityCode: text('authority_code'),
    name: text().notNull(),
    scopes: text().array().$type<Scope[]>().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => actors.id),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    endedBy: uuid('ended_by').references(() => actors.id),
  },
  (table) => [
    unique('integration_clients_actor').on(table.actorId),
    index('integration_clients_of_owner').on(table.cvr, table.createdAt),
    check('integration_clients_kind_known', sql`${table.kind} in ('company', 'municipality', 'vendor')`),
    check(
      'integration_clients_authority_of_municipality',
      sql`(${table.kind} = 'municipality') = (${table.authorityCode} is not null)`,
    ),
  ],
);

/** What a client proves itself with: a secret of ours, of which the hash is kept, or a public key of its own. */
export const clientCredentials = pgTable(
  'client_credentials',
  {
    id: uuid().primaryKey(),
    clientId: uuid('client_id')
      .notNull()
      .references(() => integrationClients.id),
    /** SHA-256 of the secret, which has 256 random bits. */
    secretHash: bytea('secret_hash'),
    /** A JSON Web Key without a private part. */
    publicKey: jsonb('public_key').$type<Record<string, string>>(),
    /** By what people know it: the last characters of the secret, or the key's thumbprint (RFC 7638). */
    hint: text().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => actors.id),
    /** The last day on which it counts. */
    endsOn: date('ends_on').notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    endedBy: uuid('ended_by').references(() => actors.id),
    /** When a token was last given for it. */
    lastUsedAt: timestamp('last_used_at', { withTimezone: true }),
    /** When its owner was told that it ends soon. */
    warnedAt: timestamp('warned_at', { withTimezone: true }),
  },
  (table) => [
    index('client_credentials_of_client').on(table.clientId, table.createdAt),
    index('client_credentials_by_end').on(table.endsOn).where(sql`${table.endedAt} is null`),
    check('client_credentials_one_proof', sql`(${table.secretHash} is null) <> (${table.publicKey} is null)`),
  ],
);

/** Companies that let a vendor's client act for them (R32). */
export const clientApprovals = pgTable(
  'client_approvals',
  {
    id: uuid().primaryKey(),
    clientId: uuid('client_id')
      .notNull()
      .references(() => integrationClients.id),
    cvr: text().notNull(),
    organisationName: text('organisation_name').notNull(),
    scopes: text().array().$type<Scope[]>().notNull(),
    approvedAt: timestamp('approved_at', { withTimezone: true }).notNull(),
    approvedBy: uuid('approved_by')
      .notNull()
      .references(() => actors.id),
    /** The last day on which it counts. */
    endsOn: date('ends_on').notNull(),
    endedAt: timestamp('ended_at', { withTimezone: true }),
    endedBy: uuid('ended_by').references(() => actors.id),
  },
  (table) => [
    uniqueIndex('client_approvals_once').on(table.clientId, table.cvr).where(sql`${table.endedAt} is null`),
    index('client_approvals_of_company').on(table.cvr, table.approvedAt),
  ],
);

/** Assertions (private_key_jwt) that have been used, kept until they could not be accepted any more: none counts twice. */
export const clientAssertions = pgTable(
  'client_assertions',
  {
    clientId: uuid('client_id')
      .notNull()
      .references(() => integrationClients.id),
    /** SHA-256 of its `jti`. */
    jtiHash: bytea('jti_hash').notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'client_assertions_once', columns: [table.clientId, table.jtiHash] }),
    index('client_assertions_expired').on(table.expiresAt),
  ],
);
