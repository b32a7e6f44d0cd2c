import { expect, test } from 'vitest';
import type { Employment } from '../queries/employment.ts';
import { readRegistrationSearch } from './registration-search.ts';
import { repeatOf } from './repeat.ts';

const earlier: Employment = {
  id: '019400c4-2a00-7000-8000-000000000001',
  cardNumber: '70505',
  citizenName: 'Lone Hansentest',
  nameProtected: false,
  company: { cvr: '10000009', name: 'Café Solsikken ApS' },
  year: 2026,
  startDate: '2026-03-01',
  endDate: '2026-03-31',
  amountOere: 150_000,
  contact: { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '10203040' },
  productionUnit: '1000000018',
  reference: 'A1',
  status: 'cancelled',
  enrolmentStatus: 'active',
  editable: false,
  editableUntil: '2026-04-29',
  version: 2,
  createdAt: '2026-03-01T10:00:00Z',
  updatedAt: '2026-03-01T10:00:00Z',
};

test('A repeated employment keeps person, pay, contact person and P-number; period and reference are its own (R8)', () => {
  expect(repeatOf(earlier)).toEqual({
    cardNumber: '70505',
    repeatOf: earlier.id,
    values: {
      startDate: '',
      endDate: '',
      amount: '1.500,00',
      contact: earlier.contact,
      productionUnit: '1000000018',
      reference: '',
    },
  });
});

test('The address names an employment to repeat by its id, and nothing else', () => {
  expect(readRegistrationSearch({ gentag: earlier.id })).toEqual({ gentag: earlier.id });
  expect(readRegistrationSearch({ gentag: '70505' })).toEqual({});
  expect(readRegistrationSearch({})).toEqual({});
});
