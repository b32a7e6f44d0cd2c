import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { describe, expect, test } from 'vitest';
import { editBetween } from './employment-terms.ts';

const before = {
  startDate: calendarDate('2026-03-01'),
  endDate: calendarDate('2026-03-31'),
  amountOere: oere(150_000),
  contact: { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '10203040' },
  productionUnit: null,
  reference: 'A1',
};

describe('R8: what an edit sends', () => {
  test('is nothing when nothing differs', () => {
    expect(editBetween(before, { ...before })).toBeUndefined();
  });

  test('is only what differs', () => {
    expect(editBetween(before, { ...before, amountOere: oere(200_000) })).toEqual({ amountOere: 200_000 });
  });

  test('is the whole contact person when a part of it differs', () => {
    const contact = { ...before.contact, phone: '50607080' };
    expect(editBetween(before, { ...before, contact })).toEqual({ contact });
  });

  test('clears with null', () => {
    expect(editBetween(before, { ...before, reference: null })).toEqual({ reference: null });
  });
});
