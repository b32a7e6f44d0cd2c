import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { type ImportRowFacts, judgeImportRow } from './employment-import.ts';
import { oere } from './money.ts';

const date = calendarDate;
const today = date('2026-11-21');
const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const row = {
  cardNumber: '20001',
  startDate: date('2026-11-01'),
  endDate: date('2026-11-30'),
  amountOere: 100,
  contact,
};
const terms = {
  startDate: row.startDate,
  endDate: row.endDate,
  amountOere: oere(100),
  contact,
  productionUnit: null,
  reference: null,
};
const card = { allowanceOere: oere(1_000), usedOere: oere(400) };
const facts = {
  row,
  today,
  duplicates: 'refuse',
  citizen: { enrolmentStatus: 'active', card },
  stored: null,
  own: [],
} as unknown as ImportRowFacts;
const judge = (special: object) => judgeImportRow({ ...facts, ...special });
const refusal = (code: string, more: object = {}) => ({ ok: false, refusal: { code, ...more } });

describe('R33: a row that registers', () => {
  it('becomes an employment with what it says', () => {
    expect(judge({})).toEqual({
      ok: true,
      value: { action: 'create', year: 2026, terms, repeats: undefined },
    });
  });

  it('is refused when nobody has the number, and for what a registration is refused for', () => {
    expect(judge({ citizen: null })).toEqual(refusal('card-number-unknown'));
    expect(judge({ row: { ...row, amountOere: 601 } })).toMatchObject(refusal('amount-exceeds-remaining'));
    expect(judge({ citizen: { enrolmentStatus: 'inactive', card } })).toEqual(refusal('enrolment-inactive'));
  });

  it('is refused when it repeats another, unless it may, or a reference tells them apart', () => {
    const same = { ...terms, id: 'a', row: 3 };
    expect(judge({ own: [same] })).toEqual(
      refusal('possible-duplicate', { employmentId: 'a', repeatsRow: 3 }),
    );
    expect(judge({ own: [same], duplicates: 'register' })).toEqual({
      ok: true,
      value: { action: 'create', year: 2026, terms, repeats: same },
    });
    expect(judge({ own: [{ ...same, amountOere: oere(99) }] })).toMatchObject({
      value: { action: 'create', repeats: undefined },
    });
    const named = { ...row, reference: 'A-1' };
    expect(judge({ row: named, own: [{ ...same, reference: 'A-1' }] })).toMatchObject({
      value: { action: 'create', terms: { reference: 'A-1' }, repeats: undefined },
    });
  });
});

describe('R33: a row whose reference the company has used', () => {
  const named = { ...row, reference: 'A-1' };
  const stored = {
    ...terms,
    reference: 'A-1',
    status: 'registered',
    reopenedUntil: null,
    cardNumber: '20001',
  };

  it('leaves an employment that is the same as it is', () => {
    expect(judge({ row: named, stored })).toEqual({ ok: true, value: { action: 'keep' } });
    // Also one that could not be edited any more.
    const locked = { ...stored, endDate: date('2026-01-31'), startDate: date('2026-01-01') };
    const same = { ...named, startDate: locked.startDate, endDate: locked.endDate };
    expect(judge({ row: same, stored: locked })).toEqual({ ok: true, value: { action: 'keep' } });
  });

  it('edits one that differs, with what changed and what moves', () => {
    expect(judge({ row: { ...named, amountOere: 150 }, stored })).toEqual({
      ok: true,
      value: {
        action: 'update',
        changes: [{ field: 'amountOere', from: 100, to: 150 }],
        year: 2026,
        terms: { ...terms, reference: 'A-1', amountOere: 150 },
        moves: [{ year: 2026, deltaOere: 50 }],
      },
    });
  });

  it('is refused for what an edit is refused for', () => {
    expect(judge({ row: { ...named, amountOere: 0 }, stored })).toEqual(refusal('amount-invalid'));
    const locked = { ...stored, startDate: date('2026-01-01'), endDate: date('2026-01-31') };
    expect(judge({ row: named, stored: locked })).toMatchObject(refusal('edit-window-closed'));
  });

  it('never moves it to another citizen', () => {
    expect(judge({ row: { ...named, cardNumber: '20002' }, stored })).toEqual(
      refusal('reference-already-used'),
    );
  });
});
