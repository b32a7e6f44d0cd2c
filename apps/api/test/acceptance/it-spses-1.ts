import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { app, browserOf, database, isLoggedIn, minutes } from './world.ts';

/** What a page tells one session, and one person, from another by: text that says nothing. */
const opaque = expect.stringMatching(/^[\w-]{43}$/);
const sessionNames = { fingerprint: opaque, identity: opaque };

describe('IT-SPSES-1: a session here', () => {
  it('is enough: the provider is not asked again while it lasts', async () => {
    const browser = await browserOf('bjarne-jepsen', 'company');
    const { rows: before } = await database().execute(sql`select id from saml_requests`);
    const answered = await browser.call('company', 'GET', '/api/v1/company');
    expect(answered.statusCode).toBe(200);
    const { rows: after } = await database().execute(sql`select id from saml_requests`);
    expect(after).toEqual(before);
  });

  it('tells who is logged in, for whom and as what', async () => {
    const hanne = await browserOf('hanne-admin', 'caseworker');
    expect((await hanne.call('caseworker', 'GET', '/api/v1/session')).json()).toEqual({
      entrance: 'caseworker',
      role: 'administrator',
      name: 'Hanne Admin',
      organisation: { cvr: '55133018', name: 'Aarhus Kommune' },
      authority: { code: '0751', name: 'Aarhus Kommune' },
      administrator: true,
      expiresAt: minutes(30).toISOString(),
      endsAt: minutes(12 * 60).toISOString(),
      ...sessionNames,
    });
    const dorte = await browserOf('dorte-drift', 'caseworker');
    expect((await dorte.call('caseworker', 'GET', '/api/v1/session')).json()).toMatchObject({
      role: 'operator',
      operator: true,
    });
    const lone = await browserOf('lone-hansentest', 'citizen');
    expect((await lone.call('citizen', 'GET', '/api/v1/session')).json()).toEqual({
      entrance: 'citizen',
      role: 'citizen',
      name: 'Lone Hansentest',

      expiresAt: minutes(30).toISOString(),
      endsAt: minutes(12 * 60).toISOString(),
      ...sessionNames,
    });
  });

  it('counts only for the entrance that the request names', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    expect(await isLoggedIn(browser, 'caseworker')).toBe(true);
    expect(await isLoggedIn(browser, 'company')).toBe(false);
    expect((await browser.visit('/api/v1/session')).statusCode).toBe(401);
    expect(
      (await browser.visit('/api/v1/session', { headers: { 'frikort-entrance': 'x' } })).statusCode,
    ).toBe(401);
    const token = browser.cookie('__Host-frikort-caseworker');
    const asCompany = await app().inject({
      url: '/api/v1/session',
      headers: { 'frikort-entrance': 'company', cookie: `__Host-frikort-company=${token}` },
    });
    expect(asCompany.statusCode).toBe(401);
  });

  it('is found by the hash of its token only', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    const { rows } = await database().execute<{ line: string }>(sql`select s::text as line from sessions s`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.line).not.toContain(browser.cookie('__Host-frikort-caseworker'));
  });
});
