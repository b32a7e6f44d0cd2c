import { addDays, type CalendarDate, endOfYear, startOfYear, yearOf } from './calendar.ts';
import type { EffortPeriod } from './effort.ts';
import { judgeStart } from './effort-organisation.ts';
import { present } from './present.ts';
import type {
  BeforeOrganisationStart,
  EndBeforeStart,
  OutsideEffort,
  Plain,
  ProtectedParticipant,
  ValidationFailed,
} from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** R42: with consent by name, or by sex and year alone. */
export const participantKinds = ['identified', 'anonymous'] as const;
export type ParticipantKind = (typeof participantKinds)[number];

/** As the CPR number says. */
export const sexes = ['woman', 'man'] as const;
export type Sex = (typeof sexes)[number];

/** R42: what somebody lives on before an effort, and after it. */
export const benefits = [
  'cash-benefit',
  'education-benefit',
  'unemployment-benefit',
  'sickness-benefit',
  'resource-benefit',
  'flexi-benefit',
  'disability-pension',
  'study-grant',
  'own-income',
  'other',
] as const;
export type Benefit = (typeof benefits)[number];

/** R42: what somebody is occupied with before an effort, and after it. */
export const occupations = [
  'ordinary-job',
  'subsidised-job',
  'flexi-job',
  'traineeship',
  'education',
  'voluntary-work',
  'none',
] as const;
export type Occupation = (typeof occupations)[number];

/** R42: why somebody takes part no longer. */
export const endReasons = [
  'completed',
  'job',
  'education',
  'other-effort',
  'health',
  'moved',
  'dropped-out',
  'other',
] as const;
export type EndReason = (typeof endReasons)[number];

/** The sex that a CPR number says: its last digit is odd for men. */
export function sexOfCpr(number: string): Sex {
  return Number(number.at(-1)) % 2 === 1 ? 'man' : 'woman';
}

/** When somebody takes part: by days for who is named, by years for who is not. */
export type Taking = { start: CalendarDate; end: CalendarDate | null };

/** R42: the days that an anonymous participation can be said to lie within. */
export function takingOfYears(startYear: number, endYear: number | null): Taking {
  return { start: startOfYear(startYear), end: endYear === null ? null : endOfYear(endYear) };
}

/** R42: whether somebody takes part on a day. Who starts or ends on it does. */
export function takesPartOn({ start, end }: Taking, day: CalendarDate): boolean {
  return start <= day && (end === null || day <= end);
}

/** R42: after so many days without an end somebody looks whether there is one. */
export const overdueDays = 365;

/** R42: whether it stands on the worklist of participants without an end. */
export function isOverdue({ start, end }: Taking, today: CalendarDate): boolean {
  return end === null && addDays(start, overdueDays) <= today;
}

type Surroundings = { organisationStart: CalendarDate; effort: EffortPeriod; today: CalendarDate };

/**
 * R42: whether a participation of named days may stand: it begins no earlier than organisation and effort, not in the
 * future, ends no earlier than it starts and no later than today, and neither after the effort.
 */
export function judgeTaking(
  { start, end }: Taking,
  { organisationStart, effort, today }: Surroundings,
): Result<null, BeforeOrganisationStart | OutsideEffort | EndBeforeStart | ValidationFailed> {
  const begun = judgeStart(start, organisationStart);
  if (!begun.ok) return begun;
  if (start > today) return inFuture('startDate');
  if (end !== null && end < start) return refused({ code: 'end-before-start' });
  if (end !== null && end > today) return inFuture('endDate');
  return within(
    start < effort.startDate || isAfter(start, effort) || (end !== null && isAfter(end, effort)),
    effort,
  );
}

/** R42: the same of years. The year of the organisation's or the effort's start or end counts as a whole. */
export function judgeTakingYears(
  { startYear, endYear }: { startYear: number; endYear: number | null },
  { organisationStart, effort, today }: Surroundings,
): Result<null, BeforeOrganisationStart | OutsideEffort | EndBeforeStart | ValidationFailed> {
  const begun = judgeStart(endOfYear(startYear), organisationStart);
  if (!begun.ok) return begun;
  if (startYear > yearOf(today)) return inFuture('startYear');
  if (endYear !== null && endYear < startYear) return refused({ code: 'end-before-start' });
  if (endYear !== null && endYear > yearOf(today)) return inFuture('endYear');
  const last = endYear ?? startYear;
  return within(
    startYear < yearOf(effort.startDate) ||
      isAfter(startOfYear(startYear), effort) ||
      isAfter(startOfYear(last), effort),
    effort,
  );
}

const isAfter = (day: CalendarDate, { endDate }: EffortPeriod) => endDate !== null && day > endDate;

const inFuture = (path: string) =>
  refused({ code: 'validation-failed', errors: [{ path, code: 'date-in-future' }] } as const);

function within(isOutside: boolean, { startDate, endDate }: EffortPeriod): Result<null, OutsideEffort> {
  if (!isOutside) return accepted(null);
  return refused({ code: 'outside-effort', startDate, ...present({ endDate: endDate ?? undefined }) });
}

/** R20, R42: who has a protected name and address is registered without a name. */
export function judgeProtection(nameProtected: boolean): Result<null, ProtectedParticipant> {
  return nameProtected ? refused({ code: 'protected-participant' }) : accepted(null);
}

/** What decides whether a participation is linked to a frikort. */
export type LinkFacts = {
  kind: ParticipantKind;
  /** The municipality (code) that is responsible for the frikort of that person; nothing when there is none. */
  responsible: string | null;
  callerAuthority: string;
};

/** R42: a link takes the consent, which a named participant has given, and the responsible municipality’s own people. */
export function judgeLink({
  kind,
  responsible,
  callerAuthority,
}: LinkFacts): Result<null, Plain<'not-enrolled' | 'citizen-of-other-authority' | 'not-identified'>> {
  if (kind === 'anonymous') return refused({ code: 'not-identified' });
  if (responsible === null) return refused({ code: 'not-enrolled' });
  return responsible === callerAuthority ? accepted(null) : refused({ code: 'citizen-of-other-authority' });
}

/** R29, R42: after how many whole calendar years nobody is named any more, from the end, or the start where there is none. */
export const participantKeptYears = 5;

/** R29, R42: whether a named participant is made anonymous by now. The year in which something happened is not whole. */
export function isKeptLongEnough({ start, end }: Taking, today: CalendarDate): boolean {
  return yearOf(today) - yearOf(end ?? start) > participantKeptYears;
}
