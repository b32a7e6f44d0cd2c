import type { Card } from '../queries/citizen.ts';

/** The order in which cards are shown: this year first, then years to come, then former ones, the latest first. */
export function inReadingOrder<Y extends Pick<Card, 'year'>>(cards: readonly Y[], thisYear: number): Y[] {
  const rank = (year: number) => (year === thisYear ? 0 : year > thisYear ? 1 : 2);
  return cards.toSorted(
    (one, other) =>
      rank(one.year) - rank(other.year) ||
      (one.year > thisYear ? one.year - other.year : other.year - one.year),
  );
}
