import { effortRights } from '@frikort/domain/effort-right';
import { sql } from 'drizzle-orm';
import {
  bigint,
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
import { bytea, danishText } from './columns.ts';

/* Efforts (R39-R41). Nothing here leads to a card's balance, and their role in the database can change none. */

const when = (name: string) => timestamp(name, { withTimezone: true });
const kroner = () => bigint({ mode: 'number' }).notNull();

/** The forms of cooperation (R40), as data. */
export const effortForms = pgTable('effort_forms', {
  code: text().primaryKey(),
  nameDa: text('name_da').notNull(),
  nameEn: text('name_en').notNull(),
  /** What names of organisations must not hold. */
  words: text().array().notNull(),
  fewestMembers: integer('fewest_members').notNull(),
});

/** One municipality or several that have efforts together (R40). Rows stay. */
export const effortOrganisations = pgTable(
  'effort_organisations',
  {
    id: uuid().primaryKey(),
    name: danishText().notNull(),
    form: text()
      .notNull()
      .references(() => effortForms.code),
    /** No participant starts before it, and no earlier year has a budget. */
    startDate: date('start_date').notNull(),
    /** Who has ordered it, and whom the order names as the first administrator. */
    contactName: text('contact_name').notNull(),
    contactEmail: text('contact_email').notNull(),
    contactPhone: text('contact_phone').notNull(),
    firstAdministrator: text('first_administrator').notNull(),
    /** SHA-256 of the code by which the first administrator takes up the appointment (R39), until it is used. */
    codeHash: bytea('code_hash'),
    codeExpiresAt: when('code_expires_at'),
    /** Counts changes of its details and its finances. */
    version: integer().notNull().default(1),
    createdAt: when('created_at').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => actors.id),
  },
  (table) => [
    uniqueIndex('effort_organisations_name').on(sql`lower(${table.name})`),
    uniqueIndex('effort_organisations_code').on(table.codeHash),
    check('effort_organisations_name_length', sql`char_length(${table.name}) between 1 and 50`),
    check(
      'effort_organisations_code_whole',
      sql`num_nulls(${table.codeHash}, ${table.codeExpiresAt}) in (0, 2)`,
    ),
  ],
);

/** The municipalities of an organisation. */
export const effortMembers = pgTable(
  'effort_members',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => effortOrganisations.id),
    authorityCode: text('authority_code').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.authorityCode] }),
    index('effort_members_by_authority').on(table.authorityCode),
  ],
);

/** Who finances an organisation in a calendar year (R40). */
export const effortFinancing = pgTable(
  'effort_financing',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => effortOrganisations.id),
    year: integer().notNull(),
    place: integer().notNull(),
    financier: danishText().notNull(),
    kroner: kroner(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.year, table.place] }),
    uniqueIndex('effort_financing_once').on(table.organisationId, table.year, sql`lower(${table.financier})`),
    check('effort_financing_kroner', sql`${table.kroner} between 0 and 10000000000`),
  ],
);

/** The budget of an organisation in a calendar year. */
export const effortOrganisationBudgets = pgTable(
  'effort_organisation_budgets',
  {
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => effortOrganisations.id),
    year: integer().notNull(),
    kroner: kroner(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.year] }),
    check('effort_organisation_budgets_kroner', sql`${table.kroner} between 0 and 10000000000`),
  ],
);

/** What efforts are about (R41): the operator's list, from which nothing goes that an effort has. */
export const effortCategories = pgTable(
  'effort_categories',
  {
    id: uuid().primaryKey(),
    nameDa: danishText('name_da').notNull(),
    nameEn: text('name_en').notNull(),
    enteredAt: when('entered_at').notNull(),
    /** Since when no effort may choose it any more. */
    closedAt: when('closed_at'),
  },
  (table) => [
    uniqueIndex('effort_categories_name_da').on(sql`lower(${table.nameDa})`),
    uniqueIndex('effort_categories_name_en').on(sql`lower(${table.nameEn})`),
  ],
);

/** An effort (R41). Rows stay. */
export const efforts = pgTable(
  'efforts',
  {
    id: uuid().primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => effortOrganisations.id),
    name: danishText().notNull(),
    details: text(),
    categoryId: uuid('category_id')
      .notNull()
      .references(() => effortCategories.id),
    /** When the first participant was registered: from then on the category stands, guarded by a trigger. */
    categoryLockedAt: when('category_locked_at'),
    startDate: date('start_date').notNull(),
    endDate: date('end_date'),
    /** Counts changes of its details and budgets. */
    version: integer().notNull().default(1),
    createdAt: when('created_at').notNull(),
    createdBy: uuid('created_by')
      .notNull()
      .references(() => actors.id),
  },
  (table) => [
    uniqueIndex('efforts_name').on(table.organisationId, sql`lower(${table.name})`),
    index('efforts_by_category').on(table.categoryId),
    check('efforts_end_after_start', sql`${table.endDate} >= ${table.startDate}`),
  ],
);

/** The budget of an effort in a calendar year. */
export const effortBudgets = pgTable(
  'effort_budgets',
  {
    effortId: uuid('effort_id')
      .notNull()
      .references(() => efforts.id),
    year: integer().notNull(),
    kroner: kroner(),
  },
  (table) => [
    primaryKey({ columns: [table.effortId, table.year] }),
    check('effort_budgets_kroner', sql`${table.kroner} between 0 and 10000000000`),
  ],
);

/** Who was given what to do (R39), for an organisation or, as participant manager, for one effort. Rows stay. */
export const effortAppointments = pgTable(
  'effort_appointments',
  {
    id: uuid().primaryKey(),
    organisationId: uuid('organisation_id')
      .notNull()
      .references(() => effortOrganisations.id),
    effortId: uuid('effort_id').references(() => efforts.id),
    actorId: uuid('actor_id')
      .notNull()
      .references(() => actors.id),
    right: text('right', { enum: effortRights }).notNull(),
    givenAt: when('given_at').notNull(),
    /** The first administrator's by nobody: it was taken up by a code. */
    givenBy: uuid('given_by').references(() => actors.id),
    endedAt: when('ended_at'),
    endedBy: uuid('ended_by').references(() => actors.id),
  },
  (table) => [
    check(
      'effort_appointments_right_known',
      sql`${table.right} in ('effort-administrator', 'effort-manager', 'participant-manager')`,
    ),
    check(
      'effort_appointments_of_effort',
      sql`(${table.right} = 'participant-manager') = (${table.effortId} is not null)`,
    ),
    check('effort_appointments_ended_wholly', sql`num_nulls(${table.endedAt}, ${table.endedBy}) in (0, 2)`),
    uniqueIndex('effort_appointments_organisation')
      .on(table.organisationId, table.actorId, table.right)
      .where(sql`${table.endedAt} is null and ${table.effortId} is null`),
    uniqueIndex('effort_appointments_effort')
      .on(table.effortId, table.actorId)
      .where(sql`${table.endedAt} is null and ${table.effortId} is not null`),
    index('effort_appointments_of_actor').on(table.actorId).where(sql`${table.endedAt} is null`),
  ],
);
