import { todayInCopenhagen } from '@frikort/domain/calendar';
import { formatTime, instantInCopenhagen, readTime } from '@frikort/domain/clock-time';
import type { Unreadable } from '@frikort/domain/refusal';
import { type DateBound, readDate } from '@frikort/domain/typed-date';
import { dateInput } from '@frikort/ui/format';

/** A date and a time of day as typed. */
export type TypedMoment = { date: string; time: string };

/** What is wrong with which half. */
export type MomentErrors = { date?: Unreadable; time?: Unreadable };

export type MomentReading = { ok: true; instant: Date } | { ok: false; errors: MomentErrors };

/**
 * Reads a date and a time typed the Danish way as an instant in Copenhagen.
 * @param bound what is known of a date whose year is left out
 */
export function readMoment({ date, time }: TypedMoment, now: Date, bound?: DateBound): MomentReading {
  const day = readDate(date, todayInCopenhagen(now), bound);
  const minute = readTime(time);
  if (day.ok && minute.ok) return { ok: true, instant: instantInCopenhagen(day.value, minute.value) };
  return {
    ok: false,
    errors: { ...(day.ok ? {} : { date: day.refusal }), ...(minute.ok ? {} : { time: minute.refusal }) },
  };
}

/** How an instant is typed. */
export function typedMoment(instant: string | Date): TypedMoment {
  const at = new Date(instant);
  return { date: dateInput(todayInCopenhagen(at)), time: formatTime(at) };
}
