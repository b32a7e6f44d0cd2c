import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entrance } from '@frikort/domain/access';
import { encryptAssertion } from '@frikort/local/nemlogin/assertion';
import { ensureKeyPair, keyPairFiles } from '@frikort/local/nemlogin/key-pair';
import { readServiceProviderMetadata } from '@frikort/local/nemlogin/service-provider';
import { createTestNemLogin, metadataFile } from '@frikort/local/nemlogin/test-nemlogin';
import { identityById, localPrivileges, operator, people } from '@frikort/local/people';
import { sql } from 'drizzle-orm';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { recordLogin } from '../audit/login-audit.ts';
import { createTestDatabase, type TestDatabase } from '../database/testing.ts';
import { createCitizen } from '../testing.ts';
import { createTestApp } from '../testing-app.ts';
import { createAuth } from './plugin.ts';
import { appOrigin, locationOf, providerOrigin, TestBrowser } from './test-browser.ts';

let database: TestDatabase;
let keyFolder: string;
let app: FastifyInstance;
let provider: FastifyInstance;
let now: Date;
let loneId: string;
const clock = () => now;
const start = new Date('2026-11-21T10:00:00Z');
const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

beforeAll(async () => {
  database = await createTestDatabase();
  keyFolder = await mkdtemp(path.join(tmpdir(), 'frikort-login-'));
  now = start;
  loneId = (await createCitizen(database.db, { name: 'Lone Hansentest' })).id;
  await ensureKeyPair(keyFolder, 'service-provider', 'Service provider of a test');
  provider = await createTestNemLogin({
    ...{ people, origin: providerOrigin, keyFolder, clock },
    serviceProvider: async () => readServiceProviderMetadata((await app.inject('/auth/metadata')).body),
  });
  app = await createTestApp(database.db, { clock, login: authOf(database) });
});

afterAll(async () => {
  await app?.close();
  await provider?.close();
  await database?.close();
  await rm(keyFolder, { recursive: true, force: true });
});

beforeEach(async () => {
  now = start;
  await database.db.execute(sql`delete from sessions`);
});

function authOf({ db }: TestDatabase) {
  const lone = identityById('lone-hansentest');
  return createAuth({
    ...{ db, clock, recordLogin, publicOrigin: appOrigin },
    config: {
      saml: {
        entityId: 'https://saml.frikort.example',
        keys: keyPairFiles(keyFolder, 'service-provider'),
        otherKeys: undefined,
        identityProviderMetadata: metadataFile(keyFolder),
        contact: { company: 'Frikortdriften', email: 'drift@frikort.example' },
      },
      loginCookieKey: Buffer.alloc(32, 'a key of this test alone'),
    },
    loginConfiguration: {
      caseworkerPrivilege: localPrivileges.caseworker,
      administratorPrivilege: localPrivileges.administrator,
      operatorPrivilege: localPrivileges.operator,
      operatorCvr: operator.cvr,
      extraMunicipalityCvrs: {},
    },
    findEnrolledCitizen: async (cpr) =>
      lone.kind === 'person' && cpr === lone.cpr ? { citizenId: loneId } : undefined,
  });
}

const newBrowser = () => new TestBrowser(app, provider);

async function browserOf(identity: string, entrance: Entrance): Promise<TestBrowser> {
  const browser = newBrowser();
  await browser.logIn(entrance, { identity });
  return browser;
}

async function isLoggedIn(browser: TestBrowser, entrance: Entrance): Promise<boolean> {
  return (await browser.call(entrance, 'GET', '/api/v1/session')).statusCode === 200;
}

type AuditRow = { action: string; outcome: string; code: string | null; actor_id: string | null };

/** What the log says of the request that got this response. */
async function logged({ headers }: LightMyRequestResponse): Promise<AuditRow | undefined> {
  const { rows } = await database.db.execute<AuditRow>(
    sql`select action, outcome, code, actor_id from audit_log where request_id = ${headers['x-request-id']}`,
  );
  return rows[0];
}

describe('who comes in (R22, R23, R28; IT-LOGON-1, IT-USER-1)', () => {
  const startPage = { caseworker: '/sagsbehandler/', company: '/virksomhed/', citizen: '/' } as const;
  it.each(people.flatMap(({ id, entrances }) => entrances.map((entrance) => ({ id, entrance }))))(
    '$id at the entrance $entrance',
    async ({ id, entrance }) => {
      if (entrance === 'citizen' && id !== 'lone-hansentest') return;
      const response = await newBrowser().logIn(entrance, { identity: id });
      expect([response.statusCode, locationOf(response)]).toEqual([303, startPage[entrance]]);
      expect(await logged(response)).toMatchObject({ action: 'login-succeeded', outcome: 'done' });
    },
  );

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

  it.each<['cancel' | 'refuse', Entrance, string]>([
    ['cancel', 'company', '/virksomhed/login-afvist?grund=cancelled-at-provider'],
    ['refuse', 'citizen', '/login-afvist?grund=cancelled-at-provider&indgang=citizen'],
  ])('nobody, when the user or the provider says no: %s', async (outcome, entrance, page) => {
    expect(locationOf(await newBrowser().logIn(entrance, { outcome }))).toBe(page);
  });

  it('a citizen without frikort is not stored, nor is a CPR number of anyone', async () => {
    await newBrowser().logIn('citizen', { identity: 'nora-lindtest' });
    await newBrowser().logIn('citizen', { identity: 'lone-hansentest' });
    const { rows } = await database.db.execute<{ line: string }>(sql`
      select a::text as line from actors a union all select s::text from sessions s
      union all select l::text from audit_log l union all select r::text from saml_requests r`);
    const text = rows.map(({ line }) => line).join('\n');
    expect(text).toContain(identityById('lone-hansentest').uuid);
    expect(text).not.toContain(identityById('nora-lindtest').uuid);
    expect(text).not.toMatch(/290569-?0000|120485-?0000/);
  });
});

describe('an answer of the provider', () => {
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

  it('counts only in the browser that asked', async () => {
    const { action, fields } = await newBrowser().askProvider('company', { identity: 'bjarne-jepsen' });
    const other = newBrowser();
    expect(locationOf(await other.visit(action, { form: fields }))).toBe(
      '/virksomhed/login-afvist?grund=login-expired',
    );
    await other.askProvider('company', { identity: 'sanne-lund' });
    const refused = await other.visit(action, { form: fields });
    expect(locationOf(refused)).toBe('/virksomhed/login-afvist?grund=login-invalid');
    expect(await logged(refused)).toMatchObject({ code: 'login-invalid:in-response-to' });
    expect(await isLoggedIn(other, 'company')).toBe(false);
  });

  it('counts once, however often and at the same time it is sent (IT-REPL-1)', async () => {
    const browser = newBrowser();
    const asked = await browser.visit('/auth/login?entrance=company');
    const cookie = `__Host-frikort-login=${browser.cookie('__Host-frikort-login')}`;
    const page = await browser.visit(`${locationOf(asked)}&identity=bjarne-jepsen`);
    const samlResponse = /name="SAMLResponse" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    const post = () =>
      app.inject({
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

  it('that comes after ten minutes is too late', async () => {
    const browser = newBrowser();
    await browser.visit('/auth/login?entrance=company');
    const { action, fields } = await browser.askProvider('company', { identity: 'bjarne-jepsen' });
    now = minutes(4);
    expect(locationOf(await browser.visit(action, { form: fields }))).toBe('/virksomhed/');

    now = start;
    const slow = newBrowser();
    const asked = await slow.visit('/auth/login?entrance=company');
    now = minutes(11);
    const page = await slow.visit(`${locationOf(asked)}&identity=bjarne-jepsen`);
    const samlResponse = /name="SAMLResponse" value="([^"]*)"/.exec(page.body)?.[1] ?? '';
    const late = await slow.visit('/auth/acs', { form: { SAMLResponse: samlResponse } });
    expect(locationOf(late)).toBe('/virksomhed/login-afvist?grund=login-expired');
  });

  it.each([
    ['no response', { form: {} }],
    ['nonsense', { form: { SAMLResponse: 'AAAA' } }],
  ])('with %s is refused with the way out', async (_name, options) => {
    const browser = newBrowser();
    await browser.visit('/auth/login?entrance=citizen');
    const response = await browser.visit('/auth/acs', { method: 'POST', ...options });
    expect(locationOf(response)).toBe('/login-afvist?grund=login-invalid&indgang=citizen');
  });

  it('with a repeated form field is refused', async () => {
    const browser = newBrowser();
    const { fields } = await browser.askProvider('company', { identity: 'bjarne-jepsen' });
    const once = new URLSearchParams(fields).toString();
    const response = await app.inject({
      method: 'POST',
      url: '/auth/acs',
      headers: {
        cookie: `__Host-frikort-login=${browser.cookie('__Host-frikort-login')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: `${once}&${once}`,
    });
    expect(locationOf(response)).toBe('/virksomhed/login-afvist?grund=login-invalid');
  });

  it('that is no response is refused and logged with the check that it failed', async () => {
    const browser = newBrowser();
    await browser.visit('/auth/login?entrance=company');
    const { encryptionCertificate } = readServiceProviderMetadata((await app.inject('/auth/metadata')).body);
    const content = await encryptAssertion('<saml:Assertion/>', encryptionCertificate);
    const form = { SAMLResponse: Buffer.from(content).toString('base64') };
    const refused = await browser.visit('/auth/acs', { form });
    expect(locationOf(refused)).toBe('/virksomhed/login-afvist?grund=login-invalid');
    expect(await logged(refused)).toMatchObject({ code: 'login-invalid:message-kind' });
  });
});

describe('beginning a login (IT-SSO-1)', () => {
  it('sets the login cookie for the provider’s cross-site post, for ten minutes', async () => {
    const response = await newBrowser().visit('/auth/login?entrance=citizen');
    expect(String(response.headers['set-cookie'])).toMatch(
      /^__Host-frikort-login=[^;]+; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=None$/,
    );
    expect(locationOf(response)).toMatch(
      /^http:\/\/127\.0\.0\.1:3001\/sso\?SAMLRequest=.+&SigAlg=.+&Signature=/,
    );
  });

  it.each([
    'entrance=operator',
    '',
    'entrance=citizen&entrance=company',
    'entrance=citizen&returnTo=//evil.example',
    'entrance=citizen&returnTo=https://evil.example/',
    `entrance=citizen&returnTo=${encodeURIComponent('/\\evil.example')}`,
    'entrance=citizen&returnTo=/api/v1/session',
    'entrance=citizen&extra=1',
  ])('refuses the query %j', async (query) => {
    const response = await newBrowser().visit(`/auth/login?${query}`);
    expect(response.statusCode).toBe(400);
    expect(response.json()).toMatchObject({ code: 'validation-failed' });
  });
});

describe('a session (IT-SPSES-1)', () => {
  const expiryOf = async (browser: TestBrowser, entrance: Entrance = 'caseworker') =>
    new Date((await browser.call(entrance, 'GET', '/api/v1/session')).json().expiresAt);

  it('tells who is logged in, for whom and as what', async () => {
    const hanne = await browserOf('hanne-admin', 'caseworker');
    expect((await hanne.call('caseworker', 'GET', '/api/v1/session')).json()).toEqual({
      entrance: 'caseworker',
      name: 'Hanne Admin',
      organisation: { cvr: '55133018', name: 'Aarhus Kommune' },
      authority: { code: '0751', name: 'Aarhus Kommune' },
      administrator: true,
      expiresAt: minutes(30).toISOString(),
    });
    const dorte = await browserOf('dorte-drift', 'caseworker');
    expect((await dorte.call('caseworker', 'GET', '/api/v1/session')).json()).toMatchObject({
      operator: true,
    });
    const lone = await browserOf('lone-hansentest', 'citizen');
    expect((await lone.call('citizen', 'GET', '/api/v1/session')).json()).toEqual({
      ...{ entrance: 'citizen', name: 'Lone Hansentest', expiresAt: minutes(30).toISOString() },
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
    const asCompany = await app.inject({
      url: '/api/v1/session',
      headers: { 'frikort-entrance': 'company', cookie: `__Host-frikort-company=${token}` },
    });
    expect(asCompany.statusCode).toBe(401);
  });

  it('is found by the hash of its token only', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    const { rows } = await database.db.execute<{ line: string }>(sql`select s::text as line from sessions s`);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.line).not.toContain(browser.cookie('__Host-frikort-caseworker'));
  });

  it('ends 30 minutes after its last use; asking about it is no use', async () => {
    const browser = await browserOf('bjarne-jepsen', 'company');
    now = minutes(20);
    expect(await expiryOf(browser, 'company')).toEqual(minutes(30));
    await browser.call('company', 'GET', '/api/v1/company');
    expect(await expiryOf(browser, 'company')).toEqual(minutes(50));
    now = new Date(minutes(20).getTime() + 59_000);
    await browser.call('company', 'GET', '/api/v1/company');
    expect(await expiryOf(browser, 'company')).toEqual(minutes(50));
    now = minutes(50);
    expect(await isLoggedIn(browser, 'company')).toBe(false);
  });

  it('is extended by 30 minutes on demand, which is logged, but never beyond 12 hours', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    now = minutes(25);
    const extended = await browser.call('caseworker', 'POST', '/api/v1/session/extension');
    expect([extended.statusCode, extended.json().expiresAt]).toEqual([200, minutes(55).toISOString()]);
    expect(await logged(extended)).toMatchObject({ action: 'session-extended' });
    for (let minute = 50; minute <= 12 * 60 - 10; minute += 25) {
      now = minutes(minute);
      await browser.call('caseworker', 'POST', '/api/v1/session/extension');
    }
    expect(await expiryOf(browser)).toEqual(minutes(12 * 60));
    now = minutes(12 * 60);
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
  });
});

describe('single logout (R23; IT-SLO-1 to 3)', () => {
  it('begun here ends every session of that login, and comes back from the provider', async () => {
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

  it('begun at the provider ends the sessions here, one login after the other', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    await browser.logIn('citizen', { identity: 'lone-hansentest' });
    let response = await browser.visit(`${providerOrigin}/logout`, { form: {} });
    let redirects = 0;
    for (; response.statusCode !== 200; redirects++) response = await browser.visit(locationOf(response));
    expect(redirects).toBe(4);
    expect(response.body).toContain('Du er logget ud');
    expect(await isLoggedIn(browser, 'caseworker')).toBe(false);
    expect(await isLoggedIn(browser, 'citizen')).toBe(false);
  });

  it('is answered with Success also when nothing was left to end', async () => {
    const browser = await browserOf('ib-iversen', 'caseworker');
    now = minutes(40);
    const request = await browser.visit(`${providerOrigin}/logout`, { form: {} });
    const answer = await browser.visit(locationOf(request));
    expect((await browser.visit(locationOf(answer))).body).toContain('Du er logget ud');
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
      const response = await app.inject({
        method: 'POST',
        url: '/auth/logout',
        headers: { origin: appOrigin, ...(entrance ? { 'frikort-entrance': entrance } : {}) },
      });
      expect(response.json()).toEqual({ location: '/logget-af' });
    },
  );
});
