import type { EffortRight } from './effort-right.ts';
import type { AlreadyAppointed, LastAdministrator, RightNotHeld } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';

/** What somebody has been given to do: for a whole organisation, or as participant manager for one effort. */
export type Appointment = { right: EffortRight; ended: boolean };

/**
 * R39: whether somebody may act as what they were appointed to: as long as the appointment lasts, their login holds the
 * permission, and their municipality is a member of the organisation.
 */
export function actsAs(
  right: EffortRight,
  {
    held,
    isMember,
    appointments,
  }: { held: readonly EffortRight[]; isMember: boolean; appointments: readonly Appointment[] },
): boolean {
  return (
    isMember && held.includes(right) && appointments.some((given) => given.right === right && !given.ended)
  );
}

/** R39: by whom each is appointed: administrators by administrators, as effort managers; those appoint for an effort. */
export const appointedBy = {
  'effort-administrator': 'effort-administrator',
  'effort-manager': 'effort-administrator',
  'participant-manager': 'effort-manager',
} as const satisfies Record<EffortRight, EffortRight>;

/** What decides whether somebody is appointed: what their latest login held, and whether they are it already. */
export type AppointmentFacts = { right: EffortRight; held: readonly EffortRight[]; isAppointed: boolean };

/** R39: an appointment is given to who holds the permission, once. Refuses in this order: right-not-held, already-appointed. */
export function judgeAppointment({
  right,
  held,
  isAppointed,
}: AppointmentFacts): Result<null, RightNotHeld | AlreadyAppointed> {
  if (!held.includes(right)) return refused({ code: 'right-not-held', right });
  return isAppointed ? refused({ code: 'already-appointed' }) : accepted(null);
}

/** R39: an organisation is never without an administrator once it has had one. */
export function judgeWithdrawal({
  right,
  administrators,
}: {
  right: EffortRight;
  /** How many there are, with who is to go. */
  administrators: number;
}): Result<null, LastAdministrator> {
  const isLast = right === 'effort-administrator' && administrators < 2;
  return isLast ? refused({ code: 'last-administrator' }) : accepted(null);
}

/** R39: how long the code counts by which the first administrator takes up the appointment, in days. */
export const appointmentCodeDays = 30;

/** What a code is written with: no letter that looks like a digit (Crockford's base 32). */
export const appointmentCodeLetters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const appointmentCodeLength = 20;

/** A code as it was meant, however it was typed or copied: without blanks and hyphens, O as 0, I and L as 1. */
export function readAppointmentCode(text: string): string {
  return text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1');
}

/** A code as it is told: in groups of five. */
export function formatAppointmentCode(code: string): string {
  return code.match(/.{1,5}/g)?.join('-') ?? '';
}
