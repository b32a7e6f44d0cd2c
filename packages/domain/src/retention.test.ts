import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CalendarDate, calendarDate, yearOf } from './calendar.ts';
import { anonymisedChanges, anonymisedFrom, mayBeAnonymised, type RetentionFacts } from './retention.ts';

const inactive = (since: string, special: Partial<RetentionFacts> = {}): RetentionFacts => ({
  status: 'inactive',
  statusSince: calendarDate(since),
  deadSince: null,
  lastEmploymentYear: null,
  ...special,
});

describe('R29: an inactive enrolment is anonymised after five whole calendar years', () => {
  it.each([
    ['in the middle of a year', inactive('2020-06-15'), '2026-01-01'],
    ['on the last day of a year', inactive('2020-12-31'), '2026-01-01'],
    ['on the first day of a year, which is not whole', inactive('2021-01-01'), '2027-01-01'],
    ['on a leap day', inactive('2020-02-29'), '2026-01-01'],
    ['on a leap day, the years ending in a leap year', inactive('2024-02-29'), '2030-01-01'],
    ['with an employment later', inactive('2020-06-15', { lastEmploymentYear: 2022 }), '2028-01-01'],
    ['with an employment before', inactive('2020-06-15', { lastEmploymentYear: 2019 }), '2026-01-01'],
    ['with an employment to come', inactive('2020-06-15', { lastEmploymentYear: 2031 }), '2037-01-01'],
    ['after the death', inactive('2024-03-01', { deadSince: calendarDate('2020-05-05') }), '2026-01-01'],
    ['before the death', inactive('2020-06-15', { deadSince: calendarDate('2023-05-05') }), '2026-01-01'],
  ])('deactivated %s', (_, facts, from) => {
    expect(anonymisedFrom(facts, 5)).toBe(from);
    expect(mayBeAnonymised(facts, 5, addDays(calendarDate(from), -1))).toBe(false);
    expect(mayBeAnonymised(facts, 5, calendarDate(from))).toBe(true);
  });

  it('an active one never, dead or not', () => {
    for (const deadSince of [null, calendarDate('1999-01-01')]) {
      const facts = inactive('1998-01-01', { status: 'active', deadSince });
      expect(anonymisedFrom(facts, 1)).toBeUndefined();
      expect(mayBeAnonymised(facts, 1, calendarDate('2999-12-31'))).toBe(false);
    }
  });

  it('when it is told to, after another number of years', () => {
    expect(anonymisedFrom(inactive('2020-06-15'), 1)).toBe('2022-01-01');
    expect(anonymisedFrom(inactive('2020-06-15'), 10)).toBe('2031-01-01');
  });
});

const date = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((instant): CalendarDate => calendarDate(instant.toISOString().slice(0, 10)));
const facts = fc.record<RetentionFacts>({
  status: fc.constantFrom('active', 'inactive'),
  statusSince: date,
  deadSince: fc.option(date),
  lastEmploymentYear: fc.option(fc.integer({ min: 2019, max: 2060 })),
});

describe('R29: whatever happened', () => {
  const years = fc.integer({ min: 1, max: 12 });

  it('what is anonymised has been unused through that many calendar years, counted one by one', () => {
    fc.assert(
      fc.property(facts, years, date, (of, count, today) => {
        const unused = Array.from({ length: count }, (_, back) => yearOf(today) - 1 - back).every((year) => {
          const from = of.deadSince !== null && of.deadSince < of.statusSince ? of.deadSince : of.statusSince;
          return yearOf(from) < year && (of.lastEmploymentYear ?? 0) < year;
        });
        expect(mayBeAnonymised(of, count, today)).toBe(of.status === 'inactive' && unused);
      }),
      { numRuns: 2000 },
    );
  });

  it('it stays so from then on', () => {
    fc.assert(
      fc.property(facts, years, date, fc.nat(4000), (of, count, today, later) => {
        const now = mayBeAnonymised(of, count, today);
        expect(!now || mayBeAnonymised(of, count, addDays(today, later))).toBe(true);
      }),
    );
  });
});

describe('R29: the history of an anonymised citizen', () => {
  it('keeps what statistics need, and no reason, name or reference', () => {
    const changes = [
      { field: 'status', from: 'active', to: 'inactive' },
      { field: 'reason', from: null, to: 'Er i arbejde' },
      { field: 'assignedCaseworker', from: null, to: 'Karla Prøve' },
      { field: 'amountOere', from: 100, to: 200 },
      { field: 'contact.name', from: 'Bente', to: 'Bo' },
      { field: 'reference', from: null, to: 'LØN-1' },
    ] as const;
    expect(anonymisedChanges(changes)).toEqual([changes[0], changes[3]]);
  });
});
