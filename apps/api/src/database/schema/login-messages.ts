import { entrances } from '@frikort/domain/access';
import { sql } from 'drizzle-orm';
import { check, index, pgTable, text, timestamp, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import { bytea } from './columns.ts';

/*
 * What a service provider keeps for NemLog-in (domain facts 2.4): the messages of login and logout with the proof of
 * their signatures, and who came and went, from where. All of it goes after 180 days; requests only add.
 */

export const loginMessages = pgTable(
  'login_messages',
  {
    id: uuid().primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    direction: text({ enum: ['sent', 'received'] }).notNull(),
    kind: text({ enum: ['authn-request', 'response', 'logout-request', 'logout-response'] }).notNull(),
    binding: text({ enum: ['redirect', 'post'] }).notNull(),
    entrance: text({ enum: entrances }),
    /** The entityID of the provider that it went to or was expected from. */
    identityProvider: text('identity_provider').notNull(),
    /** The message's own ID; nothing when it could not be read. */
    samlId: text('saml_id'),
    inResponseTo: text('in_response_to'),
    /** The sessions that it began or ended. */
    sessionIds: uuid('session_ids').array().notNull(),
    /** The HTTP request that it came or went with, as in the audit log. */
    requestId: text('request_id').notNull(),
    clientAddress: text('client_address').notNull(),
    /** A message of ours is `sent`; theirs is `believed` or `refused`. */
    outcome: text({ enum: ['sent', 'believed', 'refused'] }).notNull(),
    /** The check that a refused message failed; why a believed one did not let anybody in. */
    code: text(),
    /** As it was sent or received, compressed and encrypted; nothing when it was too long to keep. */
    content: bytea(),
    keyId: text('key_id'),
    /** Fingerprints: whose signature it must carry. */
    signers: text().array().notNull(),
    /** Fingerprints of our certificates in use: whose keys open its encrypted assertion. */
    ourCertificates: text('our_certificates').array().notNull(),
  },
  (table) => [
    index('login_messages_by_age').on(table.at),
    index('login_messages_answered').on(table.inResponseTo),
    index('login_messages_of_request').on(table.requestId),
    uniqueIndex('login_messages_logout_once')
      .on(table.identityProvider, table.kind, table.samlId)
      .where(sql`${table.direction} = 'received' and ${table.kind} in ('logout-request', 'logout-response')`),
    check('login_messages_direction', sql`(${table.direction} = 'sent') = (${table.outcome} = 'sent')`),
    check('login_messages_outcome', sql`${table.outcome} in ('sent', 'believed', 'refused')`),
    check('login_messages_key', sql`(${table.content} is null) = (${table.keyId} is null)`),
  ],
);

/** Certificates that messages were signed with or encrypted for: public, and needed to verify them later. */
export const samlCertificates = pgTable('saml_certificates', {
  /** SHA-256 of the certificate, as hex. */
  fingerprint: text().primaryKey(),
  pem: text().notNull(),
  firstSeenAt: timestamp('first_seen_at', { withTimezone: true }).notNull(),
});

/**
 * The address and the session of a login, a refused login or a log-out: what the audit log's row of the same id does
 * not say, because that is kept for much longer.
 */
export const loginTraces = pgTable(
  'login_traces',
  {
    /** The id of the row of the audit log. */
    auditId: uuid('audit_id').primaryKey(),
    at: timestamp({ withTimezone: true }).notNull(),
    sessionId: uuid('session_id'),
    clientAddress: text('client_address').notNull(),
  },
  (table) => [index('login_traces_by_age').on(table.at)],
);
