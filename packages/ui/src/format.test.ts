import { afterAll, describe, expect, it } from 'vitest';
import {
  amountInput,
  dateInput,
  shownAmount,
  shownCount,
  shownDate,
  shownInstant,
  shownPeriod,
} from './format.ts';
import { showLanguage } from './language.ts';
import { readTypedAmount } from './typed-amount.ts';

afterAll(() => showLanguage('da'));

describe('amounts and dates', () => {
  it('are written and read the Danish way on a page in Danish', async () => {
    await showLanguage('da');
    expect(shownAmount(4_376_600)).toBe('43.766,00\u00a0kr.');
    expect([shownCount(999), shownCount(2_224)]).toEqual(['999', '2.224']);
    expect(amountInput(4_376_600)).toBe('43.766,00');
    expect(readTypedAmount('1.500')).toEqual({ ok: true, value: 150_000 });
    expect(readTypedAmount('1,500').ok).toBe(false);
    expect([shownDate('2026-12-01'), dateInput('2026-12-01')]).toEqual(['01-12-2026', '01-12-2026']);
    expect(shownInstant('2026-11-21T13:36:00Z')).toBe('21-11-2026 14:36');
  });

  it('are written and read the English way on a page in English', async () => {
    await showLanguage('en');
    expect(shownAmount(4_376_600)).toBe('DKK\u00a043,766.00');
    expect([shownCount(999), shownCount(2_224)]).toEqual(['999', '2,224']);
    expect(amountInput(4_376_600)).toBe('43,766.00');
    expect(readTypedAmount('43,766.00')).toEqual({ ok: true, value: 4_376_600 });
    expect(readTypedAmount('1,500')).toEqual({ ok: true, value: 150_000 });
    expect(readTypedAmount('1.500').ok).toBe(false);
    expect([shownDate('2026-12-01'), dateInput('2026-12-01')]).toEqual(['1 Dec 2026', '01/12/2026']);
    expect(shownInstant('2026-11-21T13:36:00Z')).toBe('21 Nov 2026, 14:36');
    expect(shownPeriod('2026-03-01', '2026-05-31')).toBe('1 Mar 2026 – 31 May 2026');
  });
});
