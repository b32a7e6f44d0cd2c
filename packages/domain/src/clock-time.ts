import { type CalendarDate, formatInstant, todayInCopenhagen } from './calendar.ts';
import type { TimeUnreadable } from './refusal.ts';
import { accepted, type Result, refused } from './result.ts';
import { typedLine } from './typed-number.ts';

/** A time of day as minutes since midnight, 0-1439. */
export type MinuteOfDay = number;

const separated = /^(\d{1,2})[.: ](\d{2})$/;

/** Reads a time of day typed the Danish way: `14:30`, `14.30`, `1430`, `9`; "kl." in front is fine. 24 hours. */
export function readTime(text: string): Result<MinuteOfDay, TimeUnreadable> {
  const typed = typedLine(text).replace(/^(?:kl\.?|at) ?/i, '');
  if (typed === '') return refused({ code: 'time-unreadable', reason: 'empty' });
  const parts =
    separated.exec(typed) ??
    (typed.length <= 2 ? /^(\d{1,2})$/.exec(typed) : /^(\d{1,2})(\d{2})$/.exec(typed));
  if (!parts) return refused({ code: 'time-unreadable', reason: 'not-a-time' });
  const hours = Number(parts[1]);
  const minutes = Number(parts[2] ?? '0');
  if (hours > 23 || minutes > 59) return refused({ code: 'time-unreadable', reason: 'not-a-time' });
  return accepted(hours * 60 + minutes);
}

/** `14:30` in Europe/Copenhagen, of an RFC 3339 text or a Date. */
export function formatTime(instant: string | Date): string {
  return formatInstant(instant).slice(11);
}

/**
 * The instant of a date and time in Europe/Copenhagen. The hour that is skipped in spring counts as the one after it,
 * the hour that comes twice in autumn as its first.
 */
export function instantInCopenhagen(date: CalendarDate, minuteOfDay: MinuteOfDay): Date {
  const asUtc = Date.parse(`${date}T00:00:00Z`) + minuteOfDay * 60_000;
  const summer = new Date(asUtc - 2 * 3_600_000);
  const winter = new Date(asUtc - 3_600_000);
  return offsetMs(summer) === 2 * 3_600_000 ? summer : winter;
}

/** How far the clocks of Copenhagen are ahead of UTC at an instant, in milliseconds. */
function offsetMs(instant: Date): number {
  const shown = formatInstant(instant);
  const [hours = 0, minutes = 0] = shown.slice(11).split(':').map(Number);
  const local = Date.parse(`${todayInCopenhagen(instant)}T00:00:00Z`) + (hours * 60 + minutes) * 60_000;
  return local - Math.floor(instant.getTime() / 60_000) * 60_000;
}
