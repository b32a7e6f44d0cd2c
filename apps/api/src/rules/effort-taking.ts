import type { CalendarDate } from '@frikort/domain/calendar';
import { overdueDays, participantKeptYears } from '@frikort/domain/effort-participant';
import { type SQL, sql } from 'drizzle-orm';

/** Which of the participants of an effort: who takes part today, who does not, and who has no end after a year (R42). */
export const participantStates = ['now', 'ended', 'overdue'] as const;
export type ParticipantState = (typeof participantStates)[number];

const start = sql`coalesce(participant.start_date, make_date(participant.start_year, 1, 1))`;
const end = sql`coalesce(participant.end_date, make_date(participant.end_year, 12, 31))`;

/** Whether the row `participant` is in a state. Twins: `takesPartOn`, `isOverdue`, of `takingOfYears` where there are no days. */
export function isInState(state: ParticipantState, today: CalendarDate): SQL {
  if (state === 'overdue') return sql`(${end} is null and ${start} + ${overdueDays}::int <= ${today}::date)`;
  const takesPart = sql`(${start} <= ${today}::date and coalesce(${end} >= ${today}::date, true))`;
  return state === 'now' ? takesPart : sql`not ${takesPart}`;
}

/** Whether the row `participant`, who is named, has been kept long enough (R29). Twin: `isKeptLongEnough`. */
export function isKeptTooLong(today: CalendarDate): SQL {
  return sql`(extract(year from ${today}::date)
    - extract(year from coalesce(participant.end_date, participant.start_date)) > ${participantKeptYears}::int)`;
}
