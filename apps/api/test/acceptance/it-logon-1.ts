import type { Entrance } from '@frikort/domain/access';
import { people } from '@frikort/test-nemlogin/people';
import { describe, expect, it } from 'vitest';
import { locationOf } from '../support/browser.ts';
import { logged, newBrowser } from './world.ts';

describe('IT-LOGON-1: somebody without any session logs in (R22, R23, R28)', () => {
  const startPage = { caseworker: '/sagsbehandler/', company: '/virksomhed/', citizen: '/' } as const;
  /** Of the citizens the one who has a frikort in this system; what the others meet is IT-USER-1. */
  const whoComesIn = people.flatMap(({ id, entrances }) =>
    entrances
      .filter((entrance) => entrance !== 'citizen' || id === 'lone-hansentest')
      .map((entrance) => ({ id, entrance })),
  );
  it.each(whoComesIn)('$id at the entrance $entrance', async ({ id, entrance }) => {
    const response = await newBrowser().logIn(entrance, { identity: id });
    expect([response.statusCode, locationOf(response)]).toEqual([303, startPage[entrance]]);
    expect(await logged(response)).toMatchObject({ action: 'login-succeeded', outcome: 'done' });
  });

  it.each<['cancel' | 'refuse', Entrance, string]>([
    ['cancel', 'company', '/virksomhed/login-afvist?grund=cancelled-at-provider'],
    ['refuse', 'citizen', '/login-afvist?grund=cancelled-at-provider&indgang=citizen'],
  ])('nobody, when the user or the provider says no: %s', async (outcome, entrance, page) => {
    expect(locationOf(await newBrowser().logIn(entrance, { outcome }))).toBe(page);
  });

  it('leads to the page that the login began from', async () => {
    const returnTo = '/sagsbehandler/borger?fane=2';
    const response = await newBrowser().logIn('caseworker', { identity: 'ib-iversen', returnTo });
    expect(locationOf(response)).toBe(returnTo);
  });

  it('sets a Strict session cookie of this host and takes the login cookie away', async () => {
    const response = await newBrowser().logIn('company', { identity: 'bjarne-jepsen' });
    const cookies = [response.headers['set-cookie']].flat().map(String);
    const session = cookies.find((cookie) => cookie.startsWith('__Host-frikort-company='));
    expect(session).toMatch(/; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect(session).not.toMatch(/Domain|Max-Age|Expires/i);
    expect(cookies.find((cookie) => cookie.startsWith('__Host-frikort-login=;'))).toMatch(/SameSite=None/);
    expect(response.headers['cache-control']).toBe('no-store');
  });
});
