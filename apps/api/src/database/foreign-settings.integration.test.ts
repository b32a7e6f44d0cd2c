import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator } from '../../test/support/fixtures.ts';
import { sealAll } from '../audit/sealing.ts';
import { verifyDatabase } from '../audit/verify.ts';
import type {
  Caller,
  CaseworkerCaller,
  CitizenCaller,
  EmployeeCaller,
  OperatorCaller,
} from '../auth/caller.ts';

/*
 * Somebody else's PostgreSQL may have any time zone, form of dates and search path, set for the server, the database or
 * the login. No answer depends on it: each list page by page, the files, histories and the log.
 */

describe.each(['Europe/Copenhagen', 'America/St_Johns'])('a database in the time zone %s', (timezone) => {
  let world: TestWorld;
  let bente: EmployeeCaller;
  let hanne: CaseworkerCaller;
  let dorte: OperatorCaller;
  let lone: CitizenCaller;

  beforeAll(async () => {
    world = await createWorld({ settings: { timezone } });
    const { db } = world.database;
    [bente, dorte] = [await createEmployee(db), await createOperator(db)];
    hanne = { ...(await createCaseworker(db)), role: 'administrator' };
    const citizens = await Promise.all(['2905690000', '1008610000', '1402580000'].map(grantTo));
    for (const [place, cardNumber] of citizens.map(({ cardNumber }) => cardNumber).entries()) {
      for (const month of ['11', '12']) await register(cardNumber, `2026-${month}-0${place + 1}`);
    }
    const { actorId } = await createCaseworker(db);
    lone = { ...hanne, role: 'citizen', entrance: 'citizen', actorId, citizenId: citizens[0]?.id ?? '' };
    for (let times = 0; times < 3; times += 1) await world.send(hanne, 'GET', `/citizens/${lone.citizenId}`);
  });
  afterAll(() => world.close());

  async function grantTo(cpr: string): Promise<{ id: string; cardNumber: string }> {
    world.register.people.push(person(cpr));
    return (await grant(world, hanne, cpr)).json();
  }

  async function register(cardNumber: string, day: string): Promise<void> {
    const body = {
      cardNumber,
      startDate: day,
      endDate: day,
      amountOere: 150_000,
      contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
    };
    const headers = { 'idempotency-key': randomUUID() };
    expect((await world.send(bente, 'POST', '/employments', { body, headers })).statusCode).toBe(201);
  }

  /** Every row of a list, a page at a time. */
  async function pages(caller: Caller, address: string): Promise<{ id: string; at?: string }[]> {
    const found: { id: string }[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const further: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const answer = await world.send(caller, 'GET', `${address}limit=2${further}`);
      expect(answer.statusCode, answer.body).toBe(200);
      const page: { items: { id: string }[]; nextCursor: string | null } = answer.json();
      found.push(...page.items);
      cursor = page.nextCursor;
    }
    return found;
  }

  it.each(['endDate', 'startDate', 'amountOere', 'createdAt'])(
    'gives a company’s list by %s',
    async (sort) => {
      for (const order of [sort, `-${sort}`]) {
        const rows = await pages(bente, `/employments?sort=${order}&`);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(6);
      }
    },
  );

  it.each(['name', 'cardNumber', 'lastEmploymentEnd', 'remainingOere'])(
    'gives citizens by %s',
    async (sort) => {
      for (const order of [sort, `-${sort}`]) {
        const rows = await pages(hanne, `/citizens?sort=${order}&`);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(3);
      }
    },
  );

  it('R26: gives the logs, and their times in UTC', async () => {
    const own = await pages(lone, '/me/access-log?by=others&');
    expect(own.map(({ at }) => at)).toEqual(own.map(() => '2026-11-21T12:00:00.000Z'));
    expect(own.length).toBeGreaterThan(4);
    expect((await pages(dorte, '/audit-log?from=2026-11-21&to=2026-11-21&')).length).toBeGreaterThan(10);
    expect((await pages(hanne, '/audit-log?')).length).toBeGreaterThan(4);
  });

  it('R24: gives all my data as a file, whole', async () => {
    // More than are read at a time.
    await world.database.admin.execute(sql`
      insert into audit_log (id, at, actor_id, role, entrance, action, purpose, outcome, subject, request_id)
      select gen_random_uuid(), '2026-11-20T12:00:00Z', ${lone.actorId}::uuid, 'citizen', 'citizen', 'own-data-viewed',
        'own-insight', 'done', audit_subject, 'made'
      from citizens, generate_series(1, 600) where id = ${lone.citizenId}::uuid`);
    const { employments, accessLog, citizen } = (await world.send(lone, 'GET', '/me/export')).json();
    expect(employments).toHaveLength(2);
    expect(employments[0]).toMatchObject({ startDate: '2026-12-01', createdAt: '2026-11-21T12:00:00.000Z' });
    expect(accessLog.length).toBeGreaterThan(604);
    expect(citizen.grantedOn).toBe('2026-11-21');
  });

  it('R25: tells what happened, and takes changes', async () => {
    const [{ id } = { id: '' }] = await pages(bente, '/employments?');
    const change = { body: { endDate: '2026-12-24' }, headers: { 'if-match': '"1"' } };
    const edited = await world.send(bente, 'PATCH', `/employments/${id}`, change);
    expect(edited.json()).toMatchObject({ endDate: '2026-12-24', updatedAt: '2026-11-21T12:00:00.000Z' });
    const { items } = (await world.send(bente, 'GET', `/employments/${id}/history`)).json();
    expect(items.map(({ event }: { event: string }) => event)).toEqual([
      'employment-registered',
      'employment-edited',
    ]);
    const csv = await world.send(bente, 'GET', '/employments', { headers: { accept: 'text/csv' } });
    expect(csv.body).toContain('24-12-2026');
  });

  it('R26: the log is sealed as everywhere', async () => {
    const { db } = world.database;
    const keys = [{ id: 'k1', key: Buffer.alloc(32, 1) }] as const;
    const seal = await sealAll(db, [...keys], () => new Date('2026-11-21T12:00:00Z'));
    expect(seal?.sealedAt).toBe('2026-11-21T12:00:00.000000Z');
    expect(await verifyDatabase(db, { keys: [...keys] })).toMatchObject({ ok: true });
  });

  it('nothing that the connection’s owner has set reaches a statement', async () => {
    const names = [
      'timezone',
      'datestyle',
      'intervalstyle',
      'search_path',
      'bytea_output',
      'extra_float_digits',
      'array_nulls',
      'client_encoding',
      'default_transaction_isolation',
      'standard_conforming_strings',
    ];
    const { rows } = await world.database.db.execute<{ name: string; setting: string }>(
      sql`select lower(name) as name, setting from pg_settings where lower(name) = any(${sql.param(names)}::text[])`,
    );
    expect(Object.fromEntries(rows.map(({ name, setting }) => [name, setting]))).toEqual({
      timezone: 'UTC',
      datestyle: 'ISO, YMD',
      intervalstyle: 'postgres',
      search_path: 'public, pg_temp',

      bytea_output: 'hex',
      extra_float_digits: '1',
      array_nulls: 'on',
      client_encoding: 'UTF8',

      default_transaction_isolation: 'read committed',
      standard_conforming_strings: 'on',
    });
  });
});
