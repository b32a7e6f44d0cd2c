import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { locationOf, providerOrigin, type TestBrowser } from '../support/browser.ts';
import { browserOf, database, isLoggedIn, newBrowser } from './world.ts';

/*
 * Whoever is logged in at the provider already needs to do nothing there: so that a link on a foreign page would be
 * enough to log them in here.
 */

const address =
  '/auth/login?entrance=company&returnTo=/virksomhed/kontaktperson&provider=nemlogin&fresh=true';
const choice = '/log-ind?indgang=company&retur=%2Fvirksomhed%2Fkontaktperson&igen=ja';
const asPage = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

const start = (browser: TestBrowser, headers: Record<string, string>) =>
  browser.visit(address, { headers: { ...asPage, ...headers } });

describe('a login that is begun', () => {
  it.each(['cross-site', 'same-site', 'none', 'anything', ''])(
    'from elsewhere than a page of ours (Sec-Fetch-Site: %s) leads to the button, and asks nobody',
    async (site) => {
      const browser = await browserOf('bjarne-jepsen', 'company');
      await database().execute(sql`delete from sessions`);
      const before = await database().execute(sql`select id from saml_requests`);
      const asked = await start(browser, { 'sec-fetch-site': site });
      expect([asked.statusCode, locationOf(asked)]).toEqual([303, choice]);
      expect(asked.headers['set-cookie']).toBeUndefined();
      expect((await database().execute(sql`select id from saml_requests`)).rows).toEqual(before.rows);
      expect(await isLoggedIn(browser, 'company')).toBe(false);
    },
  );

  it('from elsewhere with a provider that there is not is no refusal that anybody could fill the log with', async () => {
    const asked = await newBrowser().visit('/auth/login?entrance=company&provider=vejle', {
      headers: { ...asPage, 'sec-fetch-site': 'cross-site' },
    });
    expect(locationOf(asked)).toBe('/log-ind?indgang=company&retur=%2Fvirksomhed%2F');
  });

  it('on a page of ours goes on', async () => {
    const asked = await start(newBrowser(), { 'sec-fetch-site': 'same-origin' });
    expect(locationOf(asked)).toContain(`${providerOrigin}/sso?SAMLRequest=`);
  });

  it('in a browser that does not say where it comes from leads to the button first, and from there goes on', async () => {
    const browser = newBrowser();
    const first = await start(browser, {});
    expect(locationOf(first)).toBe(choice);
    // A cookie that no page of another site can send along.
    expect([first.headers['set-cookie']].flat()[0]).toMatch(
      /^__Host-frikort-log-in-page=1; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const pressed = await start(browser, {});
    expect(locationOf(pressed)).toContain(`${providerOrigin}/sso?SAMLRequest=`);
    // It is no pass for a browser that says that it comes from elsewhere.
    expect(locationOf(await start(browser, { 'sec-fetch-site': 'cross-site' }))).toBe(choice);
  });

  it('by a program, which has no login of anybody at the provider, goes on', async () => {
    const asked = await newBrowser().visit(address, { headers: { accept: '*/*' } });
    expect(locationOf(asked)).toContain(`${providerOrigin}/sso?SAMLRequest=`);
  });
});
