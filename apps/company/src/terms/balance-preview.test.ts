import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { describe, expect, test } from 'vitest';
import type { CardLookup } from '../queries/card-lookup.ts';
import { balancesOf, olderYear, previewBalance } from './balance-preview.ts';

const today = calendarDate('2026-03-10');
const balanceOf = (year: number) => (year === 2026 ? oere(1_000_000) : year === 2025 ? null : undefined);

function lookupOf(...cards: { year: number; remainingOere: number }[]): CardLookup {
  return { cardNumber: '70505', status: 'active', name: 'Lone Hansentest', cards };
}

describe('R2: the balance while one types', () => {
  test('shows what is left after the employment', () => {
    expect(previewBalance({ year: 2026, amountOere: oere(150_000), balanceOf })).toEqual({
      year: 2026,
      availableOere: 1_000_000,
      amountOere: 150_000,
      afterOere: 850_000,
    });
  });

  test('shows only what is there for an amount that is missing, nothing, or too high', () => {
    const onlyAvailable = { year: 2026, availableOere: 1_000_000 };
    expect(previewBalance({ year: 2026, amountOere: undefined, balanceOf })).toEqual(onlyAvailable);
    expect(previewBalance({ year: 2026, amountOere: oere(0), balanceOf })).toEqual(onlyAvailable);
    expect(previewBalance({ year: 2026, amountOere: oere(1_000_001), balanceOf })).toEqual(onlyAvailable);
  });

  test('R3: gives an edited employment back what it holds, on the card of its own year', () => {
    const held = { year: 2026, amountOere: oere(200_000) };
    expect(previewBalance({ year: 2026, amountOere: oere(1_100_000), balanceOf, held })).toMatchObject({
      availableOere: 1_200_000,
      afterOere: 100_000,
    });
    const heldIn2025 = { year: 2025, amountOere: oere(200_000) };
    expect(previewBalance({ year: 2026, amountOere: oere(1), balanceOf, held: heldIn2025 })).toMatchObject({
      availableOere: 1_000_000,
    });
  });

  test('is silent without a year, without a card, and where the balance is not known', () => {
    expect(previewBalance({ year: undefined, amountOere: oere(1), balanceOf })).toBeUndefined();
    expect(previewBalance({ year: 2025, amountOere: oere(1), balanceOf })).toBeUndefined();
    expect(previewBalance({ year: 2024, amountOere: oere(1), balanceOf })).toBeUndefined();
  });
});

describe('R10: which years a look-up tells of', () => {
  test('a year before last year is asked for by itself', () => {
    expect(olderYear(2024, today)).toBe(2024);
    expect(olderYear(2025, today)).toBeUndefined();
    expect(olderYear(2027, today)).toBeUndefined();
    expect(olderYear(undefined, today)).toBeUndefined();
  });

  test('a covered year that is not named has no card; one that was not asked for is not known', () => {
    const known = balancesOf(lookupOf({ year: 2026, remainingOere: 500 }), undefined, today);
    expect(known(2026)).toBe(500);
    expect(known(2027)).toBeNull();
    expect(known(2023)).toBeUndefined();
  });

  test('an older year comes from its own look-up', () => {
    const older = { year: 2023, lookup: lookupOf({ year: 2023, remainingOere: 700 }) };
    const known = balancesOf(lookupOf(), older, today);
    expect(known(2023)).toBe(700);
    expect(known(2022)).toBeUndefined();
    expect(balancesOf(lookupOf(), { year: 2023, lookup: lookupOf() }, today)(2023)).toBeNull();
  });

  test('an inactive frikort, answered without cards, tells nothing', () => {
    const known = balancesOf({ cardNumber: '42417', status: 'inactive' }, undefined, today);
    expect(known(2026)).toBeUndefined();
  });
});
