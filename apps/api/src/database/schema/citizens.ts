import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  timestamp,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { actors } from './auth.ts';
import { bytea, danishText } from './columns.ts';
import { programmeYears } from './programme.ts';

/**
 * A citizen with a frikort: the person and the enrolment in one row, because a citizen has at most one
 * enrolment and nobody without one is stored (R13, R14). One status for all years.
 */
export const citizens = pgTable(
  'citizens',
  {
    id: uuid().primaryKey(),
    /** AES-256-GCM with the row's id as additional data; see `encryption.ts`. */
    cprCiphertext: bytea('cpr_ciphertext'),
    cprKeyId: text('cpr_key_id'),
    /** The key of the newest index by which the number is found, in `cpr_indexes`. */
    cprIndexKeyId: text('cpr_index_key_id'),
    /** The keyed index that the audit log names the citizen by (R26); made when granting, and never again. */
    auditSubject: bytea('audit_subject').notNull(),
    name: danishText().notNull(),
    nameProtected: boolean('name_protected').notNull(),
    registerStatus: integer('register_status').notNull(),
    /** When we first read the status; for a death, the day from which it counts (R29). */
    registerStatusSince: timestamp('register_status_since', { withTimezone: true }).notNull().defaultNow(),
    /** When the register first told of another name, and of another protection, than at the grant (R21). */
    nameChangedAt: timestamp('name_changed_at', { withTimezone: true }),
    protectionChangedAt: timestamp('protection_changed_at', { withTimezone: true }),
    /** What the register told until then has been seen to, by whom and when (R21). */
    registerSeenUntil: timestamp('register_seen_until', { withTimezone: true }),
    registerSeenAt: timestamp('register_seen_at', { withTimezone: true }),
    registerSeenBy: uuid('register_seen_by').references(() => actors.id),
    registerReadAt: timestamp('register_read_at', { withTimezone: true }).notNull(),
    cardNumber: text('card_number').notNull(),
    status: text({ enum: ['active', 'inactive'] }).notNull(),
    statusSince: timestamp('status_since', { withTimezone: true }).notNull(),
    statusReason: text('status_reason'),
    statusDecisionDate: date('status_decision_date'),
    authorityCode: text('authority_code').notNull(),
    assignedCaseworkerId: uuid('assigned_caseworker_id').references(() => actors.id),
    consentTextVersion: text('consent_text_version').notNull(),
    consentAt: timestamp('consent_at', { withTimezone: true }).notNull(),
    consentBy: uuid('consent_by')
      .notNull()
      .references(() => actors.id),
    /** When the citizen asked for the consent to be withdrawn; null when they have not, or it is settled (R13). */
    consentWithdrawalAskedAt: timestamp('consent_withdrawal_asked_at', { withTimezone: true }),
    grantedAt: timestamp('granted_at', { withTimezone: true }).notNull(),
    /** The day of the latest control (R18). */
    controlledOn: date('controlled_on'),
    /** From then on there is no CPR number and no name; the row keeps its card number from being drawn (R29). */
    anonymisedAt: timestamp('anonymised_at', { withTimezone: true }),
    /** When what a municipality sees of the frikort was last changed; by a trigger, whoever writes. */
    changedAt: timestamp('changed_at', { withTimezone: true }).notNull().default(sql`clock_timestamp()`),
  },
  (table) => [
    unique('citizens_card_number_key').on(table.cardNumber),
    check('citizens_card_number_form', sql`${table.cardNumber} ~ '^[1-9][0-9]{4}$'`),
    check('citizens_status_known', sql`${table.status} in ('active', 'inactive')`),
    check(
      'citizens_anonymised_wholly',
      sql`case when ${table.anonymisedAt} is null
        then num_nulls(${table.cprCiphertext}, ${table.cprKeyId}, ${table.cprIndexKeyId}) = 0
        else num_nonnulls(${table.cprCiphertext}, ${table.cprKeyId}, ${table.cprIndexKeyId}) = 0 and ${table.status} = 'inactive' end`,
    ),
    index('citizens_by_register_reading').on(table.registerReadAt).where(sql`${table.anonymisedAt} is null`),
    // The lists of a municipality, whole, unassigned and of one caseworker, sorted by name.
    index('citizens_of_authority').on(table.authorityCode, table.name, table.id),
    index('citizens_of_authority_by_change').on(table.authorityCode, table.changedAt, table.id),
    // Whom a row of the log is about.
    index('citizens_by_audit_subject').on(table.auditSubject),
    index('citizens_of_caseworker').on(table.assignedCaseworkerId, table.name, table.id),
  ],
);

/** Card numbers that are never given out: kept free on purpose, or of an anonymised citizen (R29). */
export const reservedCardNumbers = pgTable('reserved_card_numbers', {
  cardNumber: text('card_number').primaryKey(),
  reason: text().notNull(),
});

/**
 * The enrolment in one calendar year. The row is made by the first statement that needs it; a year without a
 * row has the year's allowance and nothing used. `cards_balance` is what makes overspending impossible (R2).
 */
export const cards = pgTable(
  'cards',
  {
    citizenId: uuid('citizen_id')
      .notNull()
      .references(() => citizens.id),
    year: integer()
      .notNull()
      .references(() => programmeYears.year),
    allowanceOere: bigint('allowance_oere', { mode: 'number' }).notNull(),
    usedOere: bigint('used_oere', { mode: 'number' }).notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.citizenId, table.year] }),
    check('cards_balance', sql`0 <= ${table.usedOere} and ${table.usedOere} <= ${table.allowanceOere}`),
  ],
);

/** What a company registered: a period inside one calendar year and the total pay (R5-R9). */
export const employments = pgTable(
  'employments',
  {
    id: uuid().primaryKey(),
    citizenId: uuid('citizen_id').notNull(),
    year: integer().notNull(),
    companyCvr: text('company_cvr').notNull(),
    companyName: text('company_name').notNull(),
    startDate: date('start_date').notNull(),
    endDate: date('end_date').notNull(),
    amountOere: bigint('amount_oere', { mode: 'number' }).notNull(),
    contactName: text('contact_name').notNull(),
    contactEmail: text('contact_email').notNull(),
    contactPhone: text('contact_phone').notNull(),
    productionUnit: text('production_unit'),
    reference: text(),
    status: text({ enum: ['registered', 'cancelled'] }).notNull(),
    /** The last day of its latest reopening (R30). */
    reopenedUntil: date('reopened_until'),
    version: integer().notNull(),
    createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
    updatedAt: timestamp('updated_at', { withTimezone: true }).notNull(),
  },
  (table) => [
    foreignKey({ columns: [table.citizenId, table.year], foreignColumns: [cards.citizenId, cards.year] }),
    check('employments_amount_positive', sql`${table.amountOere} >= 1`),
    check('employments_end_not_before_start', sql`${table.startDate} <= ${table.endDate}`),
    check(
      'employments_in_one_calendar_year',
      sql`extract(year from ${table.startDate}) = ${table.year} and extract(year from ${table.endDate}) = ${table.year}`,
    ),
    check('employments_status_known', sql`${table.status} in ('registered', 'cancelled')`),
    // A card's employments, the latest last.
    index('employments_of_card_by_end').on(table.citizenId, table.year, table.endDate),
    // A company's list, newest first and by the columns it can be sorted by.
    index('employments_of_company_by_end').on(table.companyCvr, table.endDate, table.id),
    index('employments_of_company_by_start').on(table.companyCvr, table.startDate, table.id),
    index('employments_of_company_by_amount').on(table.companyCvr, table.amountOere, table.id),
    index('employments_of_company_by_creation').on(table.companyCvr, table.createdAt, table.id),
    index('employments_of_company_by_change').on(table.companyCvr, table.updatedAt, table.id),
    index('employments_of_company_by_reference')
      .on(table.companyCvr, table.reference)
      .where(sql`${table.reference} is not null`),
    // The company's own reference, unique among its employments that are not cancelled (R8).
    uniqueIndex('employments_reference_key')
      .on(table.companyCvr, table.reference)
      .where(sql`${table.status} = 'registered'`),
    index('employments_of_company_and_citizen').on(table.companyCvr, table.citizenId),
    // What a company may edit although its end lies long back (R30).
    index('employments_reopened')
      .on(table.companyCvr, table.reopenedUntil)
      .where(sql`${table.reopenedUntil} is not null`),
  ],
);

/**
 * What a company has registered that ends on one day, so that nobody counts it who wants to know how much there is. Kept
 * by a trigger of `employments`, whoever writes there.
 */
export const employmentTotals = pgTable(
  'employment_totals',
  {
    companyCvr: text('company_cvr').notNull(),
    endDate: date('end_date').notNull(),
    status: text({ enum: ['registered', 'cancelled'] }).notNull(),
    count: bigint({ mode: 'number' }).notNull(),
    amountOere: bigint('amount_oere', { mode: 'number' }).notNull(),
  },
  (table) => [primaryKey({ columns: [table.companyCvr, table.endDate, table.status] })],
);
