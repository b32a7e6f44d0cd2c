import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { idEndOfReceipt, receiptNumber } from './receipt-number.ts';

describe('the number of a receipt', () => {
  it('is the end of the id, and is found by it', () => {
    fc.assert(
      fc.property(fc.uuid(), (id) => {
        expect(receiptNumber(id)).toMatch(/^[0-9A-F]{4}-[0-9A-F]{4}$/);
        expect(id.endsWith(idEndOfReceipt(receiptNumber(id).toLowerCase()) ?? '-')).toBe(true);
      }),
    );
  });

  it('is read without the blanks around it', () => {
    expect(idEndOfReceipt(' 7F3A-9c21 ')).toBe('7f3a9c21');
  });

  it.each(['', '70505', 'Lone', '7F3A9C21', '7F3A-9C2', '7F3A-9C2G', 'x7F3A-9C21', '7F3A-9C21x'])(
    'is not "%s"',
    (text) => {
      expect(idEndOfReceipt(text)).toBeUndefined();
    },
  );
});
