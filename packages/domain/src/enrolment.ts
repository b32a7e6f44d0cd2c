import type { CalendarDate } from './calendar.ts';
import { judgeConsent } from './consent.ts';
import { birthDate, type Cpr, yearsFrom } from './cpr.ts';
import type {
  AlreadyActive,
  AlreadyEnrolled,
  AlreadyInactive,
  AssignmentChanged,
  CitizenOfOtherAuthority,
  ConsentMissing,
  ConsentTextOutdated,
  GrantBlockedByRegister,
  ValidationFailed,
} from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

export const enrolmentStatuses = ['active', 'inactive'] as const;
export type EnrolmentStatus = (typeof enrolmentStatuses)[number];

/** What a status of the CPR register means (SF1520). */
export type RegisterStanding =
  | 'resident'
  | 'resident-in-greenland'
  | 'number-for-tax-only'
  | 'cancelled'
  | 'duplicate'
  | 'changed'
  | 'disappeared'
  | 'emigrated'
  | 'dead'
  | 'unknown';

/** What the register's standing does to a grant (R21). */
export type GrantEffect = 'allowed' | 'warned' | 'blocked';

/** The CPR register's status of somebody who is dead. */
export const deadStatus = 90;

const standings: Readonly<Record<number, { standing: RegisterStanding; effect: GrantEffect }>> = {
  1: { standing: 'resident', effect: 'allowed' },
  3: { standing: 'resident', effect: 'allowed' },
  5: { standing: 'resident-in-greenland', effect: 'warned' },
  7: { standing: 'resident-in-greenland', effect: 'warned' },
  20: { standing: 'number-for-tax-only', effect: 'warned' },
  30: { standing: 'cancelled', effect: 'blocked' },
  50: { standing: 'duplicate', effect: 'blocked' },
  60: { standing: 'changed', effect: 'blocked' },
  70: { standing: 'disappeared', effect: 'warned' },
  80: { standing: 'emigrated', effect: 'warned' },
  [deadStatus]: { standing: 'dead', effect: 'blocked' },
};

/** R21: what a register status means and does. One that the register's list does not name is warned about. */
export function registerStanding(status: number): { standing: RegisterStanding; effect: GrantEffect } {
  return standings[status] ?? { standing: 'unknown', effect: 'warned' };
}

/** R21: the register's statuses of ordinary residents, of which there is nothing to tell. */
export const residentStatuses: readonly number[] = Object.entries(standings)
  .filter(([, { standing }]) => standing === 'resident')
  .map(([status]) => Number(status));

/** What the register says of a citizen with a frikort that is to be minded. */
export type RegisterFlag = Exclude<RegisterStanding, 'resident'>;

/** R21: what to mind of a citizen; nothing of an ordinary resident with the number that the frikort was granted on. */
export function registerFlags(facts: { registerStatus: number; numberChanged: boolean }): RegisterFlag[] {
  const { standing } = registerStanding(facts.registerStatus);
  const flags: RegisterFlag[] = facts.numberChanged && standing !== 'changed' ? ['changed'] : [];
  return standing === 'resident' ? flags : [...flags, standing];
}

/** R21: told to the caseworker before granting; does not block. */
export type GrantWarning =
  | { code: 'under-18'; age: number }
  | { code: 'register-status'; registerStatus: number; standing: RegisterStanding };

/** R21: below this age a grant is warned about. */
export const adultAge = 18;

/** What the register says about a citizen. */
export type RegisterFacts = {
  cpr: Cpr;
  registerStatus: number;
  /** The number in force; another than `cpr` means that the number was changed. */
  currentCpr?: Cpr | null | undefined;
  /** The register's birth date; without it, the one that the number tells. */
  birthDate?: CalendarDate | null | undefined;
  today: CalendarDate;
};

/**
 * R21: whether the register lets a frikort be granted, and what to warn about. Also asked by the search, so that
 * the citizen page says it before anyone presses the button.
 */
export function judgeRegisterEntry(
  facts: RegisterFacts,
): Result<{ warnings: readonly GrantWarning[] }, GrantBlockedByRegister> {
  const { cpr, registerStatus, currentCpr, today } = facts;
  const { standing, effect } = registerStanding(registerStatus);
  const changedTo = currentCpr && currentCpr !== cpr ? currentCpr : undefined;
  if (effect === 'blocked' || changedTo !== undefined) {
    const blocked = { code: 'grant-blocked-by-register', registerStatus } as const;
    return refused(changedTo === undefined ? blocked : { ...blocked, currentCpr: changedTo });
  }
  const warnings: GrantWarning[] = [];
  const age = yearsFrom(facts.birthDate ?? birthDate(cpr), today);
  if (age < adultAge) warnings.push({ code: 'under-18', age });
  if (effect === 'warned') warnings.push({ code: 'register-status', registerStatus, standing });
  return accepted({ warnings });
}

export type GrantFacts = RegisterFacts & {
  /** The municipality (code) of the caseworker who grants. */
  callerAuthority: string;
  /** The responsible authority (code) of an enrolment that is there already; `null` when there is none. */
  existingAuthority: string | null;
  consent: { acknowledged: boolean; textVersion: string } | undefined;
};

export type GrantRefusal =
  | AlreadyEnrolled
  | CitizenOfOtherAuthority
  | ConsentMissing
  | ConsentTextOutdated
  | GrantBlockedByRegister;

/** R14: what a caseworker learns when the citizen has a frikort already: own or another municipality's. */
export function judgeExistingEnrolment(
  existingAuthority: string | null,
  callerAuthority: string,
): Result<null, AlreadyEnrolled | CitizenOfOtherAuthority> {
  if (existingAuthority === null) return accepted(null);
  if (existingAuthority === callerAuthority) return refused({ code: 'already-enrolled' });
  return refused({ code: 'citizen-of-other-authority' });
}

/**
 * R13, R14, R21: whether a frikort may be granted. Refuses in this order: citizen-of-other-authority or
 * already-enrolled, consent-missing, consent-text-outdated, grant-blocked-by-register.
 */
export function judgeGrant(
  facts: GrantFacts,
): Result<{ consentTextVersion: string; warnings: readonly GrantWarning[] }, GrantRefusal> {
  const free = judgeExistingEnrolment(facts.existingAuthority, facts.callerAuthority);
  if (!free.ok) return free;
  const consent = judgeConsent(facts.consent?.acknowledged ? facts.consent.textVersion : undefined);
  if (!consent.ok) return consent;
  const entry = judgeRegisterEntry(facts);
  if (!entry.ok) return entry;
  return accepted({ consentTextVersion: consent.value, warnings: entry.value.warnings });
}

export type StatusChangeFacts = {
  status: EnrolmentStatus;
  /** The date of the municipality's decision, when given; shown, never acted on (R15). */
  decisionDate?: CalendarDate | undefined;
  today: CalendarDate;
};

/** R15: deactivation acts from now on, on all years. Refuses already-inactive, then a decision date to come. */
export function judgeDeactivation(
  facts: StatusChangeFacts,
): Result<null, AlreadyInactive | ValidationFailed> {
  if (facts.status === 'inactive') return refused({ code: 'already-inactive' });
  return judgeDecisionDate(facts);
}

/** R15: the opposite of deactivation. Refuses already-active, then a decision date to come. */
export function judgeReactivation(facts: StatusChangeFacts): Result<null, AlreadyActive | ValidationFailed> {
  if (facts.status === 'active') return refused({ code: 'already-active' });
  return judgeDecisionDate(facts);
}

/** R15: the date of a decision is never to come. Refuses validation-failed. */
export function judgeDecisionDate({
  decisionDate,
  today,
}: Pick<StatusChangeFacts, 'decisionDate' | 'today'>): Result<null, ValidationFailed> {
  if (decisionDate === undefined || decisionDate <= today) return accepted(null);
  return refused({ code: 'validation-failed', errors: [{ path: 'decisionDate', code: 'date-in-future' }] });
}

export type AssignmentFacts = {
  /** Who is assigned. */
  assigned: AssignmentChanged['assignedCaseworker'];
  /** The id of whom the order replaces or releases, `null` for nobody; `undefined` when it does not say. */
  expected: string | null | undefined;
};

/** R17: nobody is replaced or released whom the caller has not seen. Refuses assignment-changed. */
export function judgeAssignment({ assigned, expected }: AssignmentFacts): Result<null, AssignmentChanged> {
  if (expected === undefined || expected === (assigned?.id ?? null)) return accepted(null);
  const now = assigned === undefined ? {} : { assignedCaseworker: assigned };
  return refused({ code: 'assignment-changed', ...now });
}
