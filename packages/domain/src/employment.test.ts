import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, calendarDate, daysBetween, todayInCopenhagen, yearOf } from './calendar.ts';
import {
  changesBetween,
  editableUntil,
  isEditable,
  isLockedFromStart,
  judgeCancellation,
  judgeContinuation,
  judgeEdit,
  judgePeriod,
  judgeRegistration,
  registrationWarnings,
  sameAsOwn,
} from './employment.ts';
import type { EmploymentTerms } from './employment-terms.ts';
import { oere } from './money.ts';

const date = calendarDate;
const today = date('2026-11-21');
const contact = { name: 'Sanne Lund', email: 'sanne@solsikken.example', phone: '+45 12 34 56 78' };
const card = { allowanceOere: oere(2_000_000), usedOere: oere(500_000) };
const anyDate = fc
  .date({ min: new Date('2019-01-01'), max: new Date('2032-12-31'), noInvalidDate: true })
  .map((day) => date(day.toISOString().slice(0, 10)));

const registration = {
  startDate: date('2026-11-01'),
  endDate: date('2026-11-30'),
  amountOere: 150_000,
  enrolmentStatus: 'active',
  card,
  referenceInUse: false,
} as const;

const terms: EmploymentTerms = {
  startDate: date('2026-11-01'),
  endDate: date('2026-11-30'),
  amountOere: oere(300_000),
  contact,
  productionUnit: null,
  reference: null,
};

const edit = {
  stored: { ...terms, status: 'registered', reopenedUntil: null },
  changes: {},
  today,
  card,
  referenceInUse: false,
} as const;

const refusal = (code: string, facts: object = {}) => ({ ok: false, refusal: { code, ...facts } });

describe('the period (R5)', () => {
  it('lies inside one calendar year; the same day is fine', () => {
    expect(judgePeriod(date('2026-01-01'), date('2026-12-31'))).toEqual({ ok: true, value: { year: 2026 } });
    expect(judgePeriod(today, today).ok).toBe(true);
  });

  it('is refused when it ends before it starts, also across New Year', () => {
    expect(judgePeriod(date('2026-11-22'), today)).toEqual(refusal('end-before-start'));
    expect(judgePeriod(date('2027-01-01'), date('2026-12-31'))).toEqual(refusal('end-before-start'));
  });

  it('across New Year is refused with the two periods to register instead', () => {
    const splitAt = [
      { startDate: '2026-12-31', endDate: '2026-12-31' },
      { startDate: '2027-01-01', endDate: '2027-01-01' },
    ];
    expect(judgePeriod(date('2026-12-31'), date('2027-01-01'))).toEqual(
      refusal('not-in-one-calendar-year', { splitAt }),
    );
  });
});

describe('the edit window (R7)', () => {
  const ended = (endDate: string) =>
    ({ status: 'registered', endDate: date(endDate), reopenedUntil: null }) as const;

  it.each([
    ['29 days after', '2026-03-01', '2026-03-30', true],
    ['30 days after', '2026-03-01', '2026-03-31', false],
    ['31 days after', '2026-03-01', '2026-04-01', false],
    ['on the last day itself', '2026-03-01', '2026-03-01', true],
    ['before it has ended', '2026-12-31', '2026-03-01', true],
    ['29 days after New Year’s Eve', '2025-12-31', '2026-01-29', true],
    ['30 days after New Year’s Eve', '2025-12-31', '2026-01-30', false],
    ['29 days over a leap day', '2024-02-28', '2024-03-28', true],
    ['30 days over a leap day', '2024-02-28', '2024-03-29', false],
    ['29 days after a leap day', '2024-02-29', '2024-03-29', true],
    ['30 days after a leap day', '2024-02-29', '2024-03-30', false],
    ['29 days in a February without leap day', '2026-02-28', '2026-03-29', true],
    ['30 days in a February without leap day', '2026-02-28', '2026-03-30', false],
    ['29 days over the clock going forward', '2026-03-28', '2026-04-26', true],
    ['30 days over the clock going forward', '2026-03-28', '2026-04-27', false],
    ['29 days over the clock going back', '2026-10-24', '2026-11-22', true],
    ['30 days over the clock going back', '2026-10-24', '2026-11-23', false],
  ])('%s: end %s, today %s', (_what, endDate, on, open) => {
    expect(isEditable(ended(endDate), date(on))).toBe(open);
    expect(isLockedFromStart(date(endDate), date(on))).toBe(!open);
    expect(judgeCancellation(ended(endDate), date(on)).ok).toBe(open);
  });

  it.each([
    ['summer time', '2026-03-01', '2026-03-30T21:59:59.999Z', '2026-03-30T22:00:00Z'],
    ['winter time', '2026-01-01', '2026-01-30T22:59:59.999Z', '2026-01-30T23:00:00Z'],
    ['the day before the clock goes back', '2026-09-26', '2026-10-25T22:59:59.999Z', '2026-10-25T23:00:00Z'],
    ['the day the clock goes forward', '2026-02-28', '2026-03-29T21:59:59.999Z', '2026-03-29T22:00:00Z'],
    ['New Year', '2025-12-02', '2025-12-31T22:59:59.999Z', '2025-12-31T23:00:00Z'],
  ])('closes at midnight in Copenhagen, not at midnight UTC: %s', (_what, endDate, last, first) => {
    expect(isEditable(ended(endDate), todayInCopenhagen(new Date(last)))).toBe(true);
    expect(isEditable(ended(endDate), todayInCopenhagen(new Date(first)))).toBe(false);
  });

  it('is open on exactly the days fewer than 30 after the end', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -400, max: 400 }), (endDate, days) => {
        expect(
          isEditable({ status: 'registered', endDate, reopenedUntil: null }, addDays(endDate, days)),
        ).toBe(days < 30);
        expect(daysBetween(endDate, editableUntil({ endDate, reopenedUntil: null }))).toBe(29);
      }),
    );
  });

  it('tells the last day on which it was open', () => {
    expect(judgeCancellation(ended('2026-03-01'), date('2026-03-31'))).toEqual(
      refusal('edit-window-closed', { editableUntil: '2026-03-30' }),
    );
  });

  it('is open as long as a reopening lasts, and never for less than by its end (R30)', () => {
    const reopened = { ...ended('2026-03-01'), reopenedUntil: date('2026-07-14') };
    expect(editableUntil(reopened)).toBe('2026-07-14');
    expect(isEditable(reopened, date('2026-07-14'))).toBe(true);
    expect(isEditable(reopened, date('2026-07-15'))).toBe(false);
    expect(judgeCancellation(reopened, date('2026-07-15'))).toEqual(
      refusal('edit-window-closed', { editableUntil: '2026-07-14' }),
    );
    // Its end was moved within the reopening: from then on it is by its end.
    expect(editableUntil({ endDate: date('2026-07-10'), reopenedUntil: date('2026-07-14') })).toBe(
      '2026-08-08',
    );
    // A reopening that is over takes nothing away.
    expect(editableUntil({ endDate: date('2026-07-10'), reopenedUntil: date('2026-03-01') })).toBe(
      '2026-08-08',
    );
  });

  it('is not warned of as locked while a reopening lasts (R6, R30)', () => {
    const facts = { startDate: date('2026-01-02'), endDate: date('2026-01-02'), today };
    const codes = (reopenedUntil: string) =>
      registrationWarnings({ ...facts, reopenedUntil: date(reopenedUntil) }).map(({ code }) => code);
    expect(codes(today)).toEqual([]);
    expect(codes(addDays(today, -1))).toEqual(['locked-from-start']);
  });

  it('is never open for a cancelled employment (R8)', () => {
    const cancelled = { status: 'cancelled', endDate: today, reopenedUntil: today } as const;
    expect(isEditable(cancelled, today)).toBe(false);
    expect(judgeCancellation(cancelled, today)).toEqual(refusal('employment-cancelled'));
  });
});

describe('registering (R2-R6)', () => {
  it('accepts an amount that fits, and tells its year', () => {
    expect(judgeRegistration(registration)).toEqual({ ok: true, value: { year: 2026, amountOere: 150_000 } });
  });

  it.each([
    ['end-before-start', { endDate: date('2026-10-31') }],
    ['not-in-one-calendar-year', { endDate: date('2027-01-01') }],
    ['amount-invalid', { amountOere: 0 }],
    ['enrolment-inactive', { enrolmentStatus: 'inactive' as const }],
    ['no-card-in-year', { card: null }],
    ['reference-already-used', { referenceInUse: true }],
    ['amount-exceeds-remaining', { amountOere: 1_500_001 }],
  ])('refuses %s', (code, facts) => {
    expect(judgeRegistration({ ...registration, ...facts })).toMatchObject(refusal(code));
  });

  it('refuses what is wrong in itself first, then the frikort, then reference and amount', () => {
    const wrong = {
      startDate: date('2027-01-01'),
      endDate: date('2026-12-31'),
      amountOere: 0,
      enrolmentStatus: 'inactive',
      card: null,
      referenceInUse: true,
    } as const;
    const order: string[] = [];
    const mended: object[] = [
      {},
      { startDate: date('2025-12-31') },
      { startDate: date('2026-12-31') },
      { amountOere: 9_999_999 },
      { enrolmentStatus: 'active' },
      { card },
      { referenceInUse: false },
    ];
    let facts = { ...wrong };
    for (const mend of mended) {
      facts = { ...facts, ...mend };
      const judged = judgeRegistration(facts);
      if (!judged.ok) order.push(judged.refusal.code);
    }
    expect(order).toEqual([
      'end-before-start',
      'not-in-one-calendar-year',
      'amount-invalid',
      'enrolment-inactive',
      'no-card-in-year',
      'reference-already-used',
      'amount-exceeds-remaining',
    ]);
  });

  it('takes past and future dates of any year that has a card (R6)', () => {
    for (const year of [2019, 2025, 2027]) {
      const period = { startDate: date(`${year}-05-01`), endDate: date(`${year}-05-02`) };
      expect(judgeRegistration({ ...registration, ...period })).toMatchObject({ ok: true, value: { year } });
    }
  });
});

describe('warnings before registering (R6)', () => {
  const period = { startDate: date('2026-11-01'), endDate: date('2026-11-30'), today };

  it('are none for an ordinary employment', () => {
    const ownPeriods = [{ startDate: date('2026-10-01'), endDate: date('2026-10-31') }];
    expect(registrationWarnings({ ...period, grantedOn: date('2026-11-01'), ownPeriods })).toEqual([]);
  });

  it('tell of a start before the grant, a locked end and an own employment that overlaps', () => {
    const own = { startDate: date('2026-10-20'), endDate: date('2026-10-20') };
    const facts = {
      startDate: date('2026-10-01'),
      endDate: date('2026-10-22'),
      today,
      grantedOn: date('2026-10-02'),
      ownPeriods: [own],
    };
    expect(registrationWarnings(facts)).toEqual([
      { code: 'begins-before-grant', grantedOn: '2026-10-02' },
      { code: 'locked-from-start', editableUntil: '2026-11-20' },
      { code: 'overlaps-own', overlaps: [own] },
    ]);
  });

  it('count a shared day as overlap', () => {
    const after = { startDate: date('2026-11-30'), endDate: date('2026-12-05') };
    const before = { startDate: date('2026-10-20'), endDate: date('2026-11-01') };
    expect(registrationWarnings({ ...period, ownPeriods: [after, before] })).toEqual([
      { code: 'overlaps-own', overlaps: [after, before] },
    ]);
  });

  it('are none of what is before or after it, nor where nothing is known', () => {
    const after = { startDate: date('2026-12-01'), endDate: date('2026-12-05') };
    const before = { startDate: date('2026-10-20'), endDate: date('2026-10-31') };
    expect(registrationWarnings({ ...period, ownPeriods: [after, before] })).toEqual([]);
    expect(registrationWarnings(period)).toEqual([]);
  });
});

describe('what goes on after New Year (R5)', () => {
  const first = { status: 'registered', endDate: date('2026-12-31') } as const;

  it('is one part for each calendar year', () => {
    expect(judgeContinuation(first, date('2027-01-10'))).toEqual({
      ok: true,
      value: [{ startDate: '2027-01-01', endDate: '2027-01-10' }],
    });
    expect(judgeContinuation(first, date('2027-01-01'))).toEqual({
      ok: true,
      value: [{ startDate: '2027-01-01', endDate: '2027-01-01' }],
    });
    expect(judgeContinuation(first, date('2028-03-01'))).toMatchObject({ ok: true, value: [{}, {}] });
  });

  it.each([
    [first, '2026-12-31', 'end-before-start'],
    [first, '2029-01-01', 'validation-failed'],
    [first, '2072-01-01', 'validation-failed'],
    [{ ...first, status: 'cancelled' } as const, '2027-01-10', 'employment-cancelled'],
  ])('of %j until %s is refused as %s', (employment, endDate, code) => {
    expect(judgeContinuation(employment, date(endDate))).toMatchObject({ refusal: { code } });
  });
});

it('an employment that goes on for too many years is a mistyped end (R5)', () => {
  const first = { status: 'registered', endDate: date('2026-12-31') } as const;
  expect(judgeContinuation(first, date('2029-01-01'))).toEqual(
    refusal('validation-failed', { errors: [{ path: 'endDate', code: 'too-large' }] }),
  );
});

describe('an employment that is registered twice', () => {
  const own = { id: 'a', ...terms, reference: 'A-1' };

  it('is the one with the same days and pay', () => {
    expect(sameAsOwn([{ ...own, endDate: date('2026-11-29') }, own], { ...terms, reference: null })).toBe(
      own,
    );
    expect(sameAsOwn([own], own)).toBe(own);
  });

  it.each([
    { endDate: date('2026-11-29') },
    { startDate: date('2026-11-02') },
    { amountOere: oere(300_001) },
    { reference: 'A-2' },
  ])('is another one with %j', (other) => {
    expect(sameAsOwn([own], { ...terms, reference: null, ...other })).toBeUndefined();
  });
});

describe('editing (R7, R8)', () => {
  it('keeps what is not named and clears what is null', () => {
    const stored = { ...edit.stored, reference: 'A-1', productionUnit: '1003388394' };
    const judged = judgeEdit({ ...edit, stored, changes: { reference: null } });
    expect(judged).toEqual({
      ok: true,
      value: { year: 2026, terms: { ...terms, reference: null, productionUnit: '1003388394' }, moves: [] },
    });
  });

  it('moves the difference of the amount on the same card', () => {
    expect(judgeEdit({ ...edit, changes: { amountOere: 250_000 } })).toMatchObject({
      value: { moves: [{ year: 2026, deltaOere: -50_000 }] },
    });
    expect(judgeEdit({ ...edit, changes: { amountOere: 1_800_000 } })).toMatchObject({
      value: { moves: [{ year: 2026, deltaOere: 1_500_000 }] },
    });
    expect(judgeEdit({ ...edit, changes: { amountOere: 1_800_001 } })).toEqual(
      refusal('amount-exceeds-remaining', { remainingOere: 1_500_000, maxAmountOere: 1_800_000 }),
    );
  });

  it('moves the whole amount when the year changes, and holds nothing on the new card', () => {
    const changes = { startDate: date('2025-12-01'), endDate: date('2025-12-31') };
    const full = { allowanceOere: oere(2_000_000), usedOere: oere(1_700_000) };
    expect(judgeEdit({ ...edit, changes, card: full })).toMatchObject({
      value: {
        year: 2025,
        moves: [
          { year: 2026, deltaOere: -300_000 },
          { year: 2025, deltaOere: 300_000 },
        ],
      },
    });
    const fuller = { ...full, usedOere: oere(1_700_001) };
    expect(judgeEdit({ ...edit, changes, card: fuller })).toEqual(
      refusal('amount-exceeds-remaining', { remainingOere: 299_999, maxAmountOere: 299_999 }),
    );
  });

  it('is judged on the stored end: a new end may lie far back, and cannot open a closed window', () => {
    const backwards = { startDate: date('2026-01-01'), endDate: date('2026-01-02') };
    expect(judgeEdit({ ...edit, changes: backwards }).ok).toBe(true);
    const closed = { ...edit.stored, startDate: date('2026-10-01'), endDate: date('2026-10-22') };
    expect(judgeEdit({ ...edit, stored: closed, changes: { endDate: today } })).toEqual(
      refusal('edit-window-closed', { editableUntil: '2026-11-20' }),
    );
  });

  it.each([
    ['employment-cancelled', { stored: { ...terms, status: 'cancelled' as const, reopenedUntil: null } }],
    ['end-before-start', { changes: { endDate: date('2026-10-31') } }],
    ['not-in-one-calendar-year', { changes: { endDate: date('2027-01-01') } }],
    ['amount-invalid', { changes: { amountOere: 0 } }],
    ['no-card-in-year', { card: null }],
    ['reference-already-used', { referenceInUse: true }],
  ])('refuses %s', (code, facts) => {
    expect(judgeEdit({ ...edit, ...facts })).toMatchObject(refusal(code));
  });

  it('refuses an amount that is none before what the card or the company could refuse', () => {
    const wrong = { changes: { amountOere: 0 }, card: null, referenceInUse: true };
    expect(judgeEdit({ ...edit, ...wrong })).toEqual(refusal('amount-invalid'));
    expect(judgeEdit({ ...edit, ...wrong, changes: {} })).toEqual(refusal('no-card-in-year', { year: 2026 }));
    expect(judgeEdit({ ...edit, referenceInUse: true, changes: { amountOere: 9_999_999 } })).toEqual(
      refusal('reference-already-used'),
    );
  });

  it('never creates or loses money: the moves add up to what the amount changed by', () => {
    const cardAfter = fc.constantFrom(2025, 2026, 2027);
    fc.assert(
      fc.property(cardAfter, fc.integer({ min: 1, max: 1_500_000 }), (year, amountOere) => {
        const changes = { startDate: date(`${year}-03-01`), endDate: date(`${year}-03-02`), amountOere };
        const judged = judgeEdit({ ...edit, changes });
        if (!judged.ok) throw new Error('A fitting edit must be accepted.');
        const moved = judged.value.moves.reduce((sum, { deltaOere }) => sum + deltaOere, 0);
        expect(moved).toBe(amountOere - terms.amountOere);
        expect(yearOf(judged.value.terms.startDate)).toBe(year);
      }),
    );
  });
});

describe('what history compares (R25)', () => {
  it('names each changed field with both values, and nothing else', () => {
    const after = {
      ...terms,
      endDate: date('2026-11-29'),
      amountOere: oere(250_000),
      contact: { ...contact, phone: '87654321' },
      reference: 'A-2',
    };
    expect(changesBetween(terms, after)).toEqual([
      { field: 'endDate', from: '2026-11-30', to: '2026-11-29' },
      { field: 'amountOere', from: 300_000, to: 250_000 },
      { field: 'contact.phone', from: '+45 12 34 56 78', to: '87654321' },
      { field: 'reference', from: null, to: 'A-2' },
    ]);
    expect(changesBetween(terms, { ...terms, contact: { ...contact } })).toEqual([]);
  });
});
