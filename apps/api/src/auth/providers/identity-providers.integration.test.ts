import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureKeyPair } from '@frikort/test-nemlogin/key-pair';
import { buildLogoutRequest } from '@frikort/test-nemlogin/messages';
import { entityIdOf } from '@frikort/test-nemlogin/metadata';
import { aalborgPeople, aalborgProvider } from '@frikort/test-nemlogin/municipal-provider';
import { type Identity, identityById, people } from '@frikort/test-nemlogin/people';
import { signedRedirect } from '@frikort/test-nemlogin/redirect-binding';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { createTestNemLogin, metadataFile, nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';
import { sql } from 'drizzle-orm';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp } from '../../../test/support/app.ts';
import { appOrigin, locationOf, providerOrigin, TestBrowser } from '../../../test/support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../../../test/support/database.ts';
import { createTestAuth } from '../../../test/support/login.ts';
import { useAssertion } from '../login/saml-store.ts';
import { readFurtherProviders } from './provider-terms.ts';

const aalborgOrigin = 'http://127.0.0.1:3002';

let database: TestDatabase;
let folder: string;
let app: FastifyInstance;
let nemLogin: FastifyInstance;
let aalborg: FastifyInstance;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-two-providers-'));
  await ensureKeyPair(folder, 'service-provider', 'Service provider of a test');
  const serviceProvider = async () => readServiceProviderMetadata((await app.inject('/auth/metadata')).body);
  nemLogin = await createTestNemLogin({ people, origin: providerOrigin, keyFolder: folder, serviceProvider });
  aalborg = await createTestNemLogin({
    // It will say what it likes: also that people of Aarhus, companies and citizens have logged in.

    people: [...aalborgPeople, ...people],
    origin: aalborgOrigin,

    keyFolder: aalborgFolder(),
    serviceProvider,
  });
  app = await createTestApp(database.db, { login: await twoProviders() });
});
afterAll(async () => {
  await app?.close();
  await nemLogin?.close();
  await aalborg?.close();
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await database.db.execute(sql`delete from sessions`);
});

const aalborgFolder = () => path.join(folder, 'aalborg');

async function twoProviders() {
  const file = path.join(folder, 'further.json');
  await writeFile(file, JSON.stringify([aalborgProvider(metadataFile(aalborgFolder()))]));
  const furtherProviders = readFurtherProviders(file);
  if ('wrong' in furtherProviders) throw new Error(furtherProviders.wrong.join());
  return createTestAuth({
    db: database.db,
    clock: () => new Date(),
    keyFolder: folder,
    furtherProviders,
    findEnrolledCitizen: async () => undefined,
  });
}

const newBrowser = () => new TestBrowser(app, nemLogin, { [aalborgOrigin]: aalborg });
const asta = aalborgPeople[0]?.id ?? '';
const refusedPage = '/sagsbehandler/login-afvist?grund=login-invalid';

async function isLoggedIn(browser: TestBrowser): Promise<boolean> {
  return (await browser.call('caseworker', 'GET', '/api/v1/session')).statusCode === 200;
}

async function codeLogged({ headers }: LightMyRequestResponse): Promise<string | null | undefined> {
  const { rows } = await database.db.execute<{ code: string | null }>(
    sql`select code from audit_log where request_id = ${headers['x-request-id']}`,
  );
  return rows[0]?.code;
}

describe('choosing between identity providers', () => {
  it('is asked for where there are several, and takes along where the login was to lead', async () => {
    const asked = await newBrowser().visit('/auth/login?entrance=caseworker&returnTo=/sagsbehandler/borger');
    expect(locationOf(asked)).toBe('/log-ind?indgang=caseworker&retur=%2Fsagsbehandler%2Fborger');
    expect(asked.headers['set-cookie']).toBeUndefined();
    const fresh = await newBrowser().visit('/auth/login?entrance=caseworker&returnTo=/x&fresh=true');
    expect(locationOf(fresh)).toBe('/log-ind?indgang=caseworker&retur=%2Fx&igen=ja');
  });

  it('is not asked for where there is one', async () => {
    const asked = await newBrowser().visit('/auth/login?entrance=company');
    expect(locationOf(asked)).toContain(`${providerOrigin}/sso?`);
  });

  it.each([
    ['caseworker', ['nemlogin', 'aalborg'], 'MitID Erhverv'],
    ['company', ['nemlogin'], 'MitID Erhverv'],
    ['citizen', ['nemlogin'], 'MitID'],
  ])('is offered to everybody at the entrance %s: names and nothing else', async (entrance, ids, first) => {
    const answer = await app.inject(`/api/v1/identity-providers?entrance=${entrance}`);
    expect(answer.headers['cache-control']).toBe('no-store');
    const { items } = answer.json();
    expect(items.map(({ id }: { id: string }) => id)).toEqual(ids);
    expect(items[0]).toEqual({ id: 'nemlogin', name: { da: first, en: first } });
  });

  it.each([
    ['caseworker', 'vejle', '/sagsbehandler/login-afvist?grund=provider-unavailable'],
    ['company', 'aalborg', '/virksomhed/login-afvist?grund=provider-unavailable'],
    ['citizen', 'aalborg', '/login-afvist?grund=provider-unavailable&indgang=citizen'],
  ])('of one that the entrance %s does not have is explained, and logged: %s', async (entrance, id, page) => {
    const refused = await newBrowser().visit(`/auth/login?entrance=${entrance}&provider=${id}`);
    expect(locationOf(refused)).toBe(page);
    expect(await codeLogged(refused)).toBe('provider-unavailable');
  });
});

describe('a login at a municipality’s own provider', () => {
  it('lets its own caseworkers in', async () => {
    const browser = newBrowser();
    await browser.logIn('caseworker', { provider: 'aalborg', identity: asta });
    expect((await browser.call('caseworker', 'GET', '/api/v1/session')).json()).toMatchObject({
      name: 'Asta Limfjord',
      authority: { code: '0851', name: 'Aalborg Kommune' },
    });
  });

  it.each([
    ['ib-iversen', 'login-invalid:provider-not-for-organisation'],
    ['dorte-drift', 'login-invalid:provider-not-for-organisation'],
    ['lone-hansentest', 'login-invalid:provider-not-for-entrance'],
  ])('is not believed about %s, of whom nothing is stored', async (identity, code) => {
    const browser = newBrowser();
    const refused = await browser.logIn('caseworker', { provider: 'aalborg', identity });
    expect(locationOf(refused)).toBe(refusedPage);
    expect(await codeLogged(refused)).toBe(code);
    expect(await isLoggedIn(browser)).toBe(false);
    const { rows } = await database.db.execute(
      sql`select 1 from actors where provider = 'aalborg' and name = ${identityById(identity).name}`,
    );
    expect(rows).toEqual([]);
  });

  it('counts only as the answer of whom was asked, whoever signs it (mix-up)', async () => {
    const browser = newBrowser();
    const atAalborg = await browser.askProvider('caseworker', { provider: 'aalborg', identity: asta });
    await browser.visit('/auth/login?entrance=caseworker&provider=nemlogin');
    const refused = await browser.visit(atAalborg.action, { form: atAalborg.fields });
    expect(locationOf(refused)).toBe(refusedPage);
    expect(await codeLogged(refused)).toBe('login-invalid:issuer');
    expect(await isLoggedIn(browser)).toBe(false);
  });

  it('makes another actor than the same subject at NemLog-in', async () => {
    const [ib] = [identityById('ib-iversen')];
    const twin: Identity = { ...(aalborgPeople[0] ?? ib), id: 'twin', uuid: ib.uuid };
    const lying = await createTestNemLogin({
      people: [twin],
      origin: aalborgOrigin,
      keyFolder: aalborgFolder(),
      serviceProvider: async () => readServiceProviderMetadata((await app.inject('/auth/metadata')).body),
    });
    const browser = new TestBrowser(app, nemLogin, { [aalborgOrigin]: lying });
    await browser.logIn('caseworker', { provider: 'nemlogin', identity: 'ib-iversen' });
    await browser.logIn('caseworker', { provider: 'aalborg', identity: 'twin' });
    await lying.close();
    const { rows } = await database.db.execute(sql`
      select provider, name, cvr from actors where subject like ${`%${ib.uuid}`} order by provider`);
    expect(rows).toEqual([
      { provider: 'aalborg', name: 'Asta Limfjord', cvr: '29189420' },
      { provider: 'nemlogin', name: 'Ib Iversen', cvr: '55133018' },
    ]);
  });
});

describe('single logout between several providers', () => {
  it('goes to the provider that the session came from', async () => {
    const browser = newBrowser();
    await browser.logIn('caseworker', { provider: 'aalborg', identity: asta });
    const { location } = (await browser.call('caseworker', 'POST', '/auth/logout')).json();
    expect(location).toContain(`${aalborgOrigin}/slo?SAMLRequest=`);
    const back = await browser.visit(location);
    expect(locationOf(await browser.visit(locationOf(back)))).toBe('/logget-af');
  });

  it('begun at one ends its own sessions', async () => {
    const browser = newBrowser();
    await browser.logIn('caseworker', { provider: 'aalborg', identity: asta });
    const request = locationOf(await browser.visit(`${aalborgOrigin}/logout`, { form: {} }));
    expect(locationOf(await browser.visit(request))).toContain(`${aalborgOrigin}/slo?SAMLResponse=`);
    expect(await isLoggedIn(browser)).toBe(false);
  });

  /** A logout request about Ib Iversen's session at NemLog-in. */
  async function logoutOfIb(issuer: string, keyFolder: string): Promise<string> {
    const { rows } = await database.db.execute<{ name_id: string; session_index: string }>(
      sql`select name_id, session_index from sessions where provider = 'nemlogin'`,
    );
    const xml = buildLogoutRequest({
      id: `_${randomUUID()}`,
      issuer,
      destination: `${appOrigin}/auth/slo`,
      issuedAt: new Date(),

      nameId: rows[0]?.name_id ?? '',
      sessionIndexes: [rows[0]?.session_index ?? ''],
    });
    const { privateKey } = await nemLoginKeys(keyFolder);
    return signedRedirect(`${appOrigin}/auth/slo`, 'SAMLRequest', xml, privateKey);
  }

  it('begun at another, about the very same name and session, ends nothing', async () => {
    const browser = newBrowser();
    await browser.logIn('caseworker', { provider: 'nemlogin', identity: 'ib-iversen' });

    const asItself = await browser.visit(await logoutOfIb(entityIdOf(aalborgOrigin), aalborgFolder()));
    expect(locationOf(asItself)).toContain(`${aalborgOrigin}/slo?SAMLResponse=`);
    expect(await isLoggedIn(browser)).toBe(true);

    const asNemLogin = await browser.visit(await logoutOfIb(entityIdOf(providerOrigin), aalborgFolder()));
    expect(asNemLogin.statusCode).toBe(400);
    expect(await isLoggedIn(browser)).toBe(true);

    await browser.visit(await logoutOfIb(entityIdOf(providerOrigin), folder));
    expect(await isLoggedIn(browser)).toBe(false);
  });
});

describe('assertions that were used', () => {
  it('are known by their provider: none can use up another’s', async () => {
    const assertion = { id: '_same', unusableFrom: new Date(Date.now() + 60_000) };
    const use = (provider: string) => useAssertion(database.db, { ...assertion, provider }, new Date());
    expect([await use('aalborg'), await use('nemlogin'), await use('nemlogin')]).toEqual([true, true, false]);
  });
});
