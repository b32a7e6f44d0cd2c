import { oere } from '@frikort/domain/money';
import { describe, expect, test } from 'vitest';
import { checkAddition } from './check-addition.ts';

const facts = { heldOere: oere(150_000), remainingOere: oere(100_000) };

describe('Pay that is added', () => {
  test('is read the Danish way, and counted on top of what is registered', () => {
    expect(checkAddition('1.000,00', facts)).toEqual({ addedOere: 100_000, totalOere: 250_000 });
  });

  test('is at most what remains on the card, whatever the employment holds already (R3)', () => {
    expect(checkAddition('1.000,01', facts).problem).toMatchObject({
      why: {
        kind: 'refused',
        problem: { code: 'amount-exceeds-remaining', facts: { remainingOere: 100_000 } },
      },
    });
  });

  test('is at least 1 øre', () => {
    expect(checkAddition('0', facts).problem).toMatchObject({
      why: { kind: 'refused', problem: { code: 'amount-invalid' } },
    });
  });

  test('without a known balance is left to the API to judge', () => {
    expect(checkAddition('9.000', { ...facts, remainingOere: undefined }).totalOere).toBe(1_050_000);
  });

  test.each([
    ['', 'missing'],
    ['-5', 'unreadable'],
    ['1.23', 'unreadable'],
  ])('"%s" is %s', (typed, kind) => {
    expect(checkAddition(typed, facts).problem).toMatchObject({ field: 'added', why: { kind } });
  });
});
