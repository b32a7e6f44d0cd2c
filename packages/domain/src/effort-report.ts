import { hiddenCells, type Sum } from './disclosure-control.ts';
import { benefits, occupations, sexes } from './effort-participant.ts';

/** How many of one category or effort are what, by the name of a cell: `participants`, `sex:woman`, `benefitBefore:…`. */
export type ReportCounts = ReadonlyMap<string, number>;

/** What a report tells of participants who are named, before an effort and, of those who have finished, after it. */
const before = ['benefitBefore', 'occupationBefore'] as const;
const after = ['benefitAfter', 'occupationAfter'] as const;
export const reportedStates = [...before, ...after] as const;
export type ReportedState = (typeof reportedStates)[number];

/** The values that each of them may have. */
export const valuesOf = {
  benefitBefore: benefits,
  occupationBefore: occupations,
  benefitAfter: benefits,
  occupationAfter: occupations,
} as const satisfies Record<ReportedState, readonly string[]>;

/** R43: how the cells of one row add up, so that none that is hidden can be reckoned from the others. */
export const reportSums: readonly Sum[] = [
  { total: 'participants', parts: sexes.map((sex) => `sex:${sex}`) },
  { total: 'participants', parts: ['named', 'unnamed'] },
  { total: 'named', parts: ['finished', 'unfinished'] },
  { total: 'named', parts: ['linked', 'unlinked'] },
  { total: 'linked', parts: ['employed', 'unemployed'] },
  ...before.map((state) => ({ total: 'named', parts: valuesOf[state].map((value) => `${state}:${value}`) })),
  ...after.map((state) => ({
    total: 'finished',
    parts: valuesOf[state].map((value) => `${state}:${value}`),
  })),
];

/**
 * R37, R43: the cells of a row that are not shown across organisations: small numbers and what they could be reckoned from,
 * of all, and of all but the reader's own, whom the reader could subtract.
 */
export function hiddenInReport(all: ReportCounts, own: ReportCounts): ReadonlySet<string> {
  const others = new Map([...all].map(([cell, count]) => [cell, count - (own.get(cell) ?? 0)]));
  return new Set([...hiddenCells(all, reportSums), ...hiddenCells(others, reportSums)]);
}

/** R43: what a participant cost, in whole kroner; nothing without a budget or anybody who takes part. */
export function budgetPerParticipant(budgetKroner: number, participants: number): number | undefined {
  return budgetKroner === 0 || participants === 0 ? undefined : Math.round(budgetKroner / participants);
}

/** R43: the middle one of some days, or what lies between the two in the middle; nothing of none. */
export function middleOf(days: readonly number[]): number | undefined {
  const inOrder = days.toSorted((a, b) => a - b);
  const [low, high] = [inOrder[Math.floor((days.length - 1) / 2)], inOrder[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
