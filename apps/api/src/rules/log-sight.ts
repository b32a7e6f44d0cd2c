import { ownActPurposes } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import { citizensOfRow, isOfMany } from '../audit/seen-together.ts';
import type { AdministratorCaller, OperatorCaller, PlacedCaller } from '../auth/caller.ts';

export type LogReader = OperatorCaller | AdministratorCaller;

/** The same, or their places in a statement that is made once. */
export type PlacedReader = Extract<PlacedCaller, { role: LogReader['role'] }>;

type About = 'nobody' | SQL | { told: SQL };

/**
 * Whether a reader of the log, an operator or an administrator, is given the row `log` of `audit_log` (R26, R28).
 * @param about whom the reader asks about: nobody; one citizen, as an expression for how the log names them; or any
 *   that the row is about, by {@link citizensTold}. Only who asks about citizens is given rows of others about an own
 *   one, for they are many
 * Twin: `mayReadLogRow`.
 */
export function readsLogRow(caller: PlacedReader, about: About): SQL {
  if (caller.role === 'operator') return sql`true`;
  const own = isOwnRow(caller);
  if (about === 'nobody') return own;
  const isAboutOwn =
    'told' in about ? sql`${about.told} > 0` : sql`exists (select from ${ownCitizen(caller, about)})`;
  return sql`(${own} or (log.role is not null
    and not (log.role = 'citizen' and log.purpose in (${purposesOfOwnActs})) and ${isAboutOwn}))`;
}

/**
 * How many citizens the row `log` is about, of those whom the reader is told of: all in a row of the own organisation,
 * in another's the own municipality's.
 */
export function citizensTold(caller: PlacedReader): SQL {
  const isMany = isOfMany(sql`log`);
  const all = citizensOfRow(sql`log`);
  if (caller.role === 'operator') return all;
  const ownSeen = sql`select count(*)::int from audit_log_subjects beside
    join citizens on citizens.audit_subject = beside.subject
    where beside.at = log.at and beside.row_id = log.id and citizens.authority_code = ${caller.authority.code}`;
  return sql`case when ${isOwnRow(caller)} then ${all} when ${isMany} then (${ownSeen})
    else (select count(*)::int from ${ownCitizen(caller, sql`log.subject`)}) end`;
}

type PlacedAdministrator = Extract<PlacedReader, { role: 'administrator' }>;

const isOwnRow = ({ organisation }: PlacedAdministrator) => sql`log.organisation_cvr = ${organisation.cvr}`;

/** The citizen whom the log names so, if the own municipality is responsible; as what follows `from`. */
const ownCitizen = ({ authority }: PlacedAdministrator, subject: SQL) =>
  sql`citizens where citizens.audit_subject = ${subject} and citizens.authority_code = ${authority.code}`;

/** Written out: they are words of ours, and the plan is the same for all of them. */
const purposesOfOwnActs = sql.raw(ownActPurposes.map((purpose) => `'${purpose}'`).join(', '));
