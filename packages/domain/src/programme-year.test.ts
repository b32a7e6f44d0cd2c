import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { oere } from './money.ts';
import {
  type Allowance,
  allowanceInForce,
  allowanceSteps,
  hasCard,
  isExample,
  judgeAllowance,
  judgeAlone,
  judgeOpening,
  type OperatorConfirmation,
  withAllowance,
} from './programme-year.ts';

const now = new Date('2026-11-21T12:00:00Z');
const allowance = (amount: number, from: string): Allowance => ({
  year: 2026,
  allowanceOere: oere(amount),
  effectiveFrom: new Date(from),
});

/** As the law changed 2023, in the middle of the year. */
const amountsOf2023: Allowance[] = [
  { year: 2023, allowanceOere: oere(2_000_000), effectiveFrom: new Date('2023-01-01T00:00:00+01:00') },
  { year: 2023, allowanceOere: oere(4_000_000), effectiveFrom: new Date('2023-07-01T00:00:00+02:00') },
];

describe('the allowance of a year (R1)', () => {
  it.each([
    ['2023-06-30T21:59:59Z', 2_000_000],
    ['2023-06-30T22:00:00Z', 4_000_000],
    ['2026-01-01T00:00:00Z', 4_000_000],
  ])('changes with its instant: at %s', (at, amount) => {
    expect(allowanceInForce(amountsOf2023, 2023, new Date(at))).toBe(amount);
  });

  it('is not assumed where there is no amount', () => {
    expect(allowanceInForce(amountsOf2023, 2024, now)).toBeUndefined();
  });

  it('is the first amount in a year that is opened early', () => {
    expect(allowanceInForce(amountsOf2023, 2023, new Date('2022-12-01T00:00:00Z'))).toBe(2_000_000);
  });
});

describe('an amount that is made up (R1)', () => {
  const madeUp = { ...allowance(4_000_000, '2026-01-01'), madeUp: true } as const;

  it('counts until a later amount is in force', () => {
    expect(isExample([madeUp], now)).toBe(true);
    expect(isExample([madeUp, allowance(4_400_000, '2026-12-01')], now)).toBe(true);
    expect(isExample([madeUp, allowance(4_400_000, '2026-11-01')], now)).toBe(false);
    expect(isExample([allowance(4_400_000, '2026-01-01')], now)).toBe(false);
  });
});

describe('a changed allowance (R1)', () => {
  it('binds a lowering from its entry, before its instant', () => {
    const entered = [allowance(4_000_000, '2026-01-01'), allowance(3_000_000, '2026-12-01')];
    expect(allowanceInForce(entered, 2026, now)).toBe(3_000_000);
  });

  it('does not count a raise before its instant', () => {
    const entered = [allowance(4_000_000, '2026-01-01'), allowance(5_000_000, '2026-11-21T12:00:00.001Z')];
    expect(allowanceInForce(entered, 2026, now)).toBe(4_000_000);
    expect(allowanceInForce(entered, 2026, new Date('2026-11-21T12:00:00.001Z'))).toBe(5_000_000);
  });

  it('does not depend on the order of the entries', () => {
    const entry = fc
      .tuple(
        fc.nat({ max: 5_000_000 }),
        fc.date({ min: new Date('2026-01-01'), max: new Date('2026-12-31'), noInvalidDate: true }),
      )
      .map(([amount, from]): Allowance => ({ year: 2026, allowanceOere: oere(amount), effectiveFrom: from }));
    const entries = fc.uniqueArray(entry, {
      minLength: 1,
      maxLength: 6,
      selector: ({ effectiveFrom }) => effectiveFrom.getTime(),
    });
    fc.assert(
      fc.property(entries, (entered) => {
        const binding = allowanceInForce(entered, 2026, now);
        expect(allowanceInForce(entered.toReversed(), 2026, now)).toBe(binding);
        expect(entered.map(({ allowanceOere }) => allowanceOere)).toContain(binding);
      }),
    );
  });
});

describe('entering an allowance (R1)', () => {
  const enter = (entered: readonly Allowance[], proposed: Allowance, used: number) =>
    judgeAllowance({ entered, proposed, now, highestUsedOere: oere(used) });
  const stands = [allowance(100, '2026-01-01')];

  it('is the first, a raise from its instant, or a lowering from now', () => {
    const from = new Date('2026-12-01');
    expect(enter([], allowance(100, '2026-12-01'), 0)).toEqual({
      ok: true,
      value: { kind: 'first', bindsFrom: from },
    });
    expect(enter(stands, allowance(200, '2026-12-01'), 50)).toEqual({
      ok: true,
      value: { kind: 'raise', bindsFrom: from },
    });
    expect(enter(stands, allowance(80, '2026-12-01'), 80)).toEqual({
      ok: true,
      value: { kind: 'lowering', bindsFrom: now },
    });
    expect(enter(stands, allowance(100, '2026-12-01'), 50)).toMatchObject({ value: { kind: 'unchanged' } });
  });

  it('is refused when a card has used more', () => {
    const refusal = { code: 'allowance-below-used', highestUsedOere: 80 };
    expect(enter(stands, allowance(79, '2026-12-01'), 80)).toEqual({ ok: false, refusal });
    expect(enter(stands, allowance(79, '2026-01-01'), 80)).toEqual({ ok: false, refusal });
  });

  it('is refused from an instant before the one in force, where it would change nothing', () => {
    const raised = [...stands, allowance(200, '2026-07-01')];
    expect(enter(raised, allowance(150, '2026-03-01'), 0)).toEqual({
      ok: false,
      refusal: { code: 'later-allowance-in-force', from: '2026-07-01T00:00:00.000Z' },
    });
    expect(enter(raised, allowance(150, '2026-07-01'), 0)).toMatchObject({ value: { kind: 'lowering' } });
  });

  it('takes a planned change back by the same instant', () => {
    const lowered = [...stands, allowance(60, '2026-12-01')];
    expect(allowanceInForce(lowered, 2026, now)).toBe(60);
    const corrected = withAllowance(lowered, allowance(100, '2026-12-01'));
    expect(allowanceSteps(corrected, 2026, now)).toEqual([{ from: now, allowanceOere: 100 }]);
  });

  it('never lets an allowance below what is used, now or later', () => {
    const entry = fc
      .tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: -5, max: 5 }))
      .map(([amount, months]) =>
        allowance(amount, new Date(Date.UTC(2026, 10 + months, months > 0 ? 1 : 2)).toISOString()),
      );
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 8 }), fc.nat({ max: 50 }), (entries, used) => {
        let entered: Allowance[] = [];
        for (const proposed of entries) {
          const judged = enter(entered, proposed, used);
          if (judged.ok) entered = withAllowance(entered, proposed);
        }
        for (const { allowanceOere } of allowanceSteps(entered, 2026, now)) {
          expect(allowanceOere).toBeGreaterThanOrEqual(used);
        }
      }),
    );
  });
});

describe('what is entered for later (R1)', () => {
  it('is told as steps', () => {
    const entered = [
      allowance(100, '2026-01-01'),
      allowance(200, '2026-12-01'),
      allowance(150, '2026-12-15'),
    ];
    expect(allowanceSteps(entered, 2026, now)).toEqual([
      { from: now, allowanceOere: 100 },
      { from: new Date('2026-12-01'), allowanceOere: 150 },
    ]);
    expect(allowanceSteps(entered, 2027, now)).toEqual([]);
  });
});

describe('opening a year (R1)', () => {
  const later = new Date(now.getTime() + 86_400_000);
  const facts = { year: 2027, openedAt: null, opensAt: now, now };

  it('happens at once or at an instant to come, and never in the past', () => {
    expect(judgeOpening(facts)).toEqual({ ok: true, value: { openedAt: now } });
    expect(judgeOpening({ ...facts, opensAt: later })).toEqual({ ok: true, value: { openedAt: later } });
    expect(judgeOpening({ ...facts, opensAt: new Date(0) })).toEqual({ ok: true, value: { openedAt: now } });
  });

  it('happens once; while it lies ahead it can be moved', () => {
    const refusal = { code: 'year-already-open', year: 2027 };
    expect(judgeOpening({ ...facts, openedAt: now })).toEqual({ ok: false, refusal });
    expect(judgeOpening({ ...facts, openedAt: later })).toEqual({ ok: true, value: { openedAt: now } });
  });

  it('takes two people, as a lowering of a year with cards does, unless one is enough', () => {
    const kinds = ['opening', 'first', 'raise', 'lowering', 'unchanged'] as const;
    const takesTwo = (confirmation: OperatorConfirmation, openedAt: Date | null) =>
      kinds.filter((kind) => !judgeAlone({ confirmation, kind, openedAt }).ok);
    expect(takesTwo('two-people', now)).toEqual(['opening', 'lowering']);
    expect(takesTwo('two-people', later)).toEqual(['opening', 'lowering']);
    expect(takesTwo('two-people', null)).toEqual(['opening']);
    expect(takesTwo('one-person', now)).toEqual([]);
  });
});

describe('which years have a card (R13)', () => {
  const granting = { grantedOn: calendarDate('2026-03-01'), grantedAt: new Date('2026-03-01T10:00:00Z') };
  const before = new Date('2025-12-01T00:00:00Z');
  const after = new Date('2026-12-01T00:00:00Z');

  it('the year of granting and later ones, once opened', () => {
    expect(hasCard(granting, { year: 2026, openedAt: before })).toBe(true);
    expect(hasCard(granting, { year: 2027, openedAt: before })).toBe(true);
    expect(hasCard(granting, { year: 2027, openedAt: after })).toBe(true);
    expect(hasCard(granting, { year: 2027, openedAt: null })).toBe(false);
  });

  it('not a year that was over, unless it is opened after the granting', () => {
    expect(hasCard(granting, { year: 2025, openedAt: before })).toBe(false);
    expect(hasCard(granting, { year: 2025, openedAt: after })).toBe(true);
    expect(hasCard(granting, { year: 2025, openedAt: granting.grantedAt })).toBe(false);
  });

  it('goes by the date in Copenhagen of a granting in the first hour of the year', () => {
    const newYear = { grantedOn: calendarDate('2026-01-01'), grantedAt: new Date('2025-12-31T23:10:00Z') };
    expect(hasCard(newYear, { year: 2025, openedAt: before })).toBe(false);
    expect(hasCard(newYear, { year: 2026, openedAt: before })).toBe(true);
  });
});

describe('amounts beside each other (R1)', () => {
  const of2025 = (amount: number, from: string): Allowance => ({ ...allowance(amount, from), year: 2025 });
  const enter = (entered: readonly Allowance[], proposed: Allowance, used = 0) =>
    judgeAllowance({ entered, proposed, now, highestUsedOere: oere(used) });

  it('the latest that has begun is in force, of however many', () => {
    const entered = [100, 200, 300, 400].map((amount, month) => allowance(amount, `2026-0${month + 1}-01`));
    expect(allowanceInForce(entered, 2026, now)).toBe(400);
    expect(allowanceInForce(entered, 2026, new Date('2026-03-15'))).toBe(300);
  });

  it('a made-up one is replaced from the very instant of a real one', () => {
    const madeUp = { ...allowance(100, '2026-01-01'), madeUp: true } as const;
    expect(isExample([madeUp, allowance(200, now.toISOString())], now)).toBe(false);
  });

  it('only one of the same year and instant is replaced', () => {
    const [first, second] = [allowance(100, '2026-01-01'), allowance(200, '2026-07-01')];
    const former = of2025(50, '2026-07-01');
    const proposed = allowance(300, '2026-07-01');
    expect(withAllowance([first, second, former], proposed)).toEqual([first, former, proposed]);
  });

  it('those of other years, and those to come, stand in no way', () => {
    const standing = [allowance(100, '2026-01-01'), of2025(60, '2026-10-01'), allowance(500, '2026-12-15')];
    expect(enter(standing, allowance(200, '2026-11-01'))).toMatchObject({ value: { kind: 'raise' } });
    const begun = [allowance(100, '2026-01-01'), allowance(300, now.toISOString())];
    expect(enter(begun, allowance(200, '2026-11-01'))).toMatchObject({
      refusal: { code: 'later-allowance-in-force' },
    });
  });

  it('a planned lowering below what is used cannot be, whatever is raised before it', () => {
    expect(enter([], allowance(79, '2026-12-01'), 80)).toMatchObject({
      refusal: { code: 'allowance-below-used', highestUsedOere: 80 },
    });
    expect(enter([allowance(100, '2026-01-01')], allowance(80, '2026-11-20'), 80)).toMatchObject({
      value: { kind: 'lowering' },
    });
  });

  it('steps are those of the year from now on, in the order of time', () => {
    const entered = [
      allowance(400, '2026-12-20'),
      of2025(10, '2026-12-05'),
      allowance(50, '2026-01-01'),
      allowance(300, '2026-12-10'),
      allowance(100, now.toISOString()),
      allowance(200, '2026-12-01'),
    ];
    const steps = [
      { from: now, allowanceOere: 100 },
      { from: new Date('2026-12-01'), allowanceOere: 200 },
      { from: new Date('2026-12-10'), allowanceOere: 300 },
      { from: new Date('2026-12-20'), allowanceOere: 400 },
    ];
    expect(allowanceSteps(entered, 2026, now)).toEqual(steps);
    expect(allowanceSteps(entered.toReversed(), 2026, now)).toEqual(steps);
  });

  it('who is alone is told so', () => {
    const facts = { confirmation: 'two-people', kind: 'opening', openedAt: null } as const;
    expect(judgeAlone(facts)).toEqual({ ok: false, refusal: { code: 'second-person-required' } });
    expect(judgeAlone({ ...facts, confirmation: 'one-person' })).toEqual({ ok: true, value: true });
  });
});
