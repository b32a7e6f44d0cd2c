import type { CalendarDate } from '@frikort/domain/calendar';
import type { EnrolmentStatus } from '@frikort/domain/enrolment';
import { type SQL, sql } from 'drizzle-orm';
import type { CaseworkerCaller, PlacedCaller } from '../auth/caller.ts';
import type { Placed } from '../database/statement.ts';
import { controlDueOf } from '../rules/control-due.ts';
import { nameHolds } from '../rules/name-search.ts';
import { citizenHasCard, openedYears } from '../rules/programme-years.ts';
import { isFlagged } from '../rules/register-flags.ts';

export type CitizenFilter = {
  /** Assigned to the caller, to nobody, or to the caseworker with that id (R17): `me`, `none` or an id. */
  assigned?: string;
  /** Those of whom so much remains in the year, or more; or less. */
  remainingFromOere?: number;
  remainingUntilOere?: number;
  status?: EnrolmentStatus;
  /** Those whose next control is due on this day or before it (R18). */
  controlDueBy?: CalendarDate;
  /** Those of whom the CPR register has told something that nobody has marked as seen (R21). */
  flagged?: 'true';
  /** Those who have asked for the consent to be withdrawn (R13). */
  withdrawing?: 'true';
  /** Words of the name, or the card number. */
  text?: string;
  /** Those of whom the municipality sees something else since this instant (RFC 3339). */
  changedSince?: string;
};

/** The statement part `balance_year`, which a list needs: the year whose balance is asked for, if it is opened (R1). */
export const balanceYear = ({ at, year }: Placed<{ at: Date; year: number }>) =>
  sql`balance_year as materialized (
    select * from (${openedYears(at)}) years where year = ${year}::int)`;

/** What remains of the card of that year; null without one. */
export const remainingInYear = sql`(
  select opened.allowance_oere - coalesce(card.used_oere, 0)
  from balance_year opened
  left join cards card on card.citizen_id = citizen.id and card.year = opened.year
  where ${citizenHasCard})`;

/** Whether the row `citizen` is assigned to the caller, to nobody, or to the caseworker with that id. */
export function isAssigned(
  assigned: NonNullable<CitizenFilter['assigned']>,
  { actorId }: Pick<PlacedCaller, 'actorId'>,
): SQL {
  if (assigned === 'none') return sql`citizen.assigned_caseworker_id is null`;
  return sql`citizen.assigned_caseworker_id = ${assigned === 'me' ? actorId : assigned}::uuid`;
}

/** Whether a filter asks for anything. */
export function isNarrowing(filter: CitizenFilter): boolean {
  return Object.values(filter).some((asked) => asked !== undefined && asked !== '');
}

/** What a filter asks of the row `citizen`, beside `balance_year`. */
export function conditionsOf(filter: CitizenFilter, caller: CaseworkerCaller): SQL {
  const { assigned, status, text, changedSince, controlDueBy, flagged, withdrawing } = filter;
  const { remainingFromOere, remainingUntilOere } = filter;
  const parts: SQL[] = [sql`true`];
  if (changedSince !== undefined) parts.push(sql`citizen.changed_at >= ${changedSince}::timestamptz`);
  if (assigned !== undefined) parts.push(isAssigned(assigned, caller));
  if (remainingFromOere !== undefined) parts.push(sql`${remainingInYear} >= ${remainingFromOere}::bigint`);
  if (remainingUntilOere !== undefined) parts.push(sql`${remainingInYear} <= ${remainingUntilOere}::bigint`);
  if (controlDueBy !== undefined) parts.push(sql`${controlDueOf} <= ${controlDueBy}::date`);
  if (flagged !== undefined) parts.push(isFlagged);
  if (withdrawing !== undefined) parts.push(sql`citizen.consent_withdrawal_asked_at is not null`);
  if (status !== undefined) parts.push(sql`citizen.status = ${status}`);
  if (text !== undefined && text !== '') {
    parts.push(sql`(${nameHolds(sql`citizen.name`, text)} or citizen.card_number = ${text})`);
  }
  return sql.join(parts, sql` and `);
}
