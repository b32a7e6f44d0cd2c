import type { Entrance } from '@frikort/domain/access';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../test-browser.ts';
import { isLoggedIn, logged, newBrowser } from './world.ts';

describe('IT-LOA-1, IT-PRIV-1 to 3: who proves too little or may too little', () => {
  it.each<[string, Entrance, string]>([
    ['mette-ravn', 'caseworker', '/sagsbehandler/login-afvist?grund=privilege-missing'],
    ['sune-berg', 'caseworker', '/sagsbehandler/login-afvist?grund=privilege-scope-too-narrow'],
    ['bjarne-jepsen', 'caseworker', '/sagsbehandler/login-afvist?grund=not-a-municipality'],
    ['lis-lavtest', 'caseworker', '/sagsbehandler/login-afvist?grund=assurance-too-low'],
    ['lis-lavtest', 'company', '/virksomhed/login-afvist?grund=assurance-too-low'],
    ['lone-hansentest', 'company', '/virksomhed/login-afvist?grund=wrong-entrance'],
    ['ib-iversen', 'citizen', '/login-afvist?grund=wrong-entrance&indgang=citizen'],
    ['nora-lindtest', 'citizen', '/login-afvist?grund=no-enrolment&indgang=citizen'],
  ])('%s at the entrance %s is refused (IT-LOA-1, IT-PRIV-1 to 3)', async (identity, entrance, page) => {
    const browser = newBrowser();
    const response = await browser.logIn(entrance, { identity });
    expect(locationOf(response)).toBe(page);
    expect(await isLoggedIn(browser, entrance)).toBe(false);
    const code = /grund=([a-z-]+)/.exec(page)?.[1];
    expect(await logged(response)).toMatchObject({ action: 'login-refused', outcome: 'refused', code });
  });
});
