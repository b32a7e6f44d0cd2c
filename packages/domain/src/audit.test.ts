import { describe, expect, it } from 'vitest';
import { type LogRowFacts, mayReadLogRow } from './audit.ts';

const organisation = { cvr: '55133018', name: 'Aarhus Kommune' };
const authority = { code: '0751', name: 'Aarhus Kommune' };
const administrator = { role: 'administrator', organisation, authority } as const;
const operator = { role: 'operator', organisation } as const;

/** What a company did about one of Aarhus's citizens, but for what is changed. */
const row = (changes: Partial<LogRowFacts> = {}): LogRowFacts => ({
  role: 'employee',
  purpose: 'employment-registration',
  organisationCvr: '10000001',
  citizensAuthorityCodes: ['0751'],
  ...changes,
});

describe('who reads a row of the log (R26, R28)', () => {
  it.each([
    ['what a company did', row()],
    ['what a citizen did alone', row({ role: 'citizen', purpose: 'own-insight', organisationCvr: null })],
    ['what the system did', row({ role: null, organisationCvr: null, citizensAuthorityCodes: [] })],
  ])('the operator reads %s', (_what, facts) => {
    expect(mayReadLogRow(operator, facts, false)).toBe(true);
  });

  it.each([
    [
      'what the own people did, whoever it is about',
      row({ organisationCvr: '55133018', citizensAuthorityCodes: ['0461'] }),
    ],
    [
      'what the own people did about nobody',
      row({ organisationCvr: '55133018', citizensAuthorityCodes: [] }),
    ],
  ])('an administrator always reads %s', (_what, facts) => {
    expect(mayReadLogRow(administrator, facts, false)).toBe(true);
    expect(mayReadLogRow(administrator, facts, true)).toBe(true);
  });

  it.each([
    ['what a company did about an own citizen', row()],
    ['a company’s look at a list with an own citizen', row({ citizensAuthorityCodes: ['0461', '0751'] })],
    [
      'what another municipality did about an own citizen',
      row({ role: 'caseworker', purpose: 'case-handling' }),
    ],
    [
      'what an own citizen did that others see',
      row({ role: 'citizen', purpose: 'operation', organisationCvr: null }),
    ],
  ])('an administrator who asks about a citizen reads %s', (_what, facts) => {
    expect(mayReadLogRow(administrator, facts, true)).toBe(true);
    expect(mayReadLogRow(administrator, facts, false)).toBe(false);
  });

  it.each([
    ['what others did about another municipality’s citizen', row({ citizensAuthorityCodes: ['0461'] })],
    ['what others did about nobody', row({ citizensAuthorityCodes: [] })],
    ['what the system did', row({ role: null, organisationCvr: null })],
    [
      'a citizen’s look at the own data',
      row({ role: 'citizen', purpose: 'own-insight', organisationCvr: null }),
    ],
    ['a citizen’s login', row({ role: 'citizen', purpose: 'login', organisationCvr: null })],
  ])('an administrator never reads %s', (_what, facts) => {
    expect(mayReadLogRow(administrator, facts, true)).toBe(false);
    expect(mayReadLogRow(administrator, facts, false)).toBe(false);
  });
});
