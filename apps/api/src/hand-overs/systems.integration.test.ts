import { randomUUID } from 'node:crypto';
import { mostHandOversADay } from '@frikort/domain/hand-over';
import { scopesOfKind } from '@frikort/domain/integration';
import type { Scope } from '@frikort/domain/scopes';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, person, type TestWorld } from '../../test/support/citizens.ts';
import { freshHeaders, makeClient, type TestClient, tokenHeaders } from '../../test/support/clients.ts';
import { createCaseworker, createEmployee, nextCpr } from '../../test/support/fixtures.ts';
import type { AdministratorCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';

/* R28, R32: a municipality's system makes hand-overs and fetches them, in its own name. */

const year = { from: '2026-02-01', to: '2026-12-31' };

let world: TestWorld;
let hanne: AdministratorCaller;
let odense: AdministratorCaller;
let bjarne: EmployeeCaller;
let system: TestClient;
let lone: { id: string; cardNumber: string; cpr: string };

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  hanne = { ...(await createCaseworker(db)), role: 'administrator' };
  odense = { ...(await createCaseworker(db, '35209115')), role: 'administrator' };
  bjarne = await createEmployee(db);
  system = await clientOf(hanne, ['citizens:read']);
  const cpr = nextCpr();
  world.register.people.push(person(cpr, { name: 'Lone Hansentest' }));
  lone = { ...(await grant(world, hanne, cpr)).json(), cpr };
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.admin.execute(sql`
    delete from hand_over_lines; delete from hand_over_totals; delete from hand_overs; delete from letters; delete from history_events;
    delete from employments`);
  await world.database.admin.execute(sql`update cards set used_oere = 0`);
});

const clientOf = async (owner: AdministratorCaller | EmployeeCaller, scopes: readonly Scope[]) =>
  makeClient(world.app, await freshHeaders(world.database.db, owner), { scopes });

async function register(endDate: string, amountOere = 100_000): Promise<string> {
  const contact = { name: 'Sanne Lund', email: 'sanne@solsikken.example', phone: '12 34 56 78' };
  const body = { cardNumber: lone.cardNumber, startDate: endDate, endDate, amountOere, contact };
  const headers = { 'idempotency-key': randomUUID() };
  return (await world.send(bjarne, 'POST', '/employments', { body, headers })).json().id;
}

type Asked = { client?: TestClient; scope?: string; headers?: Record<string, string> };

async function get(url: string, { client = system, scope, headers }: Asked = {}) {
  const token = await tokenHeaders(world.app, client, scope);
  return await world.app.inject({ url: `/api/v1${url}`, headers: { ...token, ...headers } });
}

async function make(kind: 'everything' | 'changes', { client = system, scope, headers }: Asked = {}) {
  return await world.app.inject({
    method: 'POST',
    url: '/api/v1/hand-overs',
    headers: {
      ...(await tokenHeaders(world.app, client, scope)),
      'idempotency-key': randomUUID(),
      ...headers,
    },
    payload: { ...year, kind },
  });
}

const linesOf = (body: string) =>
  body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

describe('a municipality’s system', () => {
  it('takes everything, and then what has changed since, as JSON lines and as CSV', async () => {
    const first = await register('2026-11-10');
    const made = await make('everything');
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({ employments: 1, madeBy: 'Prøvesystemet', bySystem: true });
    expect((await make('changes')).json()).toMatchObject({ employments: 0 });
    const second = await register('2026-11-11', 250_000);
    const changes = (await make('changes')).json();
    const lines = linesOf((await get(`/hand-overs/${changes.id}/employments?includeCpr=true`)).body);
    expect(lines).toMatchObject([{ employmentId: second, citizen: { cpr: lone.cpr }, amountOere: 250_000 }]);
    const totals = await get(`/hand-overs/${changes.id}/totals`, {
      headers: { accept: 'text/csv', 'accept-language': 'en' },
    });
    expect(totals.body.split('\r\n')[1]).toBe(`${lone.cardNumber};Lone Hansentest;2;3500,00`);
    // The administrator sees the same, and who made it; and the system what the administrator makes.
    const listed = (await world.send(hanne, 'GET', '/hand-overs')).json().items;
    expect(listed[0]).toEqual(changes);
    expect(listed.map(({ bySystem }: { bySystem?: true }) => bySystem)).toEqual([true, true, true]);
    const own = await world.send(hanne, 'POST', '/hand-overs', {
      body: { ...year, kind: 'everything' },
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(own.json()).not.toHaveProperty('bySystem');
    const fetched = linesOf((await get(`/hand-overs/${own.json().id}/employments`)).body);
    expect(fetched.map(({ employmentId }) => employmentId)).toEqual([first, second]);
  });

  it('makes one for each key, also when its token is another by then', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const [first, again] = [await make('everything', { headers }), await make('everything', { headers })];
    expect(again.json()).toEqual(first.json());
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await make('changes', { headers })).json().code).toBe('idempotency-key-reused');
  });

  it('gives each change once, however many ask at once', async () => {
    await register('2026-11-10');
    const made = await Promise.all(Array.from({ length: 4 }, () => make('changes')));
    const counts = made.map((answer) => answer.json().employments);
    expect(counts.toSorted()).toEqual([0, 0, 0, 1]);
  });

  it('discloses each citizen in its own name, and they see which system it was (R26)', async () => {
    await register('2026-11-10');
    const { id } = (await make('everything')).json();
    const logged = await logOf(world, () => get(`/hand-overs/${id}/employments`));
    const disclosed = logged.filter(({ action }) => action === 'hand-over-exported');
    expect(disclosed).toMatchObject([{ seen: 1 }]);
    const { rows } = await world.database.admin.execute(sql`
      select distinct log.role, log.purpose, actor.name, actor.kind from audit_log log
      join actors actor on actor.id = log.actor_id
      where log.action = 'hand-over-exported' and log.subject is not null`);
    expect(rows).toEqual([
      { role: 'caseworker', purpose: 'hand-over', name: 'Prøvesystemet', kind: 'system' },
    ]);
    const citizen: CitizenCaller = {
      role: 'citizen',
      entrance: 'citizen',
      actorId: (await createCaseworker(world.database.db)).actorId,
      name: 'Lone',
      citizenId: lone.id,
      requestId: randomUUID(),
    };
    const seen = await world.send(citizen, 'GET', '/me/access-log?by=others', {
      headers: { 'accept-language': 'en' },
    });
    const entry = seen.json().items.find(({ action }: { action: string }) => action === 'hand-over-exported');
    expect(entry).toMatchObject({
      organisation: { name: 'Aarhus Kommune' },
      system: { name: 'Prøvesystemet' },
      purpose: 'hand-over',
      inWords: {
        system: 'The IT system Prøvesystemet',
        action: 'Downloaded your employments and pay for the municipality’s other systems',
      },
    });
  });
});

describe('no hand-over', () => {
  it('is a system’s without the scope, of another municipality, of a company, or ended', async () => {
    const { id } = (await make('everything')).json();
    const follower = await clientOf(hanne, ['events:read']);
    const others = await clientOf(odense, ['citizens:read']);
    const company = await clientOf(bjarne, scopesOfKind.company);
    const ended = await clientOf(hanne, ['citizens:read']);
    const token = await tokenHeaders(world.app, ended);
    for (const path of ['', `/${id}`, `/${id}/employments`, `/${id}/totals`]) {
      const refused = await get(`/hand-overs${path}`, { client: follower });
      expect(refused.json()).toMatchObject({ code: 'scope-missing', scope: 'citizens:read' });
      expect((await get(`/hand-overs${path}`, { client: company })).json().code).toBe('not-permitted');
    }
    expect((await make('everything', { client: follower })).json().code).toBe('scope-missing');
    expect((await make('everything', { client: company })).json().code).toBe('not-permitted');
    for (const path of ['', '/employments', '/totals'])
      expect((await get(`/hand-overs/${id}${path}`, { client: others })).json().code).toBe('not-found');
    expect((await get('/hand-overs', { client: others })).json().items).toEqual([]);
    const fresh = await freshHeaders(world.database.db, hanne);
    const end = `/api/v1/integration-clients/${ended.id}`;
    expect((await world.app.inject({ method: 'DELETE', url: end, headers: fresh })).statusCode).toBe(204);
    const late = await world.app.inject({ url: `/api/v1/hand-overs/${id}/employments`, headers: token });
    expect(late.json()).toMatchObject({ code: 'token-invalid', reason: 'ended' });
  });

  it('is made beyond what a municipality may in a day, whoever asks, and the next one is told when', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const first = await make('everything', { headers });
    for (let count = 1; count < mostHandOversADay; count += 1)
      expect((await make('changes')).statusCode).toBe(201);
    const logged = await logOf(world, async () => {
      const answer = await make('changes');
      expect(answer.json()).toMatchObject({ status: 429, code: 'too-many-hand-overs', most: 50 });
      expect(answer.headers['retry-after']).toBe(String(24 * 3600));
    });
    expect(logged).toContainEqual(
      expect.objectContaining({ action: 'hand-over-made', code: 'too-many-hand-overs' }),
    );
    const own = await world.send(hanne, 'POST', '/hand-overs', {
      body: { ...year, kind: 'everything' },
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(own.json().code).toBe('too-many-hand-overs');
    // What was made before is answered again, and another municipality is not held up.
    expect((await make('everything', { headers })).json().id).toBe(first.json().id);
    const others = await world.send(odense, 'POST', '/hand-overs', {
      body: { ...year, kind: 'everything' },
      headers: { 'idempotency-key': randomUUID() },
    });
    expect(others.statusCode).toBe(201);
    // A day later there is room again, for as many as were made so long ago.
    await world.database.admin.execute(
      sql`update hand_overs set made_at = made_at - interval '24 hours' where id = ${first.json().id}::uuid`,
    );
    expect((await make('changes')).statusCode).toBe(201);
    expect((await make('changes')).statusCode).toBe(429);
  });
});
