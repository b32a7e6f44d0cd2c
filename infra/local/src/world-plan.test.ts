import { hasValidCvrCheckDigit } from '@frikort/domain/testing';
import { registeredPersons } from '@frikort/test-nemlogin/people';
import { describe, expect, it } from 'vitest';
import { generatedCitizens, otherCompanies } from './generated-people.ts';
import { localRegister } from './local-register.ts';
import { worldPlan } from './world-plan.ts';

const days = [
  ['an ordinary day', '2026-11-21T12:00:00Z'],
  ['New Year’s morning', '2027-01-01T05:00:00Z'],
  ['New Year’s eve, already next year in Copenhagen', '2026-12-31T23:30:00Z'],
  ['a leap day', '2028-02-29T12:00:00Z'],
] as const;

describe('the plan of the local world', () => {
  it.each(days)('on %s: in order, nothing in the future, nothing undone that was not done', (_day, text) => {
    const now = new Date(text);
    const done = new Set<string>();
    let last = 0;
    for (const act of worldPlan(now)) {
      expect(act.at.getTime()).toBeGreaterThanOrEqual(last);
      expect(act.at.getTime()).toBeLessThanOrEqual(now.getTime());
      last = act.at.getTime();
      if (act.kind === 'grant') done.add(act.cardNumber);
      else if (act.kind === 'register') {
        expect(done).toContain(act.employment.cardNumber);
        done.add(act.employment.key);
      } else expect(done).toContain('key' in act ? act.key : act.cardNumber);
    }
    for (const cardNumber of ['70505', '76259', '59112', '31848', '42417'])
      expect(done).toContain(cardNumber);
  });

  it('is the same for everyone who starts at the same time', () => {
    const now = new Date('2026-11-21T12:00:00Z');
    expect(worldPlan(now)).toEqual(worldPlan(now));
  });
});

describe('the people of the local world', () => {
  it('have a CPR number and a card number of their own, and none that is given to somebody', () => {
    const cprs = localRegister.map(({ cpr }) => String(cpr));
    expect(new Set(cprs).size).toBe(cprs.length);
    expect(cprs.every((cpr) => cpr.endsWith('0000'))).toBe(true);
    const cardNumbers = generatedCitizens.map(({ cardNumber }) => cardNumber);
    expect(new Set(cardNumbers).size).toBe(cardNumbers.length);
    expect(cardNumbers).not.toContain('99998');
  });

  it('stand in the register, with those written by hand as they are written', () => {
    expect(localRegister).toHaveLength(registeredPersons.length + generatedCitizens.length);
    expect(localRegister).toContainEqual(
      expect.objectContaining({ cpr: '0707770000', registerStatus: 60, currentCpr: '0807770000' }),
    );
  });

  it('work in companies that cannot exist', () => {
    expect(otherCompanies.filter((company) => hasValidCvrCheckDigit(company.cvr))).toEqual([]);
  });
});
