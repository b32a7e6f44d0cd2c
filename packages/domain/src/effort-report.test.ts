import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { budgetPerParticipant, hiddenInReport, middleOf, reportSums } from './effort-report.ts';

/** Counts that add up as a row does: leaves are drawn, and what they are parts of follows. */
const leaves = ['woman', 'man'].map((sex) => `sex:${sex}`);

function rowOf([women, men, named]: readonly [number, number, number]): Map<string, number> {
  const counts = new Map([
    [leaves[0] ?? '', women],
    [leaves[1] ?? '', men],
  ]);
  const participants = women + men;
  const known = Math.min(named, participants);
  counts
    .set('participants', participants)
    .set('named', known)
    .set('unnamed', participants - known);
  counts.set('finished', 0).set('unfinished', known).set('linked', 0).set('unlinked', known);
  counts.set('employed', 0).set('unemployed', 0);
  for (const { total, parts } of reportSums.slice(5)) {
    for (const [place, part] of parts.entries()) counts.set(part, place === 0 ? (counts.get(total) ?? 0) : 0);
  }
  return counts;
}

const row = fc.tuple(fc.nat(30), fc.nat(30), fc.nat(60)).map(rowOf);

describe('R43: what a report across organisations hides', () => {
  it('is every small number, of all and of all but the reader’s own', () => {
    fc.assert(
      fc.property(row, row, (others, own) => {
        const all = new Map([...others].map(([cell, count]) => [cell, count + (own.get(cell) ?? 0)]));
        const hidden = hiddenInReport(all, own);
        for (const [cell, count] of all) {
          const rest = others.get(cell) ?? 0;
          if ((count > 0 && count < 5) || (rest > 0 && rest < 5)) expect(hidden.has(cell), cell).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('is no total from which one hidden part could be reckoned', () => {
    const hidden = hiddenInReport(rowOf([3, 20, 23]), new Map());
    expect(hidden.has('sex:woman')).toBe(true);
    expect(hidden.has('sex:man') || hidden.has('participants')).toBe(true);
  });

  it('tells the middle one of some days', () => {
    expect([[], [9], [40, 2, 9], [1, 4, 2, 3]].map(middleOf)).toEqual([undefined, 9, 9, 2.5]);
  });

  it('tells what a participant cost, when there is anything to tell', () => {
    expect(budgetPerParticipant(100_000, 3)).toBe(33_333);
    expect(budgetPerParticipant(0, 3)).toBeUndefined();
    expect(budgetPerParticipant(100, 0)).toBeUndefined();
  });
});
