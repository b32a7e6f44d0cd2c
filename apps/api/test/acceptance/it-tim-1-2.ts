import type { Entrance } from '@frikort/domain/access';
import { describe, expect, it } from 'vitest';
import { locationOf, type TestBrowser } from '../support/browser.ts';
import { browserOf, isLoggedIn, logged, minutes, newBrowser, setNow, start } from './world.ts';

describe('IT-TIM-1: a session here ends in time, used or not', () => {
  const expiryOf = async (browser: TestBrowser, entrance: Entrance = 'caseworker') =>
    new Date((await browser.call(entrance, 'GET', '/api/v1/session')).json().expiresAt);

  it('ends 30 minutes after its last use; asking about it is no use', async () => {
    const browser = await browserOf('bjarne-jepsen', 'company');
    setNow(minutes(20));
    expect(await expiryOf(browser, 'company')).toEqual(minutes(30));
    await browser.call('company', 'GET', '/api/v1/company');
    expect(await expiryOf(browser, 'company')).toEqual(minutes(50));
    setNow(new Date(minutes(20).getTime() + 59_000));
    await browser.call('company', 'GET', '/api/v1/company');
    expect(await expiryOf(browser, 'company')).toEqual(minutes(50));
    setNow(minutes(50));
    expect(await isLoggedIn(browser, 'company')).toBe(false);
  });

  it('is extended by 30 minutes on demand, which is logged, but never beyond 12 hours', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    setNow(minutes(25));
    const extended = await browser.call('caseworker', 'POST', '/api/v1/session/extension');
    expect([extended.statusCode, extended.json().expiresAt]).toEqual([200, minutes(55).toISOString()]);
    expect(await logged(extended)).toMatchObject({ action: 'session-extended' });
    for (let minute = 50; minute <= 12 * 60 - 10; minute += 25) {
      setNow(minutes(minute));
      await browser.call('caseworker', 'POST', '/api/v1/session/extension');
    }
    expect(await expiryOf(browser)).toEqual(minutes(12 * 60));
    setNow(minutes(12 * 60));
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
  });
});

describe('IT-TIM-2: when the session here has ended and the one at the provider lives', () => {
  it('the user is sent to the provider again, and comes back in with a new session', async () => {
    const browser = await browserOf('bjarne-jepsen', 'company');
    const ended = browser.cookie('__Host-frikort-company');
    setNow(minutes(31));
    expect((await browser.call('company', 'GET', '/api/v1/company')).statusCode).toBe(401);
    expect(locationOf(await browser.logIn('company', { identity: 'bjarne-jepsen' }))).toBe('/virksomhed/');
    expect(await isLoggedIn(browser, 'company')).toBe(true);
    expect(browser.cookie('__Host-frikort-company')).not.toBe(ended);
  });
});

describe('an answer of the provider', () => {
  it('that comes after ten minutes is too late', async () => {
    const browser = newBrowser();
    await browser.visit('/auth/login?entrance=company');
    const { action, fields } = await browser.askProvider('company', { identity: 'bjarne-jepsen' });
    setNow(minutes(4));
    expect(locationOf(await browser.visit(action, { form: fields }))).toBe('/virksomhed/');

    setNow(start);
    const slow = newBrowser();
    const asked = await slow.visit('/auth/login?entrance=company');
    setNow(minutes(11));
    const page = await slow.visit(`${locationOf(asked)}&identity=bjarne-jepsen`);
    const samlResponse = /name="SAMLResponse" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    const late = await slow.visit('/auth/acs', { form: { SAMLResponse: samlResponse } });
    expect(locationOf(late)).toBe('/virksomhed/login-afvist?grund=login-expired');
  });
});
