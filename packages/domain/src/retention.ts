import { type CalendarDate, startOfYear, yearOf } from './calendar.ts';
import { employmentFields, termOf } from './employment-terms.ts';
import type { EnrolmentStatus } from './enrolment.ts';
import type { RecordedChange, RecordedField } from './history.ts';

/** R29: so many whole calendar years pass before an enrolment that nobody uses is anonymised. */
export const defaultRetentionYears = 5;

/** NemLog-in's logging policy: messages of login and logout, and who came and went from where, are kept this long. */
export const loginMessagesKeptDays = 180;

/** A question to the identity provider that nobody answered proves nothing; anybody can have one asked. */
export const unansweredQuestionsKeptDays = 1;

/** What stands where the name of an anonymised citizen stood. */
export const anonymisedName = '–';

/** What R29 is judged on. */
export type RetentionFacts = {
  status: EnrolmentStatus;
  /** The date since which the status is what it is. */
  statusSince: CalendarDate;
  /** The date on which the register first told of the death; `null` when the citizen lives. */
  deadSince: CalendarDate | null;
  /** The latest calendar year of an employment that is not cancelled; `null` when there is none. */
  lastEmploymentYear: number | null;
};

/**
 * R29: the first day on which an enrolment may be anonymised: when so many whole calendar years have passed since it
 * became inactive (since the death, when that came first) and since the year of the last employment. The year in
 * which something happened is not whole, not even when it happened on 1 January. An active enrolment never; that of
 * a dead citizen is flagged (R21), and a caseworker deactivates it.
 * @param years whole calendar years, at least 1
 * @returns 1 January of a year, or `undefined` for never
 */
export function anonymisedFrom(facts: RetentionFacts, years: number): CalendarDate | undefined {
  const { status, statusSince, deadSince, lastEmploymentYear } = facts;
  if (status === 'active') return undefined;
  const since = Math.min(
    yearOf(statusSince),
    deadSince === null ? Number.POSITIVE_INFINITY : yearOf(deadSince),
  );
  return startOfYear(Math.max(since, lastEmploymentYear ?? since) + years + 1);
}

/** R29: whether an enrolment may be anonymised today. */
export function mayBeAnonymised(facts: RetentionFacts, years: number, today: CalendarDate): boolean {
  const from = anonymisedFrom(facts, years);
  return from !== undefined && from <= today;
}

/** R29: changed fields of history that tell nothing of a person; everything else goes, reasons and names above all. */
export const fieldsKeptForStatistics: readonly RecordedField[] = [
  'status',
  'decisionDate',
  'authority',
  ...employmentFields.filter((field) => termOf(field).retention === 'keep'),
];

/** R29: what is left of the changes of an event. */
export function anonymisedChanges(changes: readonly RecordedChange[]): RecordedChange[] {
  return changes.filter(({ field }) => fieldsKeptForStatistics.includes(field));
}
