import { randomBytes, randomUUID } from 'node:crypto';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator, nextCpr } from '../../test/support/fixtures.ts';
import type { Caller, CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import { placeAll } from '../events/sequence.ts';
import type { SealKeys } from './seal.ts';
import { sealAll } from './sealing.ts';
import { verifyDatabase } from './verify.ts';

/* A look at many citizens is one row of the log, with each of them beside it (R26). */

type Citizen = { id: string; cardNumber: string; cpr: string; caller: CitizenCaller };

const keys: SealKeys = [{ id: 'a1', key: randomBytes(32) }];
const year = { from: '2026-01-01', to: '2026-12-31' };

let world: TestWorld;
let ib: CaseworkerCaller;
let hanne: CaseworkerCaller;
let karen: CaseworkerCaller;
let bjarne: EmployeeCaller;
let citizens: Citizen[];
let astrid: Citizen;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  ib = await createCaseworker(db);
  hanne = { ...(await createCaseworker(db)), role: 'administrator' };
  karen = await createCaseworker(db, '35209115');
  bjarne = await createEmployee(db);
  citizens = [];
  for (let n = 0; n < 7; n += 1) citizens.push(await granted(ib, `Borger ${n}`));
  astrid = await granted(karen, 'Astrid Bruun');
  for (const citizen of [...citizens.slice(0, 4), astrid]) await register(citizen);
  await register(citizens[0] ?? astrid);
  await placeAll({ db, clock: () => now });
});
afterAll(() => world.close());

async function granted(by: CaseworkerCaller, name: string): Promise<Citizen> {
  const cpr = nextCpr();
  world.register.people.push(person(cpr, { name }));
  const { id, cardNumber } = (await grant(world, by, cpr)).json();
  const { actorId } = await createCaseworker(world.database.db);
  const caller: CitizenCaller = {
    role: 'citizen',
    entrance: 'citizen',
    actorId,
    name,
    citizenId: id,
    requestId: randomUUID(),
  };
  return { id, cardNumber, cpr, caller };
}

async function register({ cardNumber }: Citizen): Promise<void> {
  const contact = { name: 'Sanne Lund', email: 'sanne@solsikken.example', phone: '12345678' };
  const terms = { startDate: '2026-12-01', endDate: '2026-12-31', amountOere: 1_000, contact };
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await world.send(bjarne, 'POST', '/employments', {
    body: { cardNumber, ...terms },
    headers,
  });
  expect(answer.statusCode).toBe(201);
  const kept = { endDate: '2027-01-10' };
  await world.send(bjarne, 'PUT', `/employments/${answer.json().id}/continuation`, { body: kept });
}

/** The rows of the log that a request wrote, and those who stand beside them. */
async function lookOf(caller: Caller, path: string, headers: Record<string, string> = {}) {
  let body = '';
  const rows = await logOf(world, async () => {
    const answer = await world.send(caller, 'GET', path, { headers });
    expect(answer.statusCode, answer.body).toBe(200);
    body = answer.body;
  });
  const { rows: beside } = await world.database.admin.execute<{ id: string; row_id: string }>(sql`
    select citizens.id, beside.row_id from audit_log_subjects beside
    join citizens on citizens.audit_subject = beside.subject where beside.row_id = any(${sql.param(rows.map(({ id }) => id))}::uuid[])`);
  return { body, rows, seen: beside.map(({ id }) => id) };
}

async function readsOfLook({ caller }: Citizen, rowId: string): Promise<number> {
  const { items } = (await world.send(caller, 'GET', '/me/access-log?by=others&limit=100')).json();
  return items.filter(({ id }: { id: string }) => id === rowId).length;
}

const ids = (those: readonly Citizen[]) => those.map(({ id }) => id).toSorted();
const csv = { accept: 'text/csv' };

describe('a look at many citizens is one row of the log, with each of them beside it (R26)', () => {
  const withWork = () => [...citizens.slice(0, 4), astrid];
  it.each<[string, () => [Caller, string, Record<string, string>?], () => Citizen[]]>([
    ['a municipality’s citizens', () => [ib, '/citizens'], () => citizens],
    ['a list of nobody', () => [ib, '/citizens?status=inactive'], () => []],
    ['the same as a file', () => [ib, '/citizens', csv], () => citizens],
    ['a company’s employments', () => [bjarne, '/employments'], withWork],
    ['the same as a file', () => [bjarne, '/employments', csv], withWork],
    ['what each citizen came to', () => [bjarne, '/employments/totals/by-citizen'], withWork],
    ['what goes on after New Year', () => [bjarne, '/continuations'], withWork],
    ['what happened to a company’s employments', () => [bjarne, '/events'], withWork],
    ['the same to a municipality’s citizens', () => [ib, '/events'], () => citizens],
  ])('%s', async (_what, request, expected) => {
    const { rows, seen } = await lookOf(...request());
    expect(rows).toMatchObject([{ outcome: 'done' }]);
    expect(seen.toSorted()).toEqual(ids(expected()));
    for (const citizen of [...citizens, astrid])
      expect(await readsOfLook(citizen, rows[0]?.id ?? '')).toBe(seen.includes(citizen.id) ? 1 : 0);
  });

  it('a hand-over, by its id', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const body = { ...year, kind: 'everything' };
    const { id } = (await world.send(hanne, 'POST', '/hand-overs', { body, headers })).json();
    for (const what of ['employments', 'totals']) {
      const { rows, seen } = await lookOf(hanne, `/hand-overs/${id}/${what}`);
      expect(rows).toMatchObject([{ action: 'hand-over-exported', object_id: id }]);
      expect(seen.toSorted()).toEqual(ids(citizens.slice(0, 4)));
    }
  });

  it('whatever page of whatever list: those on it, and nobody else', async () => {
    const page = fc.record({
      sort: fc.constantFrom('name', '-name', 'cardNumber', '-remainingOere', 'status'),
      limit: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(page, async ({ sort, limit }) => {
        const { body, rows, seen } = await lookOf(ib, `/citizens?sort=${sort}&limit=${limit}`);
        const shown: { id: string }[] = JSON.parse(body).items;
        expect(rows).toHaveLength(1);
        expect(seen.toSorted()).toEqual(shown.map(({ id }) => id).toSorted());
      }),
      { numRuns: 15 },
    );
  });

  it('nothing beside stands alone, and all of it is sealed', async () => {
    await sealAll(world.database.db, keys, () => now);
    expect(await verifyDatabase(world.database.db, { keys })).toMatchObject({ ok: true, waiting: 0 });
  });
});

describe('who reads of a look at many', () => {
  type Act = { id: string; action: string; rows: number; citizens: number; code?: string };
  async function about(caller: Caller, { cpr }: Citizen, special: object = {}): Promise<Act[]> {
    const body = { citizen: cpr, action: 'employments-listed', ...special };
    return (await world.send(caller, 'POST', '/audit-log/search', { body })).json().items;
  }

  it('an administrator, asking about an own citizen, of others’ looks how many of the own they showed', async () => {
    const { rows } = await lookOf(bjarne, '/employments');
    const id = rows[0]?.id;
    const operator = await createOperator(world.database.db);
    const [lone, , , , unseen] = citizens as [Citizen, Citizen, Citizen, Citizen, Citizen];
    const elsewhere = { ...karen, role: 'administrator' } as const;
    const found = async (caller: Caller, citizen: Citizen, special?: object) =>
      (await about(caller, citizen, special)).find((act) => act.id === id);
    expect(await found(operator, lone)).toMatchObject({ rows: 1, citizens: 5 });
    expect(await found(hanne, lone)).toMatchObject({ rows: 1, citizens: 4 });
    expect(await found(elsewhere, astrid)).toMatchObject({ rows: 1, citizens: 1 });
    expect(await found(hanne, astrid)).toBeUndefined();
    expect(await found(operator, unseen)).toBeUndefined();
    expect(await found(hanne, lone, { employee: 'Bente' })).toBeUndefined();
    expect(await found(operator, lone, { employee: 'Bente' })).toMatchObject({ id });
    const opened = await world.send(elsewhere, 'GET', `/audit-log/${id}/rows`);
    expect(opened.json().items).toMatchObject([{ id, aboutCitizen: true }]);
  });

  it('the file has a row for it, and how many it showed', async () => {
    const [lone] = citizens as [Citizen];
    const { rows } = await lookOf(ib, '/citizens');
    const body = { citizen: lone.cpr, action: 'citizens-listed' };
    const file = await world.send(hanne, 'POST', '/audit-log/search', { body, headers: csv });
    const row = file.body.split('\r\n').filter((line) => line.includes(rows[0]?.id ?? '?'));
    expect(row).toHaveLength(1);
    expect(row[0]).toContain(';7;');
  });

  it('what was written a row for each citizen, as before and by the version that still runs, is read the same', async () => {
    const [lone, frederik] = citizens as [Citizen, Citizen];
    const at = new Date(now.getTime() + 1_000).toISOString();
    await world.database.admin.execute(sql`
      insert into audit_log (id, at, actor_id, role, entrance, organisation_cvr, organisation_name, action, purpose,
        outcome, subject, request_id)
      select gen_random_uuid(), ${at}, ${ib.actorId}, 'caseworker', 'caseworker', ${ib.organisation.cvr},
        ${ib.organisation.name}, 'citizens-listed', 'case-handling', 'done', audit_subject, 'former'
      from citizens where id in (${lone.id}, ${frederik.id})`);
    const [former] = await about(hanne, lone, { action: 'citizens-listed', limit: '1' });
    expect(former).toMatchObject({ rows: 2, citizens: 2 });
    const opened = async (query: string) =>
      (await world.send(hanne, 'GET', `/audit-log/${former?.id}/rows${query}`)).json();
    const all = await opened('');
    expect(all.items).toMatchObject([{ aboutCitizen: true }, { aboutCitizen: true }]);
    const first = await opened('?limit=1');
    const second = await opened(`?cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(all.items);
    const seen = await world.send(frederik.caller, 'GET', '/me/access-log?by=others&limit=1');
    expect(seen.json().items).toMatchObject([{ at, action: 'citizens-listed' }]);
    await sealAll(world.database.db, keys, () => now);
    expect(await verifyDatabase(world.database.db, { keys })).toMatchObject({ ok: true });
  });

  it('both forms come in pages without gap or double, to the citizen and to the operator', async () => {
    const [lone] = citizens as [Citizen];
    const operator = await createOperator(world.database.db);
    const pagesOf = async (
      page: (cursor: string | undefined) => Promise<{ items: Act[]; nextCursor: string | null }>,
    ) => {
      const found: string[] = [];
      let cursor: string | null | undefined;
      while (cursor !== null) {
        const { items, nextCursor } = await page(cursor);
        found.push(...items.map(({ id }) => id));
        cursor = nextCursor;
      }
      return found;
    };
    const search = (limit: string) => async (cursor: string | undefined) => {
      const body = {
        citizen: lone.cpr,
        limit,
        to: '2026-11-21',
        ...present({ cursor }),
      };
      return (await world.send(operator, 'POST', '/audit-log/search', { body })).json();
    };
    const own = (limit: number) => async (cursor: string | undefined) => {
      const more = cursor === undefined ? '' : `&cursor=${cursor}`;
      return (await world.send(lone.caller, 'GET', `/me/access-log?by=others&limit=${limit}${more}`)).json();
    };
    const seen = await pagesOf(own(100));
    expect(seen.length).toBeGreaterThan(10);
    expect(await pagesOf(own(3))).toEqual(seen);
    expect(await pagesOf(own(25))).toEqual(seen);
    const acts = await pagesOf(search('4'));
    expect(new Set(acts).size).toBe(acts.length);
    expect(acts.length).toBeGreaterThan(20);
  });
});
