import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { formatTime, instantInCopenhagen, readTime } from './clock-time.ts';

describe('a time of day typed the Danish way', () => {
  it.each([
    ['14:30', 870],
    ['14.30', 870],
    ['1430', 870],
    ['930', 570],
    ['9', 540],
    ['kl. 9', 540],
    [' 00:00 ', 0],
    ['１４:３０', 870],
    ['at 9', 540],
    ['23 59', 1439],
    ['\u2003kl.\u00a014\u200b:30', 870],
  ])('%j is read', (text, minutes) => {
    expect(readTime(text)).toEqual({ ok: true, value: minutes });
  });

  it.each(['', '24:00', '12:60', '2 pm', '14:3', '12345', '-1', '14\n30'])('%j is refused', (text) => {
    const reason = text === '' ? 'empty' : 'not-a-time';
    expect(readTime(text)).toEqual({ ok: false, refusal: { code: 'time-unreadable', reason } });
  });
});

describe('an instant in Copenhagen', () => {
  it.each([
    ['2026-11-21', 870, '2026-11-21T13:30:00.000Z'],
    ['2026-07-01', 0, '2026-06-30T22:00:00.000Z'],
    ['2027-01-01', 0, '2026-12-31T23:00:00.000Z'],
    // The clocks go forward: 02:30 does not exist.
    ['2026-03-29', 150, '2026-03-29T01:30:00.000Z'],
    // And back: 02:30 comes twice.
    ['2026-10-25', 150, '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', 180, '2026-10-25T02:00:00.000Z'],
  ])('of %s and minute %d', (date, minute, instant) => {
    expect(instantInCopenhagen(calendarDate(date), minute).toISOString()).toBe(instant);
  });

  it('is shown as it was typed', () => {
    expect(formatTime(instantInCopenhagen(calendarDate('2026-11-21'), 870))).toBe('14:30');
  });
});
