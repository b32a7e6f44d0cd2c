import { encodePrivileges } from '@frikort/test-nemlogin/assertion';
import { localPrivileges } from '@frikort/test-nemlogin/people';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../support/browser.ts';
import { forgedAnswer } from './forged-answer.ts';
import { isLoggedIn, logged, newBrowser } from './world.ts';

describe('IT-PRIV-1: a privilege gives what it stands for, and no more', () => {
  it.each([
    ['ib-iversen', 'caseworker'],
    ['hanne-admin', 'administrator'],
    ['dorte-drift', 'operator'],
  ])('%s is logged in as %s', async (identity, role) => {
    const browser = newBrowser();
    await browser.logIn('caseworker', { identity });
    expect((await browser.call('caseworker', 'GET', '/api/v1/session')).json()).toMatchObject({ role });
  });
});

describe('IT-PRIV-2, IT-PRIV-3: without the privilege, or with it in another scope, nobody comes in (R22)', () => {
  it.each([
    ['mette-ravn', 'privilege-missing'],
    ['sune-berg', 'privilege-scope-too-narrow'],
    ['bjarne-jepsen', 'not-a-municipality'],
  ])('%s: %s', async (identity, code) => {
    const browser = newBrowser();
    const response = await browser.logIn('caseworker', { identity });
    expect(locationOf(response)).toBe(`/sagsbehandler/login-afvist?grund=${code}`);
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
    expect(await logged(response)).toMatchObject({ action: 'login-refused', outcome: 'refused', code });
  });

  it.each([
    ['another municipality’s CVR', { kind: 'cvr', number: '64942212' }, 'privilege-missing'],
    ['a production unit', { kind: 'production-unit', number: '1003345678' }, 'privilege-scope-too-narrow'],
    ['an SE number', { kind: 'se', number: '55133018' }, 'privilege-scope-too-narrow'],
  ] as const)('scoped to %s', async (_name, scope, code) => {
    const privileges = encodePrivileges([{ scope, privilege: localPrivileges.caseworker }]);
    const browser = newBrowser();
    const location = locationOf(await browser.visit('/auth/login?entrance=caseworker'));
    const SAMLResponse = await forgedAnswer(location, { identity: 'ib-iversen', attributes: { privileges } });
    const refused = await browser.visit('/auth/acs', { form: { SAMLResponse } });
    expect(locationOf(refused)).toBe(`/sagsbehandler/login-afvist?grund=${code}`);
  });
});
