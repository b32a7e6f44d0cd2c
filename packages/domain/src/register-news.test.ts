import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newsSeen, type RegisterNewsFacts, registerNews } from './register-news.ts';

const day = (date: number) => new Date(Date.UTC(2026, 10, date));
const facts = (special: Partial<RegisterNewsFacts> = {}): RegisterNewsFacts => ({
  registerStatus: 1,
  changedAt: { name: null, protection: null, number: null, status: day(1) },
  seenUntil: null,
  ...special,
});

describe('R21: what the register has told', () => {
  it('is nothing of an ordinary resident', () => {
    expect(registerNews(facts())).toEqual([]);
  });

  it('is a name, a protection, a number and a status, each seen or not', () => {
    const changedAt = { name: day(2), protection: day(3), number: day(4), status: day(5) };
    expect(registerNews(facts({ registerStatus: 90, changedAt, seenUntil: day(3) }))).toEqual([
      { kind: 'name', at: day(2), seen: true },
      { kind: 'protection', at: day(3), seen: true },
      { kind: 'number', at: day(4), seen: false },
      { kind: 'status', at: day(5), seen: false },
    ]);
  });

  it('is news once more when it changes once more', () => {
    const changedAt = { name: day(2), protection: null, number: null, status: day(1) };
    expect(registerNews(facts({ changedAt, seenUntil: day(2) }))).toMatchObject([{ seen: true }]);
    expect(registerNews(facts({ changedAt: { ...changedAt, name: day(9) }, seenUntil: day(2) }))).toEqual([
      { kind: 'name', at: day(9), seen: false },
    ]);
  });

  it('is seen to as far as the caller has seen it, whenever that is', () => {
    const at = fc.option(fc.integer({ min: 1, max: 28 }).map(day), { nil: null });
    const changedAt = fc.record({ name: at, protection: at, number: at, status: at });
    fc.assert(
      fc.property(changedAt, at, fc.integer({ min: 1, max: 28 }).map(day), (changes, seenUntil, until) => {
        const before = facts({ registerStatus: 80, changedAt: changes, seenUntil });
        const seen = newsSeen(before, until);
        const last = seen.map((news) => news.at).toSorted((one, other) => Number(other) - Number(one))[0];
        const after = registerNews({ ...before, seenUntil: last ?? seenUntil });
        for (const { kind, at: told, seen: isSeen } of after) {
          const was = registerNews(before).find((news) => news.kind === kind)?.seen;
          expect(isSeen).toBe(was === true || told <= until);
        }
      }),
    );
  });
});
