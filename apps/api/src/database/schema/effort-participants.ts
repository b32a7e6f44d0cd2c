import {
  benefits,
  endReasons,
  occupations,
  participantKinds,
  sexes,
} from '@frikort/domain/effort-participant';
import { sql } from 'drizzle-orm';
import {
  check,
  date,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { citizens } from './citizens.ts';
import { bytea, danishText } from './columns.ts';
import { efforts } from './efforts.ts';

const when = (name: string) => timestamp(name, { withTimezone: true });

/**
 * Who takes part in an effort (R42): somebody who has consented, by name, or by sex and years alone. Rows stay; who is named
 * is forgotten when the consent is withdrawn, and after some years (R29).
 */
export const effortParticipants = pgTable(
  'effort_participants',
  {
    id: uuid().primaryKey(),
    effortId: uuid('effort_id')
      .notNull()
      .references(() => efforts.id),
    kind: text({ enum: participantKinds }).notNull(),
    sex: text({ enum: sexes }).notNull(),
    startYear: integer('start_year').notNull(),
    endYear: integer('end_year'),
    /** From here on only of who is named. */
    cprCiphertext: bytea('cpr_ciphertext'),
    cprKeyId: text('cpr_key_id'),
    /** How the log names them; who has a frikort has the same there. */
    auditSubject: bytea('audit_subject'),
    name: danishText(),
    startDate: date('start_date'),
    endDate: date('end_date'),
    benefitBefore: text('benefit_before', { enum: benefits }),
    occupationBefore: text('occupation_before', { enum: occupations }),
    endReason: text('end_reason', { enum: endReasons }),
    benefitAfter: text('benefit_after', { enum: benefits }),
    occupationAfter: text('occupation_after', { enum: occupations }),
    consentTextVersion: text('consent_text_version'),
    consentSignedOn: date('consent_signed_on'),
    consentAssuredBy: uuid('consent_assured_by').references(() => actors.id),
    registeredAt: when('registered_at').notNull(),
    registeredBy: uuid('registered_by')
      .notNull()
      .references(() => actors.id),
    version: integer().notNull().default(1),
  },
  (table) => {
    const ofNamed = sql.join(
      [
        ...[table.cprCiphertext, table.cprKeyId, table.auditSubject, table.name, table.startDate],
        ...[table.benefitBefore, table.occupationBefore, table.consentTextVersion],
        ...[table.consentSignedOn, table.consentAssuredBy],
      ].map((column) => sql`${column}`),
      sql`, `,
    );
    const atEnd = sql`${table.endDate}, ${table.endReason}, ${table.benefitAfter}, ${table.occupationAfter}`;
    return [
      check('effort_participants_kind_known', sql`${table.kind} in ('identified', 'anonymous')`),
      check('effort_participants_sex_known', sql`${table.sex} in ('woman', 'man')`),
      check(
        'effort_participants_named_wholly',
        sql`case ${table.kind} when 'identified' then num_nulls(${ofNamed}) = 0
          else num_nonnulls(${ofNamed}, ${atEnd}) = 0 end`,
      ),
      check('effort_participants_ended_wholly', sql`num_nulls(${atEnd}) in (0, 4)`),
      check('effort_participants_end_after_start', sql`${table.endDate} >= ${table.startDate}`),
      check('effort_participants_years', sql`${table.endYear} >= ${table.startYear}`),
      check(
        'effort_participants_years_of_days',
        sql`${table.kind} = 'anonymous' or (${table.startYear} = extract(year from ${table.startDate})
          and ${table.endYear} is not distinct from extract(year from ${table.endDate}))`,
      ),
      // Nobody takes part twice at a time.
      uniqueIndex('effort_participants_once')
        .on(table.effortId, table.auditSubject)
        .where(sql`${table.endDate} is null and ${table.auditSubject} is not null`),
      index('effort_participants_of_effort').on(table.effortId, table.id),
      index('effort_participants_of_subject').on(table.auditSubject),
      index('effort_participants_by_key').on(table.cprKeyId),
    ];
  },
);

/** The signed consent of a named participant, encrypted for the row; gone when the consent is withdrawn. */
export const effortConsentFiles = pgTable(
  'effort_consent_files',
  {
    participantId: uuid('participant_id')
      .primaryKey()
      .references(() => effortParticipants.id),
    type: text().notNull(),
    ciphertext: bytea().notNull(),
    keyId: text('key_id').notNull(),
    filedAt: when('filed_at').notNull(),
    filedBy: uuid('filed_by')
      .notNull()
      .references(() => actors.id),
  },
  (table) => [index('effort_consent_files_by_key').on(table.keyId)],
);

/** That a participation belongs with a frikort (R42); a transfer ends it, and the row stays. */
export const effortFrikortLinks = pgTable(
  'effort_frikort_links',
  {
    id: uuid().primaryKey(),
    participantId: uuid('participant_id')
      .notNull()
      .references(() => effortParticipants.id),
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
    /** The municipality that was responsible for the frikort. */
    authorityCode: text('authority_code').notNull(),
    linkedAt: when('linked_at').notNull(),
    linkedBy: uuid('linked_by')
      .notNull()
      .references(() => actors.id),
    endedAt: when('ended_at'),
  },
  (table) => [
    uniqueIndex('effort_frikort_links_one').on(table.participantId).where(sql`${table.endedAt} is null`),
    index('effort_frikort_links_of_citizen').on(table.citizenId),
  ],
);

/** How many took part in a calendar year where nobody is registered one by one (R42). */
export const effortTotalCounts = pgTable(
  'effort_total_counts',
  {
    effortId: uuid('effort_id')
      .notNull()
      .references(() => efforts.id),
    year: integer().notNull(),
    participants: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.effortId, table.year] }),
    check('effort_total_counts_participants', sql`${table.participants} between 0 and 1000000`),
  ],
);

/**
 * What reports told of participants whose names were forgotten after some years (R29, R43): of an effort and a calendar year, how
 * many were in a cell of the report. Nobody stands in it, and no two cells can be put together.
 */
export const effortKeptResults = pgTable(
  'effort_kept_results',
  {
    effortId: uuid('effort_id')
      .notNull()
      .references(() => efforts.id),
    year: integer().notNull(),
    cell: text().notNull(),
    participants: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.effortId, table.year, table.cell] }),
    check('effort_kept_results_participants', sql`${table.participants} > 0`),
  ],
);
