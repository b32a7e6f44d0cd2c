import { addDays, type CalendarDate } from './calendar.ts';
import { type EditWindow, type EmploymentStatus, editableUntil, isEditable } from './employment.ts';

import {
  decidedReopeningStates,
  type EmploymentCancelled,
  type Plain,
  type ReopeningDecided,
  type ReopeningWaiting,
  type StillEditable,
} from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R30: for so many days, that of the approval among them, the company may edit or cancel it. */
export const reopenedDays = 14;

/** R30: a request that nobody answers within so many days lapses. */
export const reopeningAnswerDays = 30;

/** R30: how a request stands. */
export const reopeningStates = ['waiting', ...decidedReopeningStates] as const;
export type ReopeningState = (typeof reopeningStates)[number];

/** R30: the last day on which the company may edit what was reopened. */
export function reopenedUntil(approvedOn: CalendarDate): CalendarDate {
  return addDays(approvedOn, reopenedDays - 1);
}

/** R30: the instant at which a request that nobody has answered lapses. */
export function reopeningLapsesAt(requestedAt: Date): Date {
  return new Date(requestedAt.getTime() + reopeningAnswerDays * 24 * 3_600_000);
}

/** R30: how a request stands at an instant. @param outcome what came of it; `null` while nobody has answered */
export function reopeningState(
  { outcome, requestedAt }: { outcome: Exclude<ReopeningState, 'waiting'> | null; requestedAt: Date },
  at: Date,
): ReopeningState {
  return outcome ?? (at < reopeningLapsesAt(requestedAt) ? 'waiting' : 'lapsed');
}

export type ReopeningRequestRefusal =
  | EmploymentCancelled
  | StillEditable
  | Plain<'citizen-anonymised'>
  | ReopeningWaiting;

/**
 * R30: whether a company may ask that an employment of its own be reopened. Refuses in this order: employment-cancelled,
 * still-editable, citizen-anonymised (nobody is left to decide), reopening-waiting.
 */
export function judgeReopeningRequest(
  employment: EditWindow & { status: EmploymentStatus },
  facts: { today: CalendarDate; citizenAnonymised: boolean; isWaiting: boolean },
): Result<null, ReopeningRequestRefusal> {
  if (employment.status === 'cancelled') return refused({ code: 'employment-cancelled' });
  if (isEditable(employment, facts.today)) {
    return refused({ code: 'still-editable', editableUntil: editableUntil(employment) });
  }
  if (facts.citizenAnonymised) return refused({ code: 'citizen-anonymised' });
  if (facts.isWaiting) return refused({ code: 'reopening-waiting' });
  return accepted(null);
}

/** R30: whether a request may still be approved, refused or withdrawn: one that has been answered or has lapsed may not. */
export function judgeReopeningDecision(state: ReopeningState): Result<null, ReopeningDecided> {
  return state === 'waiting' ? accepted(null) : refused({ code: 'reopening-decided', state });
}
