import { describe, expect, it } from 'vitest';
import { appOrigin, locationOf, providerOrigin } from '../support/browser.ts';
import { app, browserOf, isLoggedIn, logged, minutes, setNow } from './world.ts';

describe('single logout (R23)', () => {
  it('IT-SLO-1: begun here ends every session of that login, and comes back from the provider', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    await browser.logIn('company', { identity: 'ib-iversen' });
    await browser.logIn('citizen', { identity: 'lone-hansentest' });
    const asked = await browser.call('caseworker', 'POST', '/auth/logout');
    expect(asked.statusCode).toBe(200);
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
    expect(await isLoggedIn(browser, 'company')).toBe(false);
    expect(await isLoggedIn(browser, 'citizen')).toBe(true);
    expect(await logged(asked)).toMatchObject({ action: 'logged-out' });

    const back = await browser.visit(asked.json().location);
    expect(locationOf(back)).toContain(`${appOrigin}/auth/slo?SAMLResponse=`);
    const end = await browser.visit(locationOf(back));
    expect([end.statusCode, locationOf(end)]).toEqual([303, '/logget-af']);
  });

  it('asked for by a page of somebody else than is logged in now, or of nobody, ends nothing', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    const page = await browser.headers('caseworker');
    await browser.logIn('caseworker', { identity: 'hanne-admin' });
    const { 'frikort-session': _, ...unnamed } = page;
    for (const [headers, status, code] of [
      [page, 409, 'session-changed'],
      [unnamed, 400, 'session-not-named'],
    ] as const) {
      const refused = await browser.visit('/auth/logout', { method: 'POST', headers });
      expect([refused.statusCode, refused.json().code]).toEqual([status, code]);
      expect(await isLoggedIn(browser, 'caseworker')).toBe(true);
      expect(await logged(refused)).toMatchObject({ action: 'access-refused', code });
    }
  });

  it('IT-SLO-2: begun at the provider, or by another service, ends the sessions here, one login after the other', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    await browser.logIn('citizen', { identity: 'lone-hansentest' });
    let response = await browser.visit(`${providerOrigin}/logout`, { form: {} });
    let redirects = 0;
    for (; response.statusCode !== 200; redirects++) response = await browser.visit(locationOf(response));
    expect(redirects).toBe(4);
    expect(response.body).toContain('Du er logget af');
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
    expect(await isLoggedIn(browser, 'citizen')).toBe(false);
  });

  it('IT-SLO-3: is answered with Success also when nothing was left to end', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    setNow(minutes(40));
    const request = await browser.visit(`${providerOrigin}/logout`, { form: {} });
    const answer = await browser.visit(locationOf(request));
    expect((await browser.visit(locationOf(answer))).body).toContain('Du er logget af');
  });

  it('is refused when its signature is taken off, repeated or changed, and the session goes on', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    const genuine = locationOf(await browser.visit(`${providerOrigin}/logout`, { form: {} }));
    const forgeries = [
      genuine.replace(/&Signature=.*/, ''),
      `${genuine}&SAMLRequest=x`,
      genuine.replace('rsa-sha256', 'rsa-sha1'),
      genuine.replace(/Signature=.{6}/, 'Signature=AAAAAA'),
    ];
    for (const forgery of forgeries) {
      const response = await browser.visit(forgery);
      expect(response.statusCode).toBe(400);
      expect(response.json()).toMatchObject({ code: 'validation-failed' });
    }
    expect(await isLoggedIn(browser, 'caseworker')).toBe(true);
    await browser.visit(genuine);
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
  });

  it.each(['caseworker', undefined])(
    'without a session leads to the page for those logged out',
    async (entrance) => {
      const response = await app().inject({
        method: 'POST',
        url: '/auth/logout',
        headers: { origin: appOrigin, ...(entrance ? { 'frikort-entrance': entrance } : {}) },
      });
      expect(response.json()).toEqual({ location: '/logget-af' });
    },
  );
});
