import { entrances, type KnownRole } from '@frikort/domain/access';
import { effortRights } from '@frikort/domain/effort-right';
import { type SQL, sql } from 'drizzle-orm';
import {
  boolean,
  check,
  index,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { bytea } from './columns.ts';

/**
 * Who acts: a person, a professional in one organisation, or an outside system of one; who acts for two is two actors, so that nothing of one
 * organisation is seen or changed from the other. Name and organisation's name are those of the latest login that was
 * let in.
 */
export const actors = pgTable(
  'actors',
  {
    id: uuid().primaryKey(),
    /** The id of the identity provider in the configuration. */
    provider: text().notNull(),
    kind: text({ enum: ['person', 'professional', 'system'] }).notNull(),
    /**
     * The provider's persistent NameID (a UUID in a URI), for a citizen too, never a CPR number; a professional's with
     * the CVR number before it, because one NameID can come for several. Of a system the id of its client.
     */
    subject: text().notNull(),
    name: text().notNull(),
    cvr: text(),
    organisationName: text('organisation_name'),
    /** The municipality (code) whose caseworker somebody was at the latest login as one; null when there was none (R17). */
    caseworkerOf: text('caseworker_of'),
    caseworkerAt: timestamp('caseworker_at', { withTimezone: true }),
    /** What somebody may be appointed to (R39), and for which municipality (code), by the latest login as a caseworker or effort worker. */
    effortRights: text('effort_rights', { enum: effortRights }).array(),
    effortAuthority: text('effort_authority'),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    index('actors_caseworkers').on(table.caseworkerOf).where(sql`${table.caseworkerOf} is not null`),
    check('actors_caseworker_whole', sql`num_nulls(${table.caseworkerOf}, ${table.caseworkerAt}) in (0, 2)`),
    check('actors_efforts_whole', sql`num_nulls(${table.effortRights}, ${table.effortAuthority}) in (0, 2)`),
    index('actors_of_efforts').on(table.effortAuthority).where(sql`${table.effortAuthority} is not null`),
    unique('actors_subject').on(table.provider, table.kind, table.subject),
    check('actors_kind_known', sql`${table.kind} in ('person', 'professional', 'system')`),
    check(
      'actors_organisation_of_professional',
      sql`(${table.kind} <> 'person') = (${table.cvr} is not null and ${table.organisationName} is not null)`,
    ),
  ],
);

/** A login that lasts: found by the hash of the cookie's token, ended by deleting the row. */
export const sessions = pgTable(
  'sessions',
  {
    id: uuid().primaryKey(),
    /** SHA-256 of the 256-bit token in the cookie. */
    tokenHash: bytea('token_hash').notNull(),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id),
    entrance: text({ enum: entrances }).notNull(),
    /** What somebody is known as; `administrator` says what more they may do. */
    role: text().$type<KnownRole>().notNull(),
    authorityCode: text('authority_code'),
    authorityName: text('authority_name'),
    administrator: boolean().notNull(),
    /** What the login entitles to be appointed to (R39). */
    effortRights: text('effort_rights', { enum: effortRights }).array().notNull().default([]),
    citizenId: uuid('citizen_id'),
    /** What the login said of person and organisation; no later login changes it. */
    actorName: text('actor_name').notNull(),
    organisationCvr: text('organisation_cvr'),
    organisationName: text('organisation_name'),
    /** What single logout names: the provider, the identity there, and the provider's session it logged in from. */
    provider: text().notNull(),
    nameId: text('name_id').notNull(),
    sessionIndex: text('session_index').notNull(),
    /** The browser that it began in, the same for all that did; a session of the former version has none. */
    browser: uuid(),
    /** When the provider issued the assertion, by its own clock: its logout requests are dated by the same one. */
    assertedAt: timestamp('asserted_at', { withTimezone: true }).notNull(),
    /** When they proved anew who they are (ForceAuthn); null for a login that another one sufficed for. */
    provenAt: timestamp('proven_at', { withTimezone: true }),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    /** 30 minutes after the last use, but never later than `endsAt`. */
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
    /** 12 hours after the login, or when the provider's session ends, if that is earlier. */
    endsAt: timestamp('ends_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    unique('sessions_token').on(table.tokenHash),
    index('sessions_of_login').on(table.provider, table.nameId, table.sessionIndex),
    index('sessions_expired').on(table.expiresAt),
    check('sessions_entrance_known', sql`${table.entrance} in ('caseworker', 'company', 'citizen')`),
    check(
      'sessions_organisation_of_professional',
      sql`(${table.role} <> 'citizen') = (${table.organisationCvr} is not null and ${table.organisationName} is not null)`,
    ),
    check('sessions_end_in_time', sql`${table.expiresAt} <= ${table.endsAt}`),
    check(
      'sessions_role_complete',
      sql`case ${table.role}${whenEach({
        caseworker: sql`${table.entrance} = 'caseworker' and ${table.authorityCode} is not null and ${table.authorityName} is not null`,
        'effort-worker': sql`${table.entrance} = 'caseworker' and ${table.authorityCode} is not null and ${table.authorityName} is not null and ${table.effortRights} <> '{}'`,
        operator: sql`${table.entrance} = 'caseworker'`,
        employee: sql`${table.entrance} = 'company'`,
        citizen: sql`${table.entrance} = 'citizen' and ${table.citizenId} is not null`,
      })}
        else false end`,
    ),
  ],
);

/** Questions to an identity provider that have no answer yet; an answer is taken once. */
export const samlRequests = pgTable(
  'saml_requests',
  {
    /** The ID of the AuthnRequest. */
    id: text().primaryKey(),
    /** Who was asked, and alone may answer. */
    provider: text().notNull(),
    entrance: text({ enum: entrances }).notNull(),
    /** Whether the provider was told to ask the user anew (ForceAuthn). */
    fresh: boolean().notNull().default(false),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  },
  (table) => [index('saml_requests_expired').on(table.createdAt)],
);

/** Assertions that have been used, kept until they could not be accepted any more: none counts twice. */
export const samlAssertionsSeen = pgTable(
  'saml_assertions_seen',
  {
    provider: text().notNull(),
    id: text().notNull(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    primaryKey({ name: 'saml_assertions_seen_once', columns: [table.provider, table.id] }),
    index('saml_assertions_seen_expired').on(table.expiresAt),
  ],
);

/** The branches of a CASE over the role. */
function whenEach(conditions: Record<KnownRole, SQL>): SQL {
  const branches = Object.entries(conditions).map(
    ([role, condition]) => sql`
        when ${sql.raw(`'${role}'`)} then ${condition}`,
  );
  return sql.join(branches);
}
