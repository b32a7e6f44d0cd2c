import type { Entrance } from '@frikort/domain/access';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../support/browser.ts';
import { forgedAnswer } from './forged-answer.ts';
import { isLoggedIn, logged, newBrowser } from './world.ts';

describe('IT-LOA-1: a level of assurance below Substantial is refused, whatever was asked for (R23)', () => {
  it.each<[Entrance, string]>([
    ['caseworker', '/sagsbehandler/login-afvist?grund=assurance-too-low'],
    ['company', '/virksomhed/login-afvist?grund=assurance-too-low'],
  ])('at the entrance %s', async (entrance, page) => {
    const browser = newBrowser();
    const response = await browser.logIn(entrance, { identity: 'lis-lavtest' });
    expect(locationOf(response)).toBe(page);
    expect(await isLoggedIn(browser, entrance)).toBe(false);
    const code = 'assurance-too-low';
    expect(await logged(response)).toMatchObject({ action: 'login-refused', outcome: 'refused', code });
  });

  it('a citizen with a frikort too', async () => {
    const browser = newBrowser();
    const location = locationOf(await browser.visit('/auth/login?entrance=citizen'));
    const identity = 'lone-hansentest';
    const SAMLResponse = await forgedAnswer(location, { identity, attributes: { levelOfAssurance: 'Low' } });
    const refused = await browser.visit('/auth/acs', { form: { SAMLResponse } });
    expect(locationOf(refused)).toBe('/login-afvist?grund=assurance-too-low&indgang=citizen');
  });
});
