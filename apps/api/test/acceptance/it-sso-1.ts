import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../support/browser.ts';
import { questionIn } from './forged-answer.ts';
import { browserOf, database, isLoggedIn, minutes, newBrowser, setNow } from './world.ts';

describe('IT-SSO-1: who is logged in at the provider already comes in without proving it again', () => {
  it('in the same session there, so that one log-out ends both', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    setNow(minutes(20));
    const entered = await browser.logIn('company', { identity: 'ib-iversen' });
    expect(locationOf(entered)).toBe('/virksomhed/');
    const { rows } = await database().execute<{ count: number }>(
      sql`select count(distinct session_index)::int as count from sessions`,
    );
    expect(rows).toEqual([{ count: 1 }]);
    await browser.call('company', 'POST', '/auth/logout');
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
  });
});

describe('the question to the provider', () => {
  it.each([
    ['caseworker', 'https://data.gov.dk/eid/Professional'],
    ['company', 'https://data.gov.dk/eid/Professional'],
    ['citizen', 'https://data.gov.dk/eid/Person'],
  ])('of the entrance %s asks for %s, at level Substantial', async (entrance, profile) => {
    const question = questionIn(locationOf(await newBrowser().visit(`/auth/login?entrance=${entrance}`)));
    expect(question.issuer).toBe('https://saml.frikort.example');
    expect(question.authnContexts.toSorted()).toEqual([
      'https://data.gov.dk/concept/core/nsis/loa/Substantial',
      profile,
    ]);
  });

  it('sets the login cookie for the provider’s cross-site post, for the hour in which it explains a late one', async () => {
    const response = await newBrowser().visit('/auth/login?entrance=citizen');
    expect([response.headers['set-cookie']].flat()[0]).toMatch(
      /^__Host-frikort-login=[^;]+; Max-Age=3600; Path=\/; HttpOnly; Secure; SameSite=None$/,
    );
    expect(locationOf(response)).toMatch(
      /^http:\/\/127\.0\.0\.1:3001\/sso\?SAMLRequest=.+&SigAlg=.+&Signature=/,
    );
  });

  it.each([
    'entrance=operator',
    '',
    'entrance=citizen&entrance=company',
    'entrance=citizen&returnTo=//evil.example',
    'entrance=citizen&returnTo=https://evil.example/',
    `entrance=citizen&returnTo=${encodeURIComponent('/\\evil.example')}`,
    'entrance=citizen&returnTo=/api/v1/session',
    'entrance=citizen&extra=1',
  ])('refuses the query %j', async (query) => {
    const response = await newBrowser().visit(`/auth/login?${query}`);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'validation-failed' });
  });
});
