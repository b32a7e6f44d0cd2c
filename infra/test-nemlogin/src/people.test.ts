import { isCpr } from '@frikort/domain/cpr';
import { isCvr } from '@frikort/domain/cvr';
import { hasValidCvrCheckDigit } from '@frikort/domain/testing';
import { describe, expect, it } from 'vitest';
import { cafeSolsikken, nordhavnGartneri, operator, people, registeredPersons } from './people.ts';

describe('the fictional people', () => {
  it('have each their own id and UUID', () => {
    expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
    expect(new Set(people.map(({ uuid }) => uuid)).size).toBe(people.length);
  });

  it('work for companies that cannot exist: their CVR numbers fail the check digit', () => {
    for (const { cvr } of [cafeSolsikken, nordhavnGartneri, operator]) {
      expect(isCvr(cvr) && !hasValidCvrCheckDigit(cvr)).toBe(true);
    }
  });

  it('stand in the CPR register once, with a number of the right form', () => {
    const numbers = registeredPersons.map(({ cpr }) => cpr);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every(isCpr)).toBe(true);
    for (const { currentCpr } of registeredPersons) {
      if (currentCpr !== undefined) expect(numbers).toContain(currentCpr);
    }
  });
});
