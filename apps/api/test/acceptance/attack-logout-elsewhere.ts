import { randomUUID } from 'node:crypto';
import type { Entrance } from '@frikort/domain/access';
import { present } from '@frikort/domain/present';
import { nameIdOf } from '@frikort/test-nemlogin/assertion';
import { buildLogoutRequest, readLogoutRequest } from '@frikort/test-nemlogin/messages';
import { entityIdOf } from '@frikort/test-nemlogin/metadata';
import { identityById } from '@frikort/test-nemlogin/people';
import { signedRedirect } from '@frikort/test-nemlogin/redirect-binding';
import { nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';
import { describe, expect, it } from 'vitest';
import { queryOf, xmlOfQuery } from '../../src/auth/messages/message-text.ts';
import { appOrigin, locationOf, providerOrigin, type TestBrowser } from '../support/browser.ts';
import { forgedAnswer } from './forged-answer.ts';
import { isLoggedIn, keyFolder, logged, minutes, newBrowser, setNow, start } from './world.ts';

/*
 * A provider may give each assertion a SessionIndex of its own (SimpleSAMLphp does), and anybody can send a logout
 * request again that once passed through their browser.
 */

type Login = { entrance: Entrance; sessionIndex: string; identity?: string; now?: Date; until?: Date };

/** A login whose assertion has a session index of its own. */
async function logIn(browser: TestBrowser, login: Login): Promise<void> {
  const { entrance, sessionIndex, identity = 'ib-iversen', now = start, until } = login;
  setNow(now);
  const location = locationOf(await browser.visit(`/auth/login?entrance=${entrance}`));
  const facts = { sessionIndex, ...present({ sessionEndsAt: until }) };
  const form = { SAMLResponse: await forgedAnswer(location, { identity, now, facts }) };
  const entered = await browser.visit('/auth/acs', { form });
  expect(await logged(entered)).toMatchObject({ action: 'login-succeeded' });
}

/** The address that the provider sends a browser to, to log somebody out here. */
async function logoutRequest(
  sessionIndexes: string[],
  { identity = 'ib-iversen', issuedAt = start }: { identity?: string; issuedAt?: Date } = {},
): Promise<string> {
  const xml = buildLogoutRequest({
    id: `_${randomUUID()}`,
    issuer: entityIdOf(providerOrigin),
    destination: `${appOrigin}/auth/slo`,

    issuedAt,
    nameId: nameIdOf(identityById(identity)),
    sessionIndexes,
  });
  const { privateKey } = await nemLoginKeys(keyFolder());
  return signedRedirect(`${appOrigin}/auth/slo`, 'SAMLRequest', xml, privateKey);
}

const whoIsIn = (browser: TestBrowser, entrances: readonly Entrance[]) =>
  Promise.all(entrances.map((entrance) => isLoggedIn(browser, entrance)));

describe('a provider that gives each assertion its own SessionIndex', () => {
  it('is told all of them when somebody logs out at one entrance, and the others end too (R23)', async () => {
    const browser = newBrowser();
    await logIn(browser, { entrance: 'caseworker', sessionIndex: '_1' });
    await logIn(browser, { entrance: 'company', sessionIndex: '_2' });
    await logIn(browser, { entrance: 'citizen', sessionIndex: '_3', identity: 'lone-hansentest' });
    const { location } = (await browser.call('caseworker', 'POST', '/auth/logout')).json();
    expect(readLogoutRequest(xmlOfQuery(queryOf(location)))).toMatchObject({
      nameId: nameIdOf(identityById('ib-iversen')),
      sessionIndexes: ['_1', '_2'],
    });
    expect(await whoIsIn(browser, ['caseworker', 'company', 'citizen'])).toEqual([false, false, true]);
  });

  it('also the index of a session that another login at the same entrance took the cookie of', async () => {
    const browser = newBrowser();
    await logIn(browser, { entrance: 'company', sessionIndex: '_1' });
    await logIn(browser, { entrance: 'company', sessionIndex: '_2' });
    const { location } = (await browser.call('company', 'POST', '/auth/logout')).json();
    expect(readLogoutRequest(xmlOfQuery(queryOf(location))).sessionIndexes.toSorted()).toEqual(['_1', '_2']);
  });

  it('ends them all when it names one of them, in this browser and in no other', async () => {
    const [here, elsewhere] = [newBrowser(), newBrowser()];
    await logIn(here, { entrance: 'caseworker', sessionIndex: '_1' });
    await logIn(here, { entrance: 'company', sessionIndex: '_2' });
    await logIn(elsewhere, { entrance: 'company', sessionIndex: '_3' });
    await here.visit(await logoutRequest(['_2']));
    expect(await whoIsIn(here, ['caseworker', 'company'])).toEqual([false, false]);
    expect(await isLoggedIn(elsewhere, 'company')).toBe(true);
  });

  it('also when the session that it names is over, and another goes on', async () => {
    const browser = newBrowser();
    await logIn(browser, { entrance: 'caseworker', sessionIndex: '_1' });
    await logIn(browser, { entrance: 'company', sessionIndex: '_2' });
    setNow(minutes(20));
    await browser.call('caseworker', 'GET', '/api/v1/citizens');
    await logIn(newBrowser(), { entrance: 'company', sessionIndex: '_3', now: minutes(40) });
    expect(await whoIsIn(browser, ['caseworker', 'company'])).toEqual([true, false]);
    await browser.visit(await logoutRequest(['_2'], { issuedAt: minutes(40) }));
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
  });

  it.each([[[]], [['']]])('ends every session of the name when it names none: %j', async (named) => {
    const [here, elsewhere] = [newBrowser(), newBrowser()];
    await logIn(here, { entrance: 'caseworker', sessionIndex: '_1' });
    await logIn(elsewhere, { entrance: 'company', sessionIndex: '_2' });
    await logIn(elsewhere, { entrance: 'citizen', sessionIndex: '_3', identity: 'lone-hansentest' });
    await newBrowser().visit(await logoutRequest(named));
    expect(await isLoggedIn(here, 'caseworker')).toBe(false);
    expect(await whoIsIn(elsewhere, ['company', 'citizen'])).toEqual([false, true]);
  });

  it('is shown as one login to whoever looks where they are logged in', async () => {
    const [here, elsewhere] = [newBrowser(), newBrowser()];
    await logIn(here, { entrance: 'caseworker', sessionIndex: '_1' });
    await logIn(elsewhere, { entrance: 'company', sessionIndex: '_2' });
    await logIn(here, { entrance: 'company', sessionIndex: '_3', now: minutes(1) });
    const { items } = (await here.call('caseworker', 'GET', '/api/v1/session/others')).json();
    expect(items.map(({ sameLogin }: { sameLogin: boolean }) => sameLogin)).toEqual([true, false]);
  });
});

describe('a logout request that is sent again', () => {
  it.each([[['_1']], [[]]])('naming %j ends nothing that began after it was issued', async (named) => {
    const browser = newBrowser();
    await logIn(browser, { entrance: 'caseworker', sessionIndex: '_1' });
    const request = await logoutRequest(named, { issuedAt: minutes(1) });
    await browser.visit(request);
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
    await logIn(browser, { entrance: 'caseworker', sessionIndex: '_1', now: minutes(2) });
    const answered = await newBrowser().visit(request);
    expect(locationOf(answered)).toContain(`${providerOrigin}/slo?SAMLResponse=`);
    expect(await isLoggedIn(browser, 'caseworker')).toBe(true);
  });

  it('counts by the provider’s own clock, which may be behind ours', async () => {
    const browser = newBrowser();
    const behind = (count: number) => minutes(count - 4);
    const location = locationOf(await browser.visit('/auth/login?entrance=company'));
    const forgery = { identity: 'ib-iversen', now: behind(0), facts: { sessionIndex: '_1' } };
    await browser.visit('/auth/acs', { form: { SAMLResponse: await forgedAnswer(location, forgery) } });
    expect(await isLoggedIn(browser, 'company')).toBe(true);
    setNow(minutes(1));
    await browser.visit(await logoutRequest(['_1'], { issuedAt: behind(1) }));
    expect(await isLoggedIn(browser, 'company')).toBe(false);
  });
});

describe('the end of the session at the provider (SessionNotOnOrAfter)', () => {
  const expiryOf = async (browser: TestBrowser) =>
    (await browser.call('company', 'GET', '/api/v1/session')).json().expiresAt;

  it('ends the one here, when it is earlier than 12 hours', async () => {
    const browser = newBrowser();
    await logIn(browser, { entrance: 'company', sessionIndex: '_1', until: minutes(40) });
    expect(await expiryOf(browser)).toBe(minutes(30).toISOString());
    setNow(minutes(20));
    await browser.call('company', 'POST', '/api/v1/session/extension');
    const end = minutes(40).toISOString();
    const session = await browser.call('company', 'GET', '/api/v1/session');
    expect(session.json()).toMatchObject({ expiresAt: end, endsAt: end });
    setNow(minutes(40));
    expect(await isLoggedIn(browser, 'company')).toBe(false);
  });

  it('makes none longer', async () => {
    const browser = newBrowser();
    await logIn(browser, { entrance: 'company', sessionIndex: '_1', until: minutes(24 * 60) });
    for (let minute = 25; minute < 12 * 60; minute += 25) {
      setNow(minutes(minute));
      await browser.call('company', 'POST', '/api/v1/session/extension');
    }
    expect(await expiryOf(browser)).toBe(minutes(12 * 60).toISOString());
  });

  it('that is past already lets nobody in', async () => {
    const location = locationOf(await newBrowser().visit('/auth/login?entrance=company'));
    const browser = newBrowser();
    const asked = locationOf(await browser.visit('/auth/login?entrance=company'));
    expect(location).not.toBe(asked);
    const facts = { sessionEndsAt: start };
    const form = { SAMLResponse: await forgedAnswer(asked, { identity: 'ib-iversen', facts }) };
    expect(await logged(await browser.visit('/auth/acs', { form }))).toMatchObject({
      code: 'login-invalid:time',
    });
  });
});
