import { describe, expect, it } from 'vitest';
import { byDay, type Grouped } from './by-day.ts';

const aarhus = { cvr: '55133018', name: 'Aarhus Kommune' };
const odense = { cvr: '35209115', name: 'Odense Kommune' };
const solsikken = { cvr: '99100002', name: 'Café Solsikken ApS' };
const entry = (
  at: string,
  organisation: Grouped['organisation'],
  special: Partial<Grouped> = {},
): Grouped => ({
  at,
  organisation,
  role: 'caseworker',
  outcome: 'done' as const,
  ...special,
});

describe('R26: who has looked, by day and organisation', () => {
  const days = byDay([
    entry('2026-11-22T10:00:00Z', solsikken, { role: 'employee' }),
    entry('2026-11-21T14:00:00Z', aarhus),
    entry('2026-11-21T13:00:00Z', odense, { foreign: true }),
    entry('2026-11-21T12:00:00Z', aarhus),
    entry('2026-11-21T11:00:00Z', solsikken, { role: 'employee', outcome: 'refused' }),
    entry('2026-11-21T10:30:00Z', solsikken, { role: 'employee' }),
    entry('2026-11-21T10:00:00Z', undefined, { role: 'citizen', own: true }),
    // Eleven in the evening by Greenwich is the next day in Copenhagen.
    entry('2026-11-20T23:30:00Z', aarhus),
  ]);

  it('has a group for each, the latest day first', () => {
    expect(days.map(({ date }) => date)).toEqual(['2026-11-22', '2026-11-21']);
    const [, second] = days;
    expect(second?.groups.map(({ entries }) => entries.length)).toEqual([2, 1, 3, 1]);
  });

  it('has what was refused first, then another municipality, then the rest as it came', () => {
    const names = days[1]?.groups.map(({ entries: [first] }) => first.organisation?.name ?? first.role);
    expect(names).toEqual(['Café Solsikken ApS', 'Odense Kommune', 'Aarhus Kommune', 'citizen']);
    expect(days[1]?.groups.map(({ refused, foreign }) => [refused, foreign])).toEqual([
      [1, false],
      [0, true],
      [0, false],
      [0, false],
    ]);
  });
});
