import type { CalendarDate } from './calendar.ts';
import { type EditWindow, type EmploymentStatus, isEditable } from './employment.ts';

import {
  type EmploymentCancelled,
  endedObjectionStates,
  type ObjectionOpen,
  type ObjectionSettled,
  type Plain,
} from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R30: what a citizen says is wrong with an employment (closed list). */
export const objectionReasons = [
  'not-me',
  'not-employed-there',
  'wrong-dates',
  'wrong-amount',
  'registered-twice',
  'something-else',
] as const;
export type ObjectionReason = (typeof objectionReasons)[number];

/** R30: what a company or a municipality answers to it (closed list). */
export const objectionAnswers = ['corrected', 'stands', 'agreed', 'something-else'] as const;
export type ObjectionAnswer = (typeof objectionAnswers)[number];

/** R30: how an objection stands: it waits, was answered, was taken back, or its employment was cancelled, which settles it. */
export const objectionStates = ['open', ...endedObjectionStates] as const;
export type ObjectionState = (typeof objectionStates)[number];

/** R30: how an objection stands. @param outcome what came of it by itself; `null` while nobody has answered */
export function objectionState(
  employment: { status: EmploymentStatus },
  outcome: 'settled' | 'withdrawn' | null,
): ObjectionState {
  return outcome ?? (employment.status === 'cancelled' ? 'cancelled' : 'open');
}

/** R30: whose it is to answer. */
export const objectionSides = ['company', 'authority'] as const;
export type ObjectionSide = (typeof objectionSides)[number];

/** R30: whom an open objection is for: the company while it can still edit, after that the municipality. */
export function objectionSide(
  employment: EditWindow & { status: EmploymentStatus },
  today: CalendarDate,
): ObjectionSide {
  return isEditable(employment, today) ? 'company' : 'authority';
}

/** R30: whether a citizen may object to an employment of theirs. Refuses employment-cancelled first, then objection-open. */
export function judgeObjection(
  employment: { status: EmploymentStatus },
  facts: { isOpen: boolean },
): Result<null, EmploymentCancelled | ObjectionOpen> {
  if (employment.status === 'cancelled') return refused({ code: 'employment-cancelled' });
  return facts.isOpen ? refused({ code: 'objection-open' }) : accepted(null);
}

/**
 * R30: whether somebody may answer an objection. The company may as long as nobody has; the municipality once the company
 * can no longer edit. Refuses objection-settled first, then objection-with-company.
 */
export function judgeSettlement(
  facts: { state: ObjectionState; side: ObjectionSide },
  by: ObjectionSide,
): Result<null, ObjectionSettled | Plain<'objection-with-company'>> {
  if (facts.state !== 'open') return refused({ code: 'objection-settled', state: facts.state });
  if (by === 'authority' && facts.side === 'company') return refused({ code: 'objection-with-company' });
  return accepted(null);
}
