import { ownActPurposes } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import type { AdministratorCaller, OperatorCaller } from '../auth/caller.ts';

export type LogReader = OperatorCaller | AdministratorCaller;

/**
 * Whether a reader of the log, an operator or an administrator, is given the row `log` of `audit_log` (R26, R28).
 * @param aboutCitizens the reader asks about a citizen; only then are rows of others about an own one given, for they
 *   are many
 * Twin: `mayReadLogRow`.
 */
export function readsLogRow(caller: LogReader, aboutCitizens: boolean): SQL {
  if (caller.role === 'operator') return sql`true`;
  const own = sql`log.organisation_cvr = ${caller.organisation.cvr}`;
  if (!aboutCitizens) return own;
  return sql`(${own} or (log.role is not null
    and not (log.role = 'citizen' and log.purpose in (${purposesOfOwnActs}))
    and exists (select from citizens where citizens.audit_subject = log.subject
      and citizens.authority_code = ${caller.authority.code})))`;
}

/** Written out: they are words of ours, and the plan is the same for all of them. */
const purposesOfOwnActs = sql.raw(ownActPurposes.map((purpose) => `'${purpose}'`).join(', '));
