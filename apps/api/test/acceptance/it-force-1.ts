import { describe, expect, it } from 'vitest';
import { locationOf, type TestBrowser } from '../support/browser.ts';
import { forgedAnswer, questionIn } from './forged-answer.ts';
import { browserOf, isLoggedIn, logged, minutes, newBrowser, setNow } from './world.ts';

describe('IT-FORCE-1: whoever is logged in at the provider, the user is asked again', () => {
  const freshLogin = '/auth/login?entrance=company&fresh=true';

  /** Begins a login and answers it with a forged proof of identity of some other time. */
  async function answerFrom(browser: TestBrowser, address: string, asked: Date, authenticatedAt: Date) {
    const location = locationOf(await browser.visit(address));
    const forgery = { identity: 'bjarne-jepsen', now: asked, facts: { authenticatedAt } };
    return browser.visit('/auth/acs', { form: { SAMLResponse: await forgedAnswer(location, forgery) } });
  }

  it('the question says ForceAuthn when a fresh login is wanted, and only then', async () => {
    const fresh = await newBrowser().visit(freshLogin);
    expect(questionIn(locationOf(fresh)).forceAuthn).toBe(true);
    const ordinary = await newBrowser().visit('/auth/login?entrance=company');
    expect(questionIn(locationOf(ordinary)).forceAuthn).toBe(false);
    const wrong = await newBrowser().visit('/auth/login?entrance=company&fresh=1');
    expect(wrong.statusCode).toBe(400);
  });

  it('a provider that obeys lets the user in with a new proof in the old session', async () => {
    const browser = await browserOf('bjarne-jepsen', 'company');
    setNow(minutes(40));
    expect(await isLoggedIn(browser, 'company')).toBe(false);
    const location = locationOf(await browser.visit(freshLogin));
    expect((await browser.visit(location)).body).toContain('Tjenesten beder om et nyt login');
    const page = await browser.visit(`${location}&identity=bjarne-jepsen`);
    const samlResponse = /name="SAMLResponse" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    const entered = await browser.visit('/auth/acs', { form: { SAMLResponse: samlResponse } });
    expect(locationOf(entered)).toBe('/virksomhed/');
    expect(await isLoggedIn(browser, 'company')).toBe(true);
  });

  it('a login that still lives at the provider will not do, although it does for an ordinary login', async () => {
    const browser = newBrowser();
    const [before, asked] = [minutes(0), minutes(20)];
    setNow(asked);
    const refused = await answerFrom(browser, freshLogin, asked, before);
    expect(locationOf(refused)).toBe('/virksomhed/login-afvist?grund=login-invalid');
    expect(await logged(refused)).toMatchObject({ code: 'login-invalid:not-fresh' });
    expect(await isLoggedIn(browser, 'company')).toBe(false);
    const ordinary = await answerFrom(browser, '/auth/login?entrance=company', asked, before);
    expect(locationOf(ordinary)).toBe('/virksomhed/');
  });

  it('clocks may differ by five minutes', async () => {
    setNow(minutes(20));
    const within = await answerFrom(newBrowser(), freshLogin, minutes(20), minutes(15));
    expect(locationOf(within)).toBe('/virksomhed/');
    const beyond = await answerFrom(newBrowser(), freshLogin, minutes(20), minutes(14.99));
    expect(await logged(beyond)).toMatchObject({ code: 'login-invalid:not-fresh' });
  });
});
