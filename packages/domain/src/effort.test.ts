import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarDate } from './calendar.ts';
import { effortState, judgeCategory, judgePeriod } from './effort.ts';
import {
  budgetLeft,
  type EffortForm,
  formInName,
  judgeBudgetYear,
  judgeOrganisation,
} from './effort-organisation.ts';
import { effortRights } from './effort-right.ts';
import {
  actsAs,
  appointmentCodeLetters,
  formatAppointmentCode,
  judgeAppointment,
  judgeWithdrawal,
  readAppointmentCode,
} from './effort-role.ts';

const day = calendarDate;

describe('R39: who acts as what', () => {
  it('takes the appointment, the permission and a municipality of the organisation', () => {
    const given = [{ right: 'effort-manager', ended: false }] as const;
    const facts = { held: ['effort-manager'], isMember: true, appointments: given } as const;
    expect(actsAs('effort-manager', facts)).toBe(true);
    expect(actsAs('effort-manager', { ...facts, held: ['participant-manager'] })).toBe(false);
    expect(actsAs('effort-manager', { ...facts, isMember: false })).toBe(false);
    expect(actsAs('effort-manager', { ...facts, appointments: [{ ...given[0], ended: true }] })).toBe(false);
    expect(actsAs('effort-administrator', { ...facts, held: effortRights })).toBe(false);
    const others = [{ right: 'participant-manager', ended: false }, ...given] as const;
    expect(actsAs('effort-manager', { ...facts, appointments: others })).toBe(true);
  });

  it('is given once, to who holds the permission, and an administrator stays', () => {
    const right = 'effort-manager';
    expect(judgeAppointment({ right, held: [], isAppointed: true })).toMatchObject({
      refusal: { code: 'right-not-held', right },
    });
    expect(judgeAppointment({ right, held: [right], isAppointed: true })).toMatchObject({
      refusal: { code: 'already-appointed' },
    });
    expect(judgeAppointment({ right, held: [right], isAppointed: false }).ok).toBe(true);
    expect(judgeWithdrawal({ right: 'effort-administrator', administrators: 1 })).toMatchObject({
      refusal: { code: 'last-administrator' },
    });
    expect(judgeWithdrawal({ right: 'effort-administrator', administrators: 2 }).ok).toBe(true);
    expect(judgeWithdrawal({ right, administrators: 0 }).ok).toBe(true);
  });

  it('reads a code as it was meant, however it was written', () => {
    const code = fc.string({
      unit: fc.constantFrom(...appointmentCodeLetters),
      minLength: 20,
      maxLength: 20,
    });
    fc.assert(
      fc.property(code, (made) => {
        const told = formatAppointmentCode(made);
        expect(told).toMatch(/^\w{5}-\w{5}-\w{5}-\w{5}$/);
        expect(readAppointmentCode(told)).toBe(made);
        expect(readAppointmentCode(told.toLowerCase().replaceAll('-', ' '))).toBe(made);
        expect(readAppointmentCode(made.replaceAll('0', 'o').replaceAll('1', 'l'))).toBe(made);
      }),
    );
  });
});

describe('R40: organisations and money', () => {
  const forms: EffortForm[] = [
    {
      code: 'joint-body',
      name: { da: 'Kommunalt fællesskab', en: 'Joint municipal body' },
      words: ['kommunalt fællesskab', '§ 60'],
      fewestMembers: 2,
    },
  ];
  it.each([
    ['Østjysk KOMMUNALT  Fællesskab', 'kommunalt fællesskab'],
    ['Øst (kommunalt-fællesskab)', 'kommunalt fællesskab'],
    ['Øst § 60', '§ 60'],
    ['Kommunalt fællesskabelse', undefined],
    ['Kommunernes fællesskab', undefined],
  ])('finds the form in %s', (name, word) => {
    expect(formInName(name, forms)).toBe(word);
  });

  it('refuses a form that is not there, a name with a form, and too few municipalities', () => {
    const facts = { name: 'Øst', form: 'joint-body', members: ['0751', '0710'] };
    expect(judgeOrganisation(facts, forms).ok).toBe(true);
    expect(judgeOrganisation({ ...facts, form: 'x' }, forms)).toMatchObject({
      refusal: { code: 'validation-failed', errors: [{ path: 'form', code: 'not-allowed-value' }] },
    });
    expect(judgeOrganisation({ ...facts, name: 'Øst § 60' }, forms)).toMatchObject({
      refusal: { code: 'name-holds-form', word: '§ 60' },
    });
    expect(judgeOrganisation({ ...facts, members: ['0751'] }, forms)).toMatchObject({
      refusal: { code: 'too-few-members', fewestMembers: 2 },
    });
  });

  it('has budgets from the year of the start to five years ahead', () => {
    const years = [2025, 2026, 2031, 2032];
    const judged = years.map((year) => judgeBudgetYear(year, day('2026-06-01'), day('2026-11-30')).ok);
    expect(judged).toEqual([false, true, true, false]);
    expect(judgeBudgetYear(2025, day('2026-06-01'), day('2026-11-30'))).toMatchObject({
      refusal: { code: 'before-organisation-start', startDate: '2026-06-01' },
    });
    expect(judgeBudgetYear(2032, day('2026-06-01'), day('2026-11-30'))).toMatchObject({
      refusal: { code: 'validation-failed', errors: [{ path: 'year', code: 'too-large' }] },
    });
    expect(budgetLeft(100, 150)).toBe(-50);
  });
});

describe('R41: efforts', () => {
  it('wait, run and end by their days, both included', () => {
    const period = { startDate: day('2026-02-02'), endDate: day('2026-03-01') };
    const states = ['2026-02-01', '2026-02-02', '2026-03-01', '2026-03-02'].map((on) =>
      effortState(period, day(on)),
    );
    expect(states).toEqual(['waiting', 'running', 'running', 'ended']);
    expect(effortState({ ...period, endDate: null }, day('2030-01-01'))).toBe('running');
  });

  it('start no earlier than their organisation', () => {
    const endDate = null;
    expect(judgePeriod({ startDate: day('2025-12-31'), endDate }, day('2026-01-01'))).toMatchObject({
      refusal: { code: 'before-organisation-start', startDate: '2026-01-01' },
    });
    expect(judgePeriod({ startDate: day('2026-01-01'), endDate }, day('2026-01-01')).ok).toBe(true);
  });

  it('end on their first day at the earliest', () => {
    const judge = (endDate: string) =>
      judgePeriod({ startDate: day('2026-01-02'), endDate: day(endDate) }, day('2026-01-01'));
    expect(judge('2026-01-02').ok).toBe(true);
    expect(judge('2026-01-01')).toMatchObject({ refusal: { code: 'end-before-start' } });
  });

  it('keep their category once somebody was registered', () => {
    const choice = { current: 'a', chosen: 'b', isOpen: true, hasParticipants: true };
    expect(judgeCategory(choice)).toMatchObject({ refusal: { code: 'category-locked' } });
    expect(judgeCategory({ ...choice, chosen: 'a', isOpen: false }).ok).toBe(true);
    expect(judgeCategory({ ...choice, hasParticipants: false }).ok).toBe(true);
    expect(judgeCategory({ ...choice, hasParticipants: false, isOpen: false })).toMatchObject({
      refusal: { code: 'validation-failed', errors: [{ path: 'categoryId', code: 'not-allowed-value' }] },
    });
    expect(judgeCategory({ ...choice, current: undefined, hasParticipants: true }).ok).toBe(true);
  });
});
