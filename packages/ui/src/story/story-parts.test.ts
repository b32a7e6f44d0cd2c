import { describe, expect, it } from 'vitest';
import { inYears, kindsIn, type StoryEvent, yearsIn } from './story-parts.ts';

const balance = (year: number) => ({ year, allowanceOere: 100, usedOere: 0, remainingOere: 100 });
const story: StoryEvent[] = [
  { event: 'enrolment-granted', kind: 'status', at: '2025-02-03T10:00:00.000Z', balances: [balance(2025)] },
  // Already the next year in Copenhagen.
  { event: 'control-recorded', kind: 'control', at: '2025-12-31T23:30:00.000Z' },
  {
    event: 'employment-edited',
    kind: 'employment',
    at: '2026-01-02T10:00:00.000Z',
    balances: [balance(2025)],
  },
];
const shown = (filter: Parameters<typeof inYears>[1]) =>
  inYears(story, filter).map(({ year, events }) => [year, events.map(({ event }) => event)]);

describe('a story', () => {
  it('has years and kinds to choose from', () => {
    expect(yearsIn(story)).toEqual([2026, 2025]);
    expect(kindsIn(story)).toEqual(['status', 'control', 'employment']);
  });

  it('is shown newest first, under the year in which each happened', () => {
    expect(shown({})).toEqual([
      [2026, ['employment-edited', 'control-recorded']],
      [2025, ['enrolment-granted']],
    ]);
  });

  it('is narrowed by kind, and by the year of the card', () => {
    expect(shown({ kind: 'control' })).toEqual([[2026, ['control-recorded']]]);
    expect(shown({ year: '2025' })).toEqual([
      [2026, ['employment-edited']],
      [2025, ['enrolment-granted']],
    ]);
    expect(shown({ kind: 'control', year: '2025' })).toEqual([]);
  });
});
