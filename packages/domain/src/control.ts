import { addDays, type CalendarDate, endOfYear, yearOf } from './calendar.ts';
import { type EnrolmentStatus, judgeDecisionDate } from './enrolment.ts';
import type { ControlDateInvalid, EnrolmentInactive, ValidationFailed } from './refusal.ts';
import { type Result, refused } from './result.ts';

/** What a control shows: the citizen still fulfils the conditions, or no longer does. */
export type ControlOutcome = 'continues' | 'ends';

/** R18: a control is due by the end of so many years after the year of the grant or of the last control. */
export const controlYears = 2;

/** R18: how many citizens a control is recorded for together, at most. */
export const mostControlsAtOnce = 100;

/** R18: what comes of each citizen of those. `unchanged`: controlled on that day already. */
export const controlOutcomesOfMany = ['recorded', 'unchanged', 'refused'] as const;

export type ControlFacts = {
  status: EnrolmentStatus;
  /** The day of the grant, in Copenhagen. */
  grantedOn: CalendarDate;
  /** The day of the latest control, `null` before the first. */
  controlledOn: CalendarDate | null;
};

/** R18: the last day of a control, `null` while none is due because the frikort is inactive. */
export function controlDue({ status, grantedOn, controlledOn }: ControlFacts): CalendarDate | null {
  return status === 'inactive' ? null : endOfYear(yearOf(controlledOn ?? grantedOn) + controlYears);
}

/** R18: controls that are asked for together: those past their last day, and those due by the end of this year. */
export const dueControls = ['overdue', 'this-year'] as const;
export type DueControls = (typeof dueControls)[number];

/** R18: the last day by which such controls are due. What is overdue is due this year too. */
export function controlDueBy(due: DueControls, today: CalendarDate): CalendarDate {
  return due === 'overdue' ? addDays(today, -1) : endOfYear(yearOf(today));
}

/**
 * R18: whether a control on a day may be recorded. Refuses enrolment-inactive, then a day before the grant or the latest
 * control, or to come; then the date of a decision to come, when it leads to one.
 */
export function judgeControl(
  facts: ControlFacts & { date: CalendarDate; decisionDate?: CalendarDate | undefined; today: CalendarDate },
): Result<null, EnrolmentInactive | ControlDateInvalid | ValidationFailed> {
  const { status, grantedOn, controlledOn, date, today } = facts;
  if (status === 'inactive') return refused({ code: 'enrolment-inactive' });
  const earliest = controlledOn ?? grantedOn;
  if (date < earliest || date > today)
    return refused({ code: 'control-date-invalid', earliest, latest: today });
  return judgeDecisionDate(facts);
}
