import { describe, expect, it } from 'vitest';
import { locationOf } from '../support/browser.ts';
import { app, newBrowser } from './world.ts';

describe('IT-REPL-1: an answer counts once', () => {
  it('counts once, however often and at the same time it is sent (IT-REPL-1)', async () => {
    const browser = newBrowser();
    const asked = await browser.visit('/auth/login?entrance=company');
    const cookie = `__Host-frikort-login=${browser.cookie('__Host-frikort-login')}`;
    const page = await browser.visit(`${locationOf(asked)}&identity=bjarne-jepsen`);
    const samlResponse = /name="SAMLResponse" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    const post = () =>
      app().inject({
        method: 'POST',
        url: '/auth/acs',
        headers: { cookie, 'content-type': 'application/x-www-form-urlencoded' },
        payload: new URLSearchParams({ SAMLResponse: samlResponse }).toString(),
      });
    const locations = (await Promise.all([post(), post(), post(), post()])).map(locationOf);
    expect(locations.filter((location) => location === '/virksomhed/')).toHaveLength(1);
    const refused = '/virksomhed/login-afvist?grund=login-expired';
    expect(locations.filter((location) => location === refused)).toHaveLength(3);
    expect(locationOf(await post())).toBe(refused);
  });
});
