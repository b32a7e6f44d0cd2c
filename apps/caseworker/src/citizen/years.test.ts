import { expect, test } from 'vitest';
import { inReadingOrder } from './years.ts';

test('this year comes first, then the next ones, then former ones, the latest first', () => {
  const cards = [2028, 2027, 2026, 2025, 2024].map((year) => ({ year }));
  expect(inReadingOrder(cards, 2026).map(({ year }) => year)).toEqual([2026, 2027, 2028, 2025, 2024]);
});
