import { describe, expect, it } from 'vitest';
import { locationOf } from '../test-browser.ts';
import { newBrowser } from './world.ts';

describe('IT-SSO-1: the question to the provider', () => {
  it('sets the login cookie for the provider’s cross-site post, for ten minutes', async () => {
    const response = await newBrowser().visit('/auth/login?entrance=citizen');
    expect(String(response.headers['set-cookie'])).toMatch(
      /^__Host-frikort-login=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=None$/,
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
