import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { eventTypes } from './history.ts';
import { oere } from './money.ts';
import {
  allowanceAt,
  allowanceChanges,
  type EnteredAllowance,
  emptyLedger,
  enterWork,
  isToldToCitizen,
  storyKindOf,
  storyKinds,
} from './story.ts';

const day = (text: string) => calendarDate(text);
const registered = { startDate: day('2026-03-01'), endDate: day('2026-03-31'), amountOere: 100 };

describe('R25: a story', () => {
  it('tells everything of the history, each of one kind', () => {
    for (const event of eventTypes) expect(storyKinds).toContain(storyKindOf(event));
  });

  it('tells of the allowance what programme years bring', () => {
    expect(storyKindOf('card-opened')).toBe('allowance');
    expect(storyKindOf('allowance-changed')).toBe('allowance');
  });

  it('is told to the citizen but for what the register has told (R24)', () => {
    expect(eventTypes.filter((event) => !isToldToCitizen(event))).toEqual(['register-news-seen']);
  });
});

describe('R2: the balance after each event', () => {
  const enter = (
    ledger: ReturnType<typeof emptyLedger>,
    event: 'employment-registered' | 'employment-edited' | 'employment-cancelled',
    changes: Parameters<typeof enterWork>[1]['changes'] = [],
  ) => enterWork(ledger, { employmentId: 'a', event, changes, registered });

  it('counts what is registered, edited and cancelled', () => {
    const ledger = emptyLedger();
    expect(enter(ledger, 'employment-registered')).toEqual({
      work: { ...registered, cancelled: false },
      years: [2026],
    });
    enter(ledger, 'employment-edited', [{ field: 'amountOere', from: 100, to: 70 }]);
    expect(ledger.used.get(2026)).toBe(70);
    enter(ledger, 'employment-edited', [{ field: 'reference', from: null, to: 'x' }]);
    expect(ledger.used.get(2026)).toBe(70);
    enter(ledger, 'employment-cancelled', [{ field: 'status', from: 'registered', to: 'cancelled' }]);
    expect(ledger.used.get(2026)).toBe(0);
  });

  it('keeps of a change what is counted, each by itself', () => {
    const ledger = emptyLedger();
    enter(ledger, 'employment-registered');
    const edit = (field: 'startDate' | 'endDate' | 'reference', to: string) =>
      enter(ledger, 'employment-edited', [{ field, from: null, to }]).work;
    expect(edit('reference', 'x')).toEqual({ ...registered, cancelled: false });
    const ended = { ...registered, cancelled: false, endDate: '2026-03-30' };
    expect(edit('endDate', '2026-03-30')).toEqual(ended);
    expect(edit('startDate', '2026-03-02')).toEqual({ ...ended, startDate: '2026-03-02' });
  });

  it('has nothing of an employment whose registration is not told', () => {
    const ledger = emptyLedger();
    const event = 'employment-edited';
    const changes = [{ field: 'amountOere', from: 100, to: 70 }] as const;
    expect(enterWork(ledger, { employmentId: 'b', event, changes, registered: undefined })).toEqual({
      work: undefined,
      years: [],
    });
    expect([...ledger.works, ...ledger.used]).toEqual([]);
  });

  it('moves with a changed year from one card to the other (R7)', () => {
    const ledger = emptyLedger();
    enter(ledger, 'employment-registered');
    const moved = enter(ledger, 'employment-edited', [
      { field: 'startDate', from: '2026-03-01', to: '2025-03-01' },
      { field: 'endDate', from: '2026-03-31', to: '2025-03-31' },
    ]);
    expect(moved.years).toEqual([2025, 2026]);
    expect([...ledger.used]).toEqual([
      [2026, 0],
      [2025, 100],
    ]);
  });

  it('is what the employments add up to, whatever happens in whatever order', () => {
    const change = fc.record({
      employmentId: fc.constantFrom('a', 'b', 'c'),
      amountOere: fc.integer({ min: 1, max: 1_000 }),
      year: fc.constantFrom(2025, 2026),
      cancels: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 30 }), (changes) => {
        const ledger = emptyLedger();
        const truth = new Map<string, { year: number; amountOere: number; cancelled: boolean }>();
        for (const { employmentId, amountOere, year, cancels } of changes) {
          const before = truth.get(employmentId);
          if (before?.cancelled) continue;
          const dates = { startDate: day(`${year}-05-01`), endDate: day(`${year}-05-02`) };
          if (before === undefined) {
            const work = { ...dates, amountOere };
            enterWork(ledger, {
              employmentId,
              event: 'employment-registered',
              changes: [],
              registered: work,
            });
            truth.set(employmentId, { year, amountOere, cancelled: false });
          } else if (cancels) {
            const event = 'employment-cancelled';
            enterWork(ledger, { employmentId, event, changes: [], registered: undefined });
            truth.set(employmentId, { ...before, cancelled: true });
          } else {
            const moved = Object.entries({ ...dates, amountOere }).map(([field, to]) => ({
              field: field as 'amountOere',
              from: null,
              to,
            }));
            enterWork(ledger, {
              employmentId,
              event: 'employment-edited',
              changes: moved,
              registered: undefined,
            });
            truth.set(employmentId, { ...before, year, amountOere });
          }
        }
        for (const year of [2025, 2026]) {
          const counted = [...truth.values()].filter((one) => one.year === year && !one.cancelled);
          expect(ledger.used.get(year) ?? 0).toBe(counted.reduce((sum, one) => sum + one.amountOere, 0));
        }
      }),
    );
  });
});

describe('R1: the allowance in a story', () => {
  const at = (text: string) => new Date(`${text}T12:00:00Z`);
  const entry = (
    amount: number,
    from: string,
    entered: string | null,
    superseded: string | null = null,
  ): EnteredAllowance => ({
    year: 2026,
    allowanceOere: oere(amount),
    effectiveFrom: at(from),
    enteredAt: entered === null ? null : at(entered),
    supersededAt: superseded === null ? null : at(superseded),
  });

  it('is what was in force then, as far as it was entered by then', () => {
    const entered = [entry(100, '2026-01-01', null), entry(200, '2026-07-01', '2026-03-01')];
    expect(allowanceAt(entered, 2026, at('2026-06-30'))).toBe(100);
    expect(allowanceAt(entered, 2026, at('2026-07-01'))).toBe(200);
    expect(allowanceAt(entered, 2025, at('2026-07-01'))).toBeUndefined();
    expect(allowanceChanges(entered, 2026, { after: at('2026-02-01'), now: at('2026-12-01') })).toEqual([
      { at: at('2026-07-01'), from: 100, to: 200 },
    ]);
    expect(allowanceChanges(entered, 2026, { after: at('2026-08-01'), now: at('2026-12-01') })).toEqual([]);
  });

  it('binds a lowering from its entry, and a correction from when it took the place of the other', () => {
    const lowered = [entry(100, '2026-01-01', null), entry(50, '2026-07-01', '2026-03-01')];
    expect(allowanceChanges(lowered, 2026, { after: at('2026-02-01'), now: at('2026-12-01') })).toEqual([
      { at: at('2026-03-01'), from: 100, to: 50 },
    ]);
    const corrected = [entry(100, '2026-01-01', null, '2026-04-01'), entry(120, '2026-01-01', '2026-04-01')];
    expect(allowanceChanges(corrected, 2026, { after: at('2026-02-01'), now: at('2026-12-01') })).toEqual([
      { at: at('2026-04-01'), from: 100, to: 120 },
    ]);
  });

  it('is not what another took the place of, from that instant on', () => {
    const entered = [
      entry(100, '2026-01-01', null),
      entry(200, '2026-02-01', '2026-02-01', '2026-04-01'),
      entry(300, '2026-07-01', '2026-02-01', '2026-04-01'),
    ];
    expect(allowanceAt(entered, 2026, at('2026-03-31'))).toBe(200);
    expect(allowanceAt(entered, 2026, at('2026-04-01'))).toBe(100);
    expect(allowanceAt(entered, 2026, at('2026-08-01'))).toBe(100);
    expect(allowanceAt([entry(50, '2026-01-01', '2026-01-05')], 2026, at('2026-01-04'))).toBeUndefined();
  });

  it('changes in the order of time, in whatever order it was entered, until now', () => {
    const entered = [
      entry(100, '2026-01-01', null),
      entry(200, '2026-03-01', '2026-02-01'),
      entry(300, '2026-07-01', '2026-02-01'),
    ];
    const changes = [
      { at: at('2026-03-01'), from: 100, to: 200 },
      { at: at('2026-07-01'), from: 200, to: 300 },
    ];
    const until = (now: string) => ({ after: at('2026-01-02'), now: at(now) });
    for (const all of [entered, entered.toReversed()]) {
      expect(allowanceChanges(all, 2026, until('2026-12-01'))).toEqual(changes);
      expect(allowanceChanges(all, 2026, until('2026-07-01'))).toEqual(changes);
      expect(allowanceChanges(all, 2026, until('2026-06-30'))).toEqual(changes.slice(0, 1));
    }
  });

  it('does not change by being known for the first time, nor while nothing is known', () => {
    const all = { after: at('2026-01-02'), now: at('2026-12-01') };
    expect(allowanceChanges([entry(100, '2026-02-01', '2026-02-01')], 2026, all)).toEqual([]);
    const interrupted = [
      entry(100, '2026-01-01', null, '2026-03-01'),
      entry(120, '2026-01-01', '2026-05-01'),
    ];
    expect(allowanceChanges(interrupted, 2026, all)).toEqual([{ at: at('2026-05-01'), from: 100, to: 120 }]);
  });
});
