import { readFile } from 'node:fs/promises';
import { calendarDate } from '@frikort/domain/calendar';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createPerson } from '../../test/support/corrections.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import {
  createCaseworker,
  createCitizen,
  createEffortWorker,
  createEmployee,
  createOperator,
  nextCpr,
  openYear,
} from '../../test/support/fixtures.ts';

/* Repeating a request that created something: done once, and answered every time with what it made. */

const now = new Date('2026-11-21T12:00:00Z');
const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const text = { da: 'Kort nyt', en: 'In short' };

type Headers = Record<string, string>;
let database: TestDatabase;
let app: FastifyInstance;
let company: Headers;
let caseworker: Headers;
let administrator: Headers;
let operator: Headers;
let owner: Headers;
let ownClient: string;
let vendorClient: string;
let cardNumber: string;
let person: Headers;
/** Employments that nobody has asked or said anything about yet. */
let locked: string[];
/** Citizens whom nobody has offered yet. */
let staying: string[];
/** Somebody with every right in an organisation of efforts, and that organisation, an effort of it and its category. */
let effortWorker: Headers;
let efforts: { organisationId: string; categoryId: string; id: string };
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  app = await createTestApp(database.db, {
    clock: () => now,
    register: {
      lookUp: async () => ({
        kind: 'found',
        person: { name: 'Peter Prøvesen', nameProtected: false, registerStatus: 1 },
      }),
    },
  });
  await openYear(database.admin, 2026, 4_000_000);
  const { citizen, lone } = await createPerson(database.db);
  ({ cardNumber } = citizen);
  person = await logIn(database.db, lone);
  company = await logIn(database.db, await createEmployee(database.db));
  caseworker = await logIn(database.db, await createCaseworker(database.db));
  administrator = await logIn(database.db, {
    ...(await createCaseworker(database.db)),
    role: 'administrator',
  });
  operator = await logIn(database.db, await createOperator(database.db));
  owner = await logIn(database.db, await createEmployee(database.db), new Date(), { provenAt: now });
  ownClient = await clientOf('own', {});
  vendorClient = await clientOf('vendor', { vendor: true });
  await createCaseworker(database.db, '35209115');
  staying = await Promise.all(Array.from({ length: 20 }, async () => (await createCitizen(database.db)).id));
  efforts = await makeEfforts();
  locked = await Promise.all(Array.from({ length: 20 }, (_, place) => lockedEmployment(`locked-${place}`)));
});

/** Makes what orders about efforts need, appointed as people are. */
async function makeEfforts(): Promise<typeof efforts> {
  const worker = await createEffortWorker(database.db);
  effortWorker = await logIn(database.db, worker);
  const post = async (by: Headers, url: string, payload?: object) => {
    const headers = { ...by, 'idempotency-key': `efforts${url.replaceAll('/', '-')}` };
    const made = await app.inject({
      method: 'POST',
      url: `/api/v1${url}`,
      headers,
      ...(payload && { payload }),
    });
    expect(made.statusCode).toBeLessThan(300);
    return made.json();
  };
  const { id: organisationId } = await post(operator, '/effort-organisations', organisation('Østjysk'));
  const { code } = await post(operator, `/effort-organisations/${organisationId}/appointment-code`);
  await post(effortWorker, '/effort-appointments', { code });
  const given = { actorId: worker.actorId, right: 'effort-manager' };
  await post(effortWorker, `/effort-organisations/${organisationId}/appointments`, given);
  const { id: categoryId } = await post(operator, '/effort-categories', {
    name: { da: 'Forløb', en: 'Course' },
  });
  const effort = { organisationId, categoryId, name: 'Videre', startDate: '2026-02-02' };
  const { id } = await post(effortWorker, '/efforts', effort);
  await post(effortWorker, `/efforts/${id}/appointments`, { actorId: worker.actorId });
  return { organisationId, categoryId, id };
}

const organisation = (name: string) => ({
  name,
  form: 'joint-body',
  startDate: '2026-01-01',
  members: ['0751', '0710'],
  firstAdministrator: 'Inge Indsats',
  contact: { name: 'Olga Ordre', email: 'olga@oestjylland.example', phone: '00 00 07 51' },
});

afterAll(async () => {
  await app?.close();
  await database?.close();
});

/** What ended so long ago that its company asks before it corrects it. @returns its id */
async function lockedEmployment(key: string): Promise<string> {
  const made = await app.inject({
    method: 'POST',
    url: '/api/v1/employments',
    headers: { ...company, 'idempotency-key': key },
    payload: { cardNumber, startDate: '2026-01-02', endDate: '2026-01-05', amountOere: 100, contact },
  });
  return made.json().id;
}

/** Another system of the owner's. @returns its id */
async function clientOf(key: string, more: object): Promise<string> {
  const made = await app.inject({
    method: 'POST',
    url: '/api/v1/integration-clients',
    headers: { ...owner, 'idempotency-key': key },
    payload: { name: 'Prøve', scopes: ['events:read'], credential: { endsOn: '2026-12-31' }, ...more },
  });
  return made.json().id;
}

type Creation = {
  url: string | (() => string);
  by: () => Headers;
  body: () => object;
  /** Members that the first answer alone has, at whatever depth. */
  toldOnce?: readonly string[];
};

/** An order of each kind. */
const creations = {
  '/api/v1/employments': {
    url: '/api/v1/employments',
    by: () => company,
    body: () => ({
      cardNumber,
      startDate: calendarDate('2026-11-02'),
      endDate: calendarDate('2026-11-20'),

      amountOere: 150_000,
      contact,
    }),
  },
  '/api/v1/employments/{id}/reopenings': {
    url: () => `/api/v1/employments/${locked.pop()}/reopenings`,
    by: () => company,
    body: () => ({ reason: 'Lønnen er efterreguleret' }),
  },
  '/api/v1/employments/{id}/objections': {
    url: () => `/api/v1/employments/${locked.pop()}/objections`,
    by: () => person,
    body: () => ({ reason: 'wrong-amount' }),
  },
  '/api/v1/employment-imports': {
    url: '/api/v1/employment-imports',
    by: () => company,
    body: () => [{ cardNumber, contact }],
  },
  '/api/v1/citizens': {
    url: '/api/v1/citizens',
    by: () => caseworker,
    body: () => ({
      cpr: nextCpr(),
      consent: { acknowledged: true, textVersion: currentConsentTextVersion },
    }),
  },
  '/api/v1/transfers': {
    url: '/api/v1/transfers',
    by: () => caseworker,
    body: () => ({ citizenId: staying.pop(), toAuthority: '0461', reason: 'Borgeren er flyttet' }),
  },
  '/api/v1/integration-clients': {
    url: '/api/v1/integration-clients',
    by: () => owner,
    body: () => ({ name: 'Prøve', scopes: ['events:read'], credential: { endsOn: '2026-12-31' } }),
    toldOnce: ['secret'],
  },
  '/api/v1/integration-clients/{id}/credentials': {
    url: () => `/api/v1/integration-clients/${ownClient}/credentials`,
    by: () => owner,
    body: () => ({ endsOn: '2026-12-31' }),
    toldOnce: ['secret'],
  },
  '/api/v1/client-approvals': {
    url: '/api/v1/client-approvals',
    by: () => owner,
    body: () => ({ clientId: vendorClient, scopes: ['events:read'], endsOn: '2026-12-31' }),
  },
  '/api/v1/webhooks': {
    url: '/api/v1/webhooks',
    by: () => company,
    body: () => ({
      url: 'http://127.0.0.1:9/frikort',
      email: contact.email,
      types: ['employment.registered'],
    }),
    toldOnce: ['secret'],
  },
  '/api/v1/service-notices': {
    url: '/api/v1/service-notices',
    by: () => operator,
    body: () => ({ kind: 'disruption', title: text, text, from: now.toISOString(), to: null }),
  },
  '/api/v1/hand-overs': {
    url: '/api/v1/hand-overs',
    by: () => administrator,
    body: () => ({ from: '2026-01-01', to: '2026-11-21', kind: 'everything' }),
  },
  '/api/v1/self-service/uploads': {
    url: '/api/v1/self-service/uploads',
    by: () => administrator,
    body: () => ({ counts: [{ flow: 'register', channel: 'phone', week: '2026-W46', count: 2 }] }),
  },
  '/api/v1/effort-organisations': {
    url: '/api/v1/effort-organisations',
    by: () => operator,
    body: () => organisation(`Samarbejde ${keys}`),
  },
  '/api/v1/effort-categories': {
    url: '/api/v1/effort-categories',
    by: () => operator,
    body: () => ({ name: { da: `Forløb ${keys}`, en: `Course ${keys}` } }),
  },
  '/api/v1/efforts': {
    url: '/api/v1/efforts',
    by: () => effortWorker,
    body: () => ({
      organisationId: efforts.organisationId,
      categoryId: efforts.categoryId,
      name: `Indsats ${keys}`,
      startDate: '2026-02-02',
    }),
  },
  '/api/v1/efforts/{id}/participants': {
    url: () => `/api/v1/efforts/${efforts.id}/participants`,
    by: () => effortWorker,
    body: () => ({ kind: 'anonymous', sex: 'woman', startYear: 2026 }),
  },
  '/api/v1/programme-years': {
    url: '/api/v1/programme-years',
    by: () => operator,
    body: () => ({ year: 2027, allowanceOere: 4_500_000 }),
  },
  '/api/v1/programme-years/{year}/allowances': {
    url: '/api/v1/programme-years/2026/allowances',
    by: () => operator,
    body: () => ({ allowanceOere: 4_200_000, effectiveFrom: '2026-12-01T00:00:00Z' }),
  },
} satisfies Record<string, Creation>;

let keys = 0;
/** Sends the same order as often as it is called. */
function senderOf({ url, by, body }: Creation) {
  keys += 1;
  const headers = { ...by(), 'idempotency-key': `order-${keys}` };
  const payload = body();
  const address = typeof url === 'string' ? url : url();
  return () => app.inject({ method: 'POST', url: address, headers, payload });
}

it('every route that the document gives a key is tried here', async () => {
  const document = JSON.parse(await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'));
  const withKey = Object.entries(document.paths).flatMap(([path, methods]) =>
    JSON.stringify(methods).includes('#/components/parameters/IdempotencyKey') ? [path] : [],
  );
  expect(Object.keys(creations).sort()).toEqual(withKey.sort());
});

/** An answer without what is told once. */
function without(answer: unknown, members: readonly string[]): unknown {
  return JSON.parse(JSON.stringify(answer, (name, value) => (members.includes(name) ? undefined : value)));
}

describe.each(Object.entries<Creation>(creations))('POST %s, repeated', (_path, creation) => {
  it('is done once, and says that it was', async () => {
    const send = senderOf(creation);
    const first = await send();
    expect(first.statusCode).toBe(201);
    expect(first.headers).not.toHaveProperty('idempotent-replayed');
    const again = await send();
    expect(again.statusCode).toBe(201);
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect(again.headers.location).toBe(first.headers.location);
    expect(again.json()).toEqual(without(first.json(), creation.toldOnce ?? []));
  });
});

describe('a repetition', () => {
  it('is answered with what was made as it is now, with its version', async () => {
    const send = senderOf(creations['/api/v1/employments']);
    const first = await send();
    await app.inject({
      method: 'PATCH',
      url: String(first.headers.location),
      headers: { ...company, 'if-match': String(first.headers.etag) },
      payload: { amountOere: 90_000 },
    });
    const again = await send();
    expect([again.statusCode, again.headers['idempotent-replayed']]).toEqual([201, 'true']);
    expect(again.json()).toMatchObject({ id: first.json().id, amountOere: 90_000, version: 2 });
    expect(again.headers.etag).toBe('"2"');
  });

  it('of what is gone since is not found, and makes no other', async () => {
    const send = senderOf(creations['/api/v1/service-notices']);
    const first = await send();
    await app.inject({ method: 'DELETE', url: String(first.headers.location), headers: operator });
    expect((await send()).json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('that waited for the first one is one too', async () => {
    const send = senderOf(creations['/api/v1/employments']);
    const answers = await Promise.all([send(), send(), send()]);
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201]);
    expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
    expect(answers.filter(({ headers }) => headers['idempotent-replayed'] === 'true')).toHaveLength(2);
  });

  it('with another body is refused', async () => {
    const creation = creations['/api/v1/employments'];
    await senderOf(creation)();
    keys -= 1;
    const other = { ...creation, body: () => ({ ...creation.body(), amountOere: 1 }) };
    expect((await senderOf(other)()).json()).toMatchObject({ status: 422, code: 'idempotency-key-reused' });
  });
});
