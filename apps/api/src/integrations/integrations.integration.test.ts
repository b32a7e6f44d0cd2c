import { randomUUID } from 'node:crypto';
import { addDays, todayInCopenhagen } from '@frikort/domain/calendar';
import { freshLoginMinutes, longestCredentialDays, mostClients } from '@frikort/domain/integration';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import {
  approveClient,
  askForToken,
  freshHeaders,
  makeClient,
  nextMonth,
  tokenHeaders,
} from '../../test/support/clients.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCaseworker, createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { warnOfEnds } from './warn-of-ends.ts';

/* R32 on people's pages: whose a system is, what is made and ended, and what others see of it. */

let database: TestDatabase;
let app: FastifyInstance;
let employee: EmployeeCaller;
let owner: Record<string, string>;

beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db);
});
afterAll(async () => {
  await app.close();
  await database.close();
});
beforeEach(async () => {
  employee = await createEmployee(database.db);
  owner = await freshHeaders(database.db, employee);
});

const input = { name: 'Lønsystemet', scopes: ['employments:read'], credential: { endsOn: nextMonth() } };

const post = (url: string, payload: object, headers = owner, key: string = randomUUID()) =>
  app.inject({
    method: 'POST',
    url: `/api/v1${url}`,
    headers: { ...headers, 'idempotency-key': key },
    payload,
  });
const get = (url: string, headers = owner) => app.inject({ url: `/api/v1${url}`, headers });

describe('making a system', () => {
  it('tells its secret once, in this answer alone', async () => {
    const key = randomUUID();
    const made = await post('/integration-clients', input, owner, key);
    expect(made.statusCode).toBe(201);
    const { id, credentials } = made.json();
    expect(credentials).toMatchObject([{ kind: 'secret', hint: credentials[0].secret.slice(-4) }]);
    expect(credentials[0].secret).toMatch(/^frikort_test_[\w-]{49}$/);
    const again = await post('/integration-clients', input, owner, key);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.json().id).toBe(id);
    for (const answer of [
      again,
      await get('/integration-clients'),
      await get(made.headers.location?.replace('/api/v1', '') ?? ''),
    ])
      expect(answer.body).not.toContain(credentials[0].secret);
  });

  it.each([
    ['an old login', async () => logIn(database.db, employee)],
    [
      'a login that was fresh',
      async () =>
        logIn(database.db, employee, new Date(), {
          provenAt: new Date(Date.now() - freshLoginMinutes * 60_000),
        }),
    ],
  ])('asks for a fresh login: %s', async (_what, headers) => {
    expect((await post('/integration-clients', input, await headers())).json()).toMatchObject({
      code: 'fresh-login-required',
      withinMinutes: freshLoginMinutes,
    });
  });

  it('is foretold by the session: until when its login is fresh, or that it is not', async () => {
    const provenAt = new Date();
    const fresh = await get('/session', await logIn(database.db, employee, new Date(), { provenAt }));
    expect(fresh.json().freshUntil).toBe(
      new Date(provenAt.getTime() + freshLoginMinutes * 60_000).toISOString(),
    );
    expect((await get('/session', await logIn(database.db, employee))).json()).not.toHaveProperty(
      'freshUntil',
    );
  });

  it('refuses scopes of another kind, an end too far away, and a CPR number as its name', async () => {
    const today = todayInCopenhagen(new Date());
    expect(
      (await post('/integration-clients', { ...input, scopes: ['citizens:read'] })).json().errors,
    ).toEqual([{ path: 'scopes', code: 'not-allowed-value' }]);
    expect((await post('/integration-clients', { ...input, scopes: ['admin'] })).json().errors).toEqual([
      { path: 'scopes.0', code: 'not-allowed-value' },
    ]);
    expect((await post('/integration-clients', { ...input, name: '290569-0000' })).json().errors).toEqual([
      { path: 'name', code: 'cpr-shaped' },
    ]);
    for (const endsOn of [addDays(today, -1), addDays(today, longestCredentialDays + 1)])
      expect((await post('/integration-clients', { ...input, credential: { endsOn } })).json()).toMatchObject(
        {
          code: 'end-date-invalid',
          earliest: today,
          latest: addDays(today, longestCredentialDays),
        },
      );
  });

  it('stops at as many as an organisation may have, also when all come at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: mostClients + 5 }, () => post('/integration-clients', input)),
    );
    expect(answers.filter(({ statusCode }) => statusCode === 201)).toHaveLength(mostClients);
    expect(answers.filter((answer) => answer.json().code === 'too-many-clients')).toHaveLength(5);
  });

  it('by an administrator makes a municipality’s, which reads its citizens and no others', async () => {
    const administrator = { ...(await createCaseworker(database.db)), role: 'administrator' as const };
    const headers = await freshHeaders(database.db, administrator);
    const client = await makeClient(app, headers, { scopes: ['citizens:read'] });
    const { id } = await createCitizen(database.db);
    expect((await get(`/citizens/${id}`, await tokenHeaders(app, client))).statusCode).toBe(200);
    const ofOdense = { ...(await createCaseworker(database.db, '35209115')), role: 'administrator' as const };
    const foreign = await makeClient(app, await freshHeaders(database.db, ofOdense), {
      scopes: ['citizens:read'],
    });
    expect((await get(`/citizens/${id}`, await tokenHeaders(app, foreign))).json().code).toBe('not-found');
    expect((await post('/integration-clients', { ...input, vendor: true }, headers)).json().errors).toEqual([
      { path: 'vendor', code: 'not-allowed-value' },
    ]);
  });
});

describe('mail', () => {
  const contactOf = ({ organisation }: EmployeeCaller) => ({
    name: 'Bo Prøve',
    email: `bo@firma-${organisation.cvr}.example`,
    phone: '12345678',
  });
  const withContact = () =>
    app.inject({
      method: 'PUT',
      url: '/api/v1/company',
      headers: { ...owner, 'if-match': '"0"' },
      payload: { contact: contactOf(employee) },
    });
  const mails = async () => {
    const { rows } = await database.admin.execute<{ topic: string; recipient: string; body: string }>(
      sql`select topic, recipient, body from mails where recipient = ${contactOf(employee).email} order by queued_at, id`,
    );
    return rows;
  };
  beforeEach(() => database.admin.execute(sql`delete from mails`));

  it('tells the company’s contact of each system and key that is made, and never the secret', async () => {
    await withContact();
    const client = await makeClient(app, owner, { scopes: ['employments:read'] });
    await post(`/integration-clients/${client.id}/credentials`, { endsOn: nextMonth() });
    const sent = await mails();
    expect(sent.map(({ topic, recipient }) => [topic, recipient])).toEqual([
      ['client-made', contactOf(employee).email],
      ['client-credential-made', contactOf(employee).email],
    ]);
    for (const { body } of sent) {
      expect(body).toContain('Prøvesystemet');
      expect(body).not.toContain('frikort_test_');
    }
  });

  it('warns once of the last key that ends soon, and not of one that another goes on after', async () => {
    await withContact();
    const client = await makeClient(app, owner, { scopes: ['employments:read'] });
    await database.admin.execute(sql`delete from mails`);
    const soon = new Date(Date.now() + 5 * 24 * 3_600_000);
    await warnOfEnds(database.db, soon);
    await warnOfEnds(database.db, soon);
    expect((await mails()).map(({ topic }) => topic)).toEqual(['client-credential-ends']);
    const today = todayInCopenhagen(new Date());
    await post(`/integration-clients/${client.id}/credentials`, { endsOn: addDays(today, 300) });
    await database.admin.execute(sql`delete from mails`);
    await database.admin.execute(sql`update client_credentials set warned_at = null`);
    await warnOfEnds(database.db, soon);
    expect(await mails()).toEqual([]);
  });
});

describe('others’ systems', () => {
  it('are not there: to see, to add to, to end', async () => {
    const client = await makeClient(app, owner, { scopes: ['employments:read'] });
    const [{ id: credentialId }] = (await get(`/integration-clients/${client.id}`)).json().credentials;
    const stranger = await freshHeaders(database.db, await createEmployee(database.db));
    const tried = [
      await get(`/integration-clients/${client.id}`, stranger),
      await get(`/integration-clients/${client.id}/acts`, stranger),
      await post(`/integration-clients/${client.id}/credentials`, { endsOn: nextMonth() }, stranger),
      ...(await Promise.all(
        [
          `/integration-clients/${client.id}`,
          `/integration-clients/${client.id}/credentials/${credentialId}`,
        ].map((url) => app.inject({ method: 'DELETE', url: `/api/v1${url}`, headers: stranger })),
      )),
    ];
    expect(tried.map((answer) => answer.json().code)).toEqual(Array(5).fill('not-found'));
    expect((await askForToken(app, client)).statusCode).toBe(200);
    expect((await get('/integration-clients', stranger)).json()).toEqual({ items: [] });
  });
});

describe('delegation', () => {
  const scopes = ['employments:read', 'card-lookups'] as const;
  const vendorOf = async () => {
    const person = await createEmployee(database.db);
    const headers = await freshHeaders(database.db, person);
    const client = await makeClient(app, headers, { scopes, vendor: true });
    return { person, headers, client };
  };

  it('is found, approved once, seen by both, and ended', async () => {
    const { person, headers, client } = await vendorOf();
    const found = await get(`/vendor-clients?text=${person.organisation.cvr}`);
    expect(found.json().items).toEqual([
      { id: client.id, name: 'Prøvesystemet', vendor: person.organisation, scopes },
    ]);
    const id = await approveClient(app, owner, { clientId: client.id, scopes });
    const again = await post('/client-approvals', { clientId: client.id, scopes, endsOn: nextMonth() });
    expect(again.json().code).toBe('already-approved');
    expect((await get('/client-approvals')).json().items).toMatchObject([
      { id, client: { id: client.id }, vendor: person.organisation, scopes },
    ]);
    expect((await get(`/integration-clients/${client.id}`, headers)).json().approvals).toBe(1);
    await app.inject({ method: 'DELETE', url: `/api/v1/client-approvals/${id}`, headers: owner });
    expect((await get(`/integration-clients/${client.id}`, headers)).json().approvals).toBe(0);
    expect((await get('/client-approvals')).json().items[0]).toHaveProperty('endedAt');
    await approveClient(app, owner, { clientId: client.id, scopes });
  });

  it('needs a vendor’s system that is there, with scopes that it has, and a fresh login', async () => {
    const { client } = await vendorOf();
    const own = await makeClient(app, owner, { scopes: ['employments:read'] });
    const wanted = (clientId: string, more: object = {}) => ({
      clientId,
      scopes,
      endsOn: nextMonth(),
      ...more,
    });
    expect((await post('/client-approvals', wanted(own.id))).json().code).toBe('not-found');
    expect((await post('/client-approvals', wanted(randomUUID()))).json().code).toBe('not-found');
    const wider = await post('/client-approvals', wanted(client.id, { scopes: ['employments:write'] }));
    expect(wider.json().errors).toEqual([{ path: 'scopes', code: 'not-allowed-value' }]);
    const stale = await logIn(database.db, employee);
    expect((await post('/client-approvals', wanted(client.id), stale)).json().code).toBe(
      'fresh-login-required',
    );
  });

  it('shows the company what was done for it, and the vendor what its system did', async () => {
    const { headers, client } = await vendorOf();
    await approveClient(app, owner, { clientId: client.id, scopes });
    const token = { ...(await tokenHeaders(app, client)), 'frikort-on-behalf-of': employee.organisation.cvr };
    await get('/employments', token);
    const ofCompany = (await get(`/integration-clients/${client.id}/acts`)).json().items;
    expect(ofCompany).toEqual([
      expect.objectContaining({
        action: 'employments-listed',
        outcome: 'done',
        organisation: employee.organisation,
      }),
    ]);
    const ofVendor = (await get(`/integration-clients/${client.id}/acts`, headers)).json().items;
    expect(ofVendor.map(({ action }: { action: string }) => action)).toEqual([
      'employments-listed',
      'client-token-given',
    ]);
  });
});

it('a registration by a system stands in history under the company, with the vendor and its system', async () => {
  const person = await createEmployee(database.db);
  const scopes = ['employments:read', 'employments:write'] as const;
  const client = await makeClient(app, await freshHeaders(database.db, person), { scopes, vendor: true });
  await approveClient(app, owner, { clientId: client.id, scopes });
  const token = { ...(await tokenHeaders(app, client)), 'frikort-on-behalf-of': employee.organisation.cvr };
  const { id: citizenId, cardNumber } = await createCitizen(database.db, {
    grantedAt: new Date('2024-01-01'),
  });
  const made = await post(
    '/employments',
    {
      cardNumber,
      startDate: '2025-03-01',
      endDate: '2025-03-02',
      amountOere: 100,
      contact: { name: 'Bo Prøve', email: 'bo@firma.example', phone: '12345678' },
    },
    token,
  );
  expect(made.statusCode).toBe(201);
  expect(made.json().company).toEqual(employee.organisation);
  const history = await get(`/employments/${made.json().id}/history`);
  expect(history.json().items).toMatchObject([
    {
      event: 'employment-registered',
      actor: {
        role: 'employee',
        organisation: employee.organisation.name,
        system: { name: 'Prøvesystemet', vendor: person.organisation.name },
      },
    },
  ]);
  const { db } = database;
  const citizen = {
    ...(await createCaseworker(db)),
    role: 'citizen',
    entrance: 'citizen',
    citizenId,
  } as const;
  const seen = await get('/me/access-log?by=others', await logIn(db, citizen));
  expect(seen.json().items).toMatchObject([
    { action: 'employment-history-viewed' },
    {
      action: 'employment-registered',
      organisation: employee.organisation,
      system: { name: 'Prøvesystemet', vendor: person.organisation.name },
    },
  ]);
});
