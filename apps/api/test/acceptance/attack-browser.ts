import { encryptAssertion } from '@frikort/test-nemlogin/assertion';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../support/browser.ts';
import { app, isLoggedIn, logged, newBrowser } from './world.ts';

describe('an answer in the wrong browser, or none at all', () => {
  it('counts only in the browser that asked', async () => {
    const { action, fields } = await newBrowser().askProvider('company', { identity: 'bjarne-jepsen' });
    const other = newBrowser();
    expect(locationOf(await other.visit(action, { form: fields }))).toBe(
      '/virksomhed/login-afvist?grund=login-cookie-missing',
    );
    await other.askProvider('company', { identity: 'sanne-lund' });
    const refused = await other.visit(action, { form: fields });
    expect(locationOf(refused)).toBe('/virksomhed/login-afvist?grund=login-invalid');
    expect(await logged(refused)).toMatchObject({ code: 'login-invalid:in-response-to' });
    expect(await isLoggedIn(other, 'company')).toBe(false);
  });

  it.each([
    ['no response', { form: {} }],
    ['nonsense', { form: { SAMLResponse: 'AAAA' } }],
  ])('with %s is refused with the way out', async (_name, options) => {
    const browser = newBrowser();
    await browser.visit('/auth/login?entrance=citizen');
    const response = await browser.visit('/auth/acs', { method: 'POST', ...options });
    expect(locationOf(response)).toBe('/login-afvist?grund=login-invalid&indgang=citizen');
  });

  it('with a repeated form field is refused', async () => {
    const browser = newBrowser();
    const { fields } = await browser.askProvider('company', { identity: 'bjarne-jepsen' });
    const once = new URLSearchParams(fields).toString();
    const response = await app().inject({
      method: 'POST',
      url: '/auth/acs',
      headers: {
        cookie: `__Host-frikort-login=${browser.cookie('__Host-frikort-login')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: `${once}&${once}`,
    });
    expect(locationOf(response)).toBe('/virksomhed/login-afvist?grund=login-invalid');
  });

  it('that is no response is refused and logged with the check that it failed', async () => {
    const browser = newBrowser();
    await browser.visit('/auth/login?entrance=company');
    const { encryptionCertificate } = readServiceProviderMetadata(
      (await app().inject('/auth/metadata')).body,
    );
    const content = await encryptAssertion('<saml:Assertion/>', encryptionCertificate);
    const form = { SAMLResponse: Buffer.from(content).toString('base64') };
    const refused = await browser.visit('/auth/acs', { form });
    expect(locationOf(refused)).toBe('/virksomhed/login-afvist?grund=login-invalid');
    expect(await logged(refused)).toMatchObject({ code: 'login-invalid:message-kind' });
  });
});
