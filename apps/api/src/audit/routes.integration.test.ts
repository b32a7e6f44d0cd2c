import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller, OperatorCaller } from '../auth/caller.ts';
import { sealAll } from './sealing.ts';

const cpr = '2905690000';

let world: TestWorld;
let ib: CaseworkerCaller;
let hanne: CaseworkerCaller;
let karen: CaseworkerCaller;
let bjarne: EmployeeCaller;
let dorte: OperatorCaller;
let lone: CitizenCaller;
let cardNumber: string;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  ib = await createCaseworker(db);
  hanne = { ...(await createCaseworker(db)), role: 'administrator' };
  karen = await createCaseworker(db, '35209115');
  bjarne = await createEmployee(db);
  dorte = await createOperator(db);
  world.register.people.push(person(cpr), person('1008610000'));
  const granted = (await grant(world, ib, cpr)).json();
  cardNumber = granted.cardNumber;
  const { actorId } = await createCaseworker(db);
  lone = { ...ib, role: 'citizen', actorId, entrance: 'citizen', citizenId: granted.id };
  await world.send(ib, 'GET', `/citizens/${granted.id}`);
  await world.send(karen, 'POST', '/citizens/search', { body: { query: cpr } });
  await world.send(bjarne, 'POST', '/card-lookups', { body: { cardNumber } });
  await world.send(lone, 'GET', '/me');
  await world.send(karen, 'POST', '/citizens/search', { body: { query: '1008610000' } });
});
afterAll(() => world.close());

type Row = {
  id: string;
  action: string;
  rows: number;
  citizens: number;
  outcome: string;
  code?: string;
  position?: number;
  organisation?: { cvr: string };
  actor?: { id: string; name: string };
};
type Caller = Parameters<TestWorld['send']>[0];

async function log(caller: Caller, query = ''): Promise<Row[]> {
  return (await world.send(caller, 'GET', `/audit-log${query}`)).json().items;
}
async function about(caller: Caller, citizen: string, special = {}): Promise<Row[]> {
  const answer = await world.send(caller, 'POST', '/audit-log/search', { body: { citizen, ...special } });
  return answer.json().items;
}
const actions = (rows: readonly Row[]) => rows.map(({ action }) => action);

describe('R26, R28: the operator reads the whole log', () => {
  it('of everybody, latest first, without names of people or numbers of citizens', async () => {
    const rows = await log(dorte, '?limit=100');
    expect(new Set(rows.map(({ organisation }) => organisation?.cvr))).toEqual(
      new Set([ib.organisation.cvr, karen.organisation.cvr, bjarne.organisation.cvr, undefined]),
    );
    expect(rows.some(({ actor }) => actor)).toBe(false);
    for (const hidden of [cpr, cardNumber, ib.name, ib.actorId, lone.actorId])
      expect(JSON.stringify(rows)).not.toContain(hidden);
  });

  it('with the names of employees when asked, never of a citizen', async () => {
    const rows = await log(dorte, '?names=true&limit=100');
    expect(rows.find(({ action }) => action === 'citizen-viewed')?.actor).toEqual({
      id: ib.actorId,
      name: expect.any(String),
    });
    const own = await log(dorte, `?names=true&actor=${ib.actorId}`);
    expect(actions(own)).toEqual(expect.arrayContaining(['citizen-viewed', 'enrolment-granted']));
    expect(own.every(({ actor }) => actor?.id === ib.actorId)).toBe(true);
    await world.database.admin.execute(
      sql`update actors set kind = 'person', cvr = null, organisation_name = null where id = ${lone.actorId}`,
    );
    const all = await log(dorte, '?names=true&limit=100');
    expect(all.find(({ action }) => action === 'own-data-viewed')).not.toHaveProperty('actor');
  });

  it('about a citizen by CPR number or card number, also one without frikort; unknown ones find nothing', async () => {
    const expected = [
      'own-data-viewed',
      'card-looked-up',
      'citizen-search-refused',
      'citizen-viewed',
      'enrolment-granted',
    ];
    expect(actions(await about(dorte, cpr, { limit: '100' }))).toEqual(expect.arrayContaining(expected));
    expect(actions(await about(dorte, cardNumber, { limit: '100' }))).toEqual(
      expect.arrayContaining(expected),
    );
    expect(actions(await about(dorte, '100861-0000'))).toEqual(['citizen-searched']);
    expect(await about(dorte, '1111111118')).toEqual([]);
    expect(await about(dorte, '10000')).toEqual([]);
    const nonsense = await world.send(dorte, 'POST', '/audit-log/search', { body: { citizen: 'x' } });
    expect(nonsense.json()).toMatchObject({ status: 400, code: 'search-input-invalid' });
  });

  it('of an organisation and a period', async () => {
    const rows = await log(dorte, `?organisation=${karen.organisation.cvr}&from=2026-11-21&to=2026-11-21`);
    expect(actions(rows).toSorted()).toEqual(['citizen-search-refused', 'citizen-searched']);
    expect(await log(dorte, '?to=2026-11-20')).toEqual([]);
    expect(await log(dorte, '?from=2026-11-22')).toEqual([]);
  });

  it('in pages without gap or double, and as a file', async () => {
    const filter = `?organisation=${ib.organisation.cvr}`;
    const whole = await log(dorte, `${filter}&limit=100`);
    const paged: Row[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const next: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: { items: Row[]; nextCursor: string | null } = (
        await world.send(dorte, 'GET', `/audit-log${filter}&limit=2${next}`)
      ).json();
      paged.push(...page.items);
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
    const headers = { accept: 'text/csv' };
    const file = await world.send(dorte, 'GET', `/audit-log${filter}`, { headers });
    expect(file.headers['content-disposition']).toContain('adgangslog.csv');
    const written = whole.reduce((sum, { rows }) => sum + rows, 0);
    expect(file.body.split('\r\n').length).toBe(written + 2);
    expect(file.body).not.toContain(ib.actorId);
    const named = await world.send(dorte, 'GET', `/audit-log${filter}&names=true`, { headers });
    expect(named.body).toContain(ib.actorId);
  });

  it('and sees how far sealing is', async () => {
    const before = (await world.send(dorte, 'GET', '/audit-log/sealing')).json();
    expect(before).toMatchObject({
      waiting: expect.any(Number),
      waitingSince: expect.any(String),
      newest: null,
    });
    await sealAll(world.database.db, [{ id: 'a1', key: randomBytes(32) }], () => now);
    const after = (await world.send(dorte, 'GET', '/audit-log/sealing')).json();
    expect(after).toMatchObject({ waiting: 1, newest: { number: 1, lastPosition: expect.any(Number) } });
    // All rows are of one moment here, and have no order: only those written since are not sealed yet.
    const places = (await log(dorte, '?to=2026-11-21&limit=100')).map(({ position }) => position);
    expect(places).toContain(after.newest.lastPosition);
    expect(places.filter((place) => place === undefined).length).toBeLessThanOrEqual(2);
  });

  it('each use is in the log itself, about the citizen who was asked for', async () => {
    const search = await logOf(world, () => about(dorte, cardNumber));
    expect(search).toMatchObject([{ action: 'log-viewed', outcome: 'done', subject: expect.any(Buffer) }]);
    const headers = { accept: 'text/csv' };
    const file = await logOf(world, () => world.send(dorte, 'GET', '/audit-log', { headers }));
    expect(file).toMatchObject([{ action: 'log-extracted', outcome: 'done', subject: null }]);
  });
});

describe('R26: a look at a list is one line', () => {
  let list: Row;

  beforeAll(async () => {
    await grant(world, ib, '1008610000');
    await world.send(ib, 'GET', '/citizens');
    await world.send(ib, 'GET', '/citizens', { headers: { accept: 'text/csv' } });
    const rows = await log(dorte, '?action=citizens-listed');
    expect(rows).toHaveLength(1);
    list = rows[0] as Row;
  });

  it('that says how many were seen, as a file does, and opens into its row', async () => {
    expect(list).toMatchObject({ rows: 1, citizens: 2 });
    const opened = (await world.send(hanne, 'GET', `/audit-log/${list.id}/rows`)).json();
    expect(opened.items).toMatchObject([{ id: list.id, aboutCitizen: true }]);
    const file = await log(dorte, '?action=citizens-exported');
    expect(file).toMatchObject([{ rows: 1, citizens: 2 }]);
  });

  it('that each of them sees as a look at them, and only that', async () => {
    for (const citizen of [cpr, '1008610000']) {
      const rows = await about(dorte, citizen, { action: 'citizens-listed' });
      expect(rows).toMatchObject([{ id: list.id, citizens: 2 }]);
    }
    const seen = (await world.send(lone, 'GET', '/me/access-log?by=others&limit=100')).json().items;
    expect(actions(seen).filter((action) => action === 'citizens-listed')).toHaveLength(1);
  });

  it('that is not opened by another municipality, nor is one that is not there', async () => {
    const admin = { ...karen, role: 'administrator' } as const;
    for (const id of [list.id, 'x', '018f0000-0000-7000-8000-000000000000']) {
      const caller = id === list.id ? admin : hanne;
      const answer = await world.send(caller, 'GET', `/audit-log/${id}/rows`);
      expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
    }
  });

  it('and the log is narrowed to changes, refusals, an action or an employee', async () => {
    const changes = actions(await log(dorte, '?changes=true&limit=100'));
    expect(changes).toContain('enrolment-granted');
    expect(changes).not.toContain('citizen-viewed');
    const refused = await log(dorte, '?outcome=refused&limit=100');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every(({ outcome }) => outcome === 'refused')).toBe(true);
    const named = async (employee: string) =>
      (await world.send(dorte, 'POST', '/audit-log/search', { body: { employee, names: 'true' } })).json();
    expect((await named('bente')).items.length).toBeGreaterThan(0);
    expect((await named('%')).items).toEqual([]);
    expect((await log(dorte, '?action=nothing')) as unknown).toBeUndefined();
  });
});

describe('R28: an administrator reads what the own municipality did', () => {
  it('and nothing else, whatever is asked for', async () => {
    const own = await log(hanne, '?limit=100');
    expect(actions(own)).toEqual(expect.arrayContaining(['citizen-viewed', 'enrolment-granted']));
    const others = ['', `?organisation=${karen.organisation.cvr}`, `?actor=${bjarne.actorId}`];
    for (const query of others) {
      const rows = await log(hanne, query);
      expect(rows.every(({ organisation }) => organisation?.cvr === hanne.organisation.cvr)).toBe(true);
    }
  });

  it('and of its own citizens also what others did, as the citizen sees it', async () => {
    const rows = await about(hanne, cpr, { names: 'true', limit: '100' });
    const of = (cvr: string | undefined) => rows.filter(({ organisation }) => organisation?.cvr === cvr);
    expect(actions(of(karen.organisation.cvr))).toEqual(['citizen-search-refused']);
    expect(actions(of(bjarne.organisation.cvr))).toEqual(['card-looked-up']);
    expect(actions(of(hanne.organisation.cvr))).toContain('citizen-viewed');
    expect(actions(rows)).not.toContain('own-data-viewed');
    const foreign = rows.filter(({ organisation }) => organisation?.cvr !== hanne.organisation.cvr);
    expect(foreign.every(({ actor, code }) => actor === undefined && code === undefined)).toBe(true);
    const file = await world.send(hanne, 'POST', '/audit-log/search', {
      body: { citizen: cpr, names: 'true' },
      headers: { accept: 'text/csv' },
    });
    expect(file.body).toContain(bjarne.organisation.name);
    for (const hidden of [bjarne.actorId, karen.actorId]) expect(file.body).not.toContain(hidden);
    for (const asked of [{ actor: bjarne.actorId }, { employee: 'Bente' }]) {
      const found = await about(hanne, cpr, { ...asked, limit: '100' });
      expect(found.every(({ organisation }) => organisation?.cvr === hanne.organisation.cvr)).toBe(true);
    }
    expect(actions(await about({ ...karen, role: 'administrator' }, cpr))).toEqual([
      'citizen-search-refused',
    ]);
  });

  it('others are refused, and that is logged', async () => {
    const routes = [
      ['GET', '/audit-log', undefined],
      ['POST', '/audit-log/search', { citizen: cpr }],
      ['GET', '/audit-log/sealing', undefined],
    ] as const;
    for (const [method, url, body] of routes) {
      for (const caller of [ib, bjarne, lone]) {
        const logged = await logOf(world, async () => {
          const answer = await world.send(caller, method, url, body && { body });
          expect(answer.json()).toMatchObject({ status: 403, code: 'not-permitted' });
        });
        expect(logged).toMatchObject([
          { action: 'access-refused', outcome: 'refused', code: 'not-permitted' },
        ]);
      }
    }
    expect((await world.send(hanne, 'GET', '/audit-log/sealing')).json()).toMatchObject({ status: 403 });
    const nobody = await world.app.inject('/api/v1/audit-log');
    expect(nobody.json()).toMatchObject({ status: 401, code: 'not-authenticated' });
  });

  it.each([
    '?limit=0',
    '?from=2026-02-30',
    '?to=x',
    '?actor=x',
    '?organisation=1',
    '?names=1',
    '?cursor=x',
    `?citizen=${cpr}`,
  ])('refuses %s', async (query) => {
    const answer = await world.send(hanne, 'GET', `/audit-log${query}`);
    expect(answer.json()).toMatchObject({ status: 400, code: 'validation-failed' });
    expect(answer.body).not.toContain(cpr);
  });
});
