import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarDate, calendarDate, daysBetween, formatDate, isCalendarDate } from './calendar.ts';
import { readDate, readPeriod } from './typed-date.ts';

const today = calendarDate('2026-11-21');
const anyDate = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true })
  .map((date) => calendarDate(date.toISOString().slice(0, 10)));

describe('reading a typed date', () => {
  it.each([
    ['21-11-2026', '2026-11-21'],
    ['21.11.2026', '2026-11-21'],
    ['21/11/2026', '2026-11-21'],
    ['21 11 2026', '2026-11-21'],
    [' 21. 11. 2026 ', '2026-11-21'],
    ['3/4-26', '2026-04-03'],
    ['03.04.2026', '2026-04-03'],
    ['3/4', '2026-04-03'],
    ['3.4.', '2026-04-03'],
    ['211126', '2026-11-21'],
    ['21112026', '2026-11-21'],
    ['2026-11-21', '2026-11-21'],
    ['2026-1-5', '2026-01-05'],
    ['29-2-24', '2024-02-29'],
    ['21–11–2026', '2026-11-21'],
    ['21−11‒2026', '2026-11-21'],
    ['21.\u00a011.\u202f2026', '2026-11-21'],
    ['\u200e21-\u200b11-2026\u00ad', '2026-11-21'],
    ['\u206821.11.2026\u2069', '2026-11-21'],
    ['２１-１１-２０２６', '2026-11-21'],
    ['٢١-١١-٢٠٢٦', '2026-11-21'],
    ['d. 21.11.2026', '2026-11-21'],
    ['Dato: 21-11-2026.', '2026-11-21'],
    ['lørdag den 21. november 2026', '2026-11-21'],
    ['21 Nov 2026', '2026-11-21'],
    ['21st of November 2026', '2026-11-21'],
    ['November 21, 2026', '2026-11-21'],
    ['21. okt. 26', '2026-10-21'],
    ['1. maj', '2026-05-01'],
    ['1 May', '2026-05-01'],
  ])('reads %s', (text, date) => {
    expect(readDate(text, today)).toEqual({ ok: true, value: date });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['i morgen', 'not-a-date'],
    ['21', 'not-a-date'],
    ['21-11-026', 'not-a-date'],
    ['21-11-20266', 'not-a-date'],
    ['2026/11/21', 'not-a-date'],
    ['1.234,50', 'not-a-date'],
    ['\u202e6202-11-12', 'not-a-date'],
    ['21-11\n2026', 'not-a-date'],
    ['\u200b\u00a0', 'empty'],
    ['11/21/2026', 'impossible-date'],
    ['31-04-2026', 'impossible-date'],
    ['29-02-2026', 'impossible-date'],
    ['0-1-2026', 'impossible-date'],
    ['20261121', 'impossible-date'],
  ])('refuses "%s" as %s', (text, reason) => {
    expect(readDate(text, today)).toEqual({ ok: false, refusal: { code: 'date-unreadable', reason } });
  });

  it.each([
    ['10/1', { from: '2026-12-01' }, '2027-01-10'],
    ['1/12', { from: '2026-12-01' }, '2026-12-01'],
    ['24. dec', { from: '2026-12-01' }, '2026-12-24'],
    ['10/1', { from: '2025-12-01' }, '2026-01-10'],
    ['10-1-26', { from: '2026-12-01' }, '2026-01-10'],
    ['15/12', { until: '2026-01-31' }, '2025-12-15'],
    ['15/1', { until: '2026-01-31' }, '2026-01-15'],
    ['1/12', { until: '2026-11-21' }, '2025-12-01'],
    ['10/1', { from: undefined, until: undefined }, '2026-01-10'],
  ])('without its year %s is where %j has it', (text, bound, date) => {
    const { from, until } = { from: undefined, until: undefined, ...bound };
    const known = {
      from: from === undefined ? undefined : calendarDate(from),
      until: until === undefined ? undefined : calendarDate(until),
    };
    expect(readDate(text, today, known)).toEqual({ ok: true, value: date });
  });

  it.each([
    ['1/12', '10/1', '2026-12-01', '2027-01-10'],
    ['1/12', '24/12', '2026-12-01', '2026-12-24'],
    ['01-12-2025', '10/1', '2025-12-01', '2026-01-10'],
    ['15/12', '31-01-2026', '2025-12-15', '2026-01-31'],
    ['1/1', '31-01-2026', '2026-01-01', '2026-01-31'],
    ['1/3', '1/3', '2026-03-01', '2026-03-01'],
    ['01-12-2026', '10-01-2026', '2026-12-01', '2026-01-10'],
  ])('of a period from %s to %s is next to the other date', (start, end, first, last) => {
    expect(readPeriod(start, end, today)).toEqual({
      start: { ok: true, value: first },
      end: { ok: true, value: last },
    });
  });

  it('is never before its bound by less than a year when its year is left out', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (day, from) => {
        const [, month, date] = day.split('-');
        const read = readDate(`${date}/${month}`, today, { from });
        if (read.ok) expect(daysBetween(from, read.value)).toBeGreaterThanOrEqual(0);
        if (read.ok) expect(daysBetween(from, read.value)).toBeLessThan(367);
      }),
    );
  });

  it('reads every form of every date as that date, day before month', () => {
    const forms = (date: CalendarDate) => {
      const [year, month, day] = date.split('-');
      return [
        `${day}-${month}-${year}`,
        `${day}.${month}.${year}`,
        `${day}${month}${year}`,
        date,
        formatDate(date),
      ];
    };
    fc.assert(
      fc.property(anyDate, (date) => {
        for (const form of forms(date)) expect(readDate(form, today)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('answers any text, and what it reads exists', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789-./ ') });
    fc.assert(
      fc.property(fc.oneof(typed, fc.string({ unit: 'grapheme' })), (text) => {
        const result = readDate(text, today);
        if (result.ok) expect(isCalendarDate(result.value)).toBe(true);
      }),
    );
  });
});
