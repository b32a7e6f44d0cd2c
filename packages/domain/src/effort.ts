import type { CalendarDate } from './calendar.ts';
import { judgeStart } from './effort-organisation.ts';
import type { BeforeOrganisationStart, CategoryLocked, EndBeforeStart, ValidationFailed } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R41: where an effort stands on a day. */
export const effortStates = ['waiting', 'running', 'ended'] as const;
export type EffortState = (typeof effortStates)[number];

/** When an effort runs, both days included; without an end as long as nobody knows it. */
export type EffortPeriod = { startDate: CalendarDate; endDate: CalendarDate | null };

export function effortState({ startDate, endDate }: EffortPeriod, today: CalendarDate): EffortState {
  if (today < startDate) return 'waiting';
  return endDate !== null && endDate < today ? 'ended' : 'running';
}

/** R41: an effort ends on or after its start, and starts no earlier than its organisation. */
export function judgePeriod(
  { startDate, endDate }: EffortPeriod,
  organisationStart: CalendarDate,
): Result<null, BeforeOrganisationStart | EndBeforeStart> {
  if (endDate !== null && endDate < startDate) return refused({ code: 'end-before-start' });
  return judgeStart(startDate, organisationStart);
}

export type CategoryChoice = {
  /** The effort's category now; nothing for a new effort. */
  current: string | undefined;
  chosen: string;
  /** Whether the chosen one is in the list, and open to efforts. */
  isOpen: boolean;
  /** Whether somebody takes part, or did, in whichever way they are registered. */
  hasParticipants: boolean;
};

/** R41: the category is of the operator's list, and stands from the first participant on. */
export function judgeCategory({
  current,
  chosen,
  isOpen,
  hasParticipants,
}: CategoryChoice): Result<null, CategoryLocked | ValidationFailed> {
  if (chosen === current) return accepted(null);
  if (current !== undefined && hasParticipants) return refused({ code: 'category-locked' });
  if (isOpen) return accepted(null);
  return refused({ code: 'validation-failed', errors: [{ path: 'categoryId', code: 'not-allowed-value' }] });
}
