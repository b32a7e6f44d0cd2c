import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { openConnection } from '@frikort/api/database/connection-pool';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { whyUnavailable } from '@frikort/api/database/failures';
import { migrate } from '@frikort/api/database/migrate';
import { createLogger } from '@frikort/api/http/process-log';
import { createTestApp, logIn } from '@frikort/api/test/support/app';
import { createCitizen, createEmployee, createOperator, openYear } from '@frikort/api/test/support/fixtures';
import { deletePostgres, startPostgres } from '@frikort/local/postgres';
import { type SQL, sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

/*
 * A PostgreSQL whose commits wait for a standby that is not there. When such a wait is cancelled, the server keeps what
 * was committed and warns that a standby may not have it: a failover may lose it. So nobody is told that it was done.
 */

const year = new Date().getFullYear();
const from = new Date().toISOString();

let folder: string;
let url: string;
/** Reads, and asks for no commit that waits. */
let onlooker: Database;
let db: Database;
let app: FastifyInstance;
let company: Record<string, string>;
let operator: Record<string, string>;
let cardNumber: string;
const lines: { level: number; msg: string; code?: string }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-cancelled-'));
  const server = await startPostgres({ folder: path.join(folder, 'postgres') });
  const made = openDatabase(server.url, { maxConnections: 1, role: 'login' });
  await made.execute(sql`create database frikort`);
  await made.$client.end();
  url = server.url.replace(/postgres$/, 'frikort');
  await migrate(url);
  onlooker = openDatabase(url, { maxConnections: 2, role: 'login' });
  db = openDatabase(url, { maxConnections: 6 });
  await openYear(onlooker, year, 4_000_000);
  company = await logIn(db, await createEmployee(db));
  operator = await logIn(db, await createOperator(db));
  ({ cardNumber } = await createCitizen(db));
  const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
  app = await createTestApp(db, { logger });
});
afterAll(async () => {
  await app?.close();
  await db?.$client.end();
  await onlooker?.$client.end();
  await deletePostgres(path.join(folder, 'postgres'));
  await rm(folder, { recursive: true, force: true });
});

/** Names who must have a commit before it is acknowledged. */
async function waitFor(standby: 'nobody' | 'a standby that is not there'): Promise<void> {
  const names = standby === 'nobody' ? '' : 'absent';
  await onlooker.execute(sql`alter system set synchronous_standby_names = ${sql.raw(`'${names}'`)}`);
  await onlooker.execute(sql`select pg_reload_conf()`);
  const isSo = async () =>
    (await onlooker.execute(sql`select current_setting('synchronous_standby_names') as names`)).rows[0]
      ?.names === names;
  while (!(await isSo())) await wait(5);
}

/** Cancels each wait for a standby until the work is done. @returns how many were cancelled */
async function cancelling<Result>(
  work: Promise<Result>,
  cancel: SQL = sql`pg_cancel_backend`,
): Promise<{ result: PromiseSettledResult<Result>; cancelled: number }> {
  let isDone = false;
  const settled = Promise.allSettled([work]).finally(() => {
    isDone = true;
  });
  let cancelled = 0;
  while (!isDone) {
    const { rowCount } = await onlooker.execute(
      sql`select ${cancel}(pid) from pg_stat_activity where wait_event = 'SyncRep' and datname = current_database()`,
    );
    cancelled += rowCount ?? 0;
    await Promise.race([settled, wait(5)]);
  }
  const [result] = await settled;
  return { result, cancelled };
}

beforeEach(async () => {
  await waitFor('nobody');
  await onlooker.execute(sql`create table if not exists tried (what text)`);
  await onlooker.execute(sql`delete from tried`);
  lines.length = 0;
});

const triedRows = async () => (await onlooker.execute(sql`select what from tried`)).rows;

describe('a commit whose wait for the standby is cancelled', () => {
  it('is a success to whoever does not heed the warning: the control', async () => {
    await waitFor('a standby that is not there');
    const plain = new pg.Client({ connectionString: url });
    await plain.connect();
    const { result, cancelled } = await cancelling(plain.query(`insert into tried values ('plain')`));
    await plain.end();
    expect(result.status).toBe('fulfilled');
    expect(cancelled).toBeGreaterThan(0);
  });

  const insert = sql`insert into tried values ('one')`;
  const owner = () => openDatabase(url, { maxConnections: 2, role: 'login' });

  it.each<[string, (database: Database) => Promise<unknown>]>([
    ['a statement by itself', (database) => database.execute(insert)],
    ['a transaction', (database) => database.transaction((transaction) => transaction.execute(insert))],
    [
      'a named statement',
      (database) => database.$client.query({ name: 'one', text: `insert into tried values ('one')` }),
    ],
  ])('fails as an outcome that is not known: %s', async (_, act) => {
    const own = owner();
    await waitFor('a standby that is not there');
    const { result, cancelled } = await cancelling(act(own));
    expect(cancelled).toBeGreaterThan(0);
    expect(result.status === 'rejected' && whyUnavailable(result.reason)).toBe('40003');
    await waitFor('nobody');
    // It was committed here, and the pool goes on.
    expect(await triedRows()).toEqual([{ what: 'one' }]);
    expect((await own.execute(sql`select 1 as one`)).rows).toEqual([{ one: 1 }]);
    await own.$client.end();
  });

  it('fails so on a connection of its own too', async () => {
    await waitFor('a standby that is not there');
    const own = await openConnection(url);
    const { result } = await cancelling(own.query(`insert into tried values ('one')`));
    await own.end();
    expect(result.status === 'rejected' && whyUnavailable(result.reason)).toBe('40003');
  });

  it('is not known either when the connection is ended meanwhile', async () => {
    const own = owner();
    await waitFor('a standby that is not there');
    const { result } = await cancelling(own.execute(insert), sql`pg_terminate_backend`);
    expect(result.status === 'rejected' && whyUnavailable(result.reason)).toBeTypeOf('string');
    await own.$client.end();
    expect(await triedRows()).toEqual([{ what: 'one' }]);
  });

  it('leaves other warnings alone', async () => {
    const own = owner();
    await own.execute(sql`do $$ begin raise warning 'canceling wait for synchronous replication'; end $$`);
    await own.$client.end();
  });
});

type Creation = { path: string; by: () => Record<string, string>; payload: () => object; table: SQL };

const text = { da: 'Kort nyt', en: 'In short' };
const creations: Record<string, Creation> = {
  'a registration': {
    path: '/employments',
    by: () => company,
    payload: () => ({
      cardNumber,
      startDate: `${year}-03-01`,
      endDate: `${year}-12-31`,
      amountOere: 10_000,
      contact: { name: 'Bente Prøve', email: 'bente@firma.example', phone: '12345678' },
    }),
    table: sql`employments`,
  },
  // Asked again, it writes nothing of its own that would have to wait for a standby.
  'a service notice': {
    path: '/service-notices',
    by: () => operator,
    payload: () => ({ kind: 'disruption', title: text, text, from, to: null }),
    table: sql`service_notices`,
  },
};

describe.each(Object.entries(creations))('%s whose wait for the standby is cancelled', (_, creation) => {
  const create = (key: string) =>
    app.inject({
      method: 'POST',
      url: `/api/v1${creation.path}`,
      headers: { ...creation.by(), 'idempotency-key': key },
      payload: creation.payload(),
    });
  const made = async () =>
    (await onlooker.execute(sql`select id from ${creation.table}`)).rows.map(({ id }) => id);

  it('is answered 503, never 201, until a standby has it; then its key tells what became of it', async () => {
    const key = randomUUID();
    await waitFor('a standby that is not there');
    const first = await cancelling(create(key));
    expect(first.cancelled).toBeGreaterThan(0);
    const answer = first.result.status === 'fulfilled' ? first.result.value : undefined;
    expect(answer?.json()).toMatchObject({ status: 503, code: 'unavailable' });
    expect(Number(answer?.headers['retry-after'])).toBeGreaterThan(0);
    expect(lines).toContainEqual(expect.objectContaining({ level: 40, code: '40003' }));
    expect(lines.filter(({ level }) => level > 40)).toEqual([]);
    expect(await made()).toHaveLength(1);
    // Asked again: it is here, and still no standby has it.
    const again = await cancelling(create(key));
    expect(again.cancelled).toBeGreaterThan(0);
    expect(again.result.status === 'fulfilled' && again.result.value.statusCode).toBe(503);
    await waitFor('nobody');
    const told = await create(key);
    expect(told.statusCode).toBe(201);
    expect(told.headers['idempotent-replayed']).toBe('true');
    expect(await made()).toEqual([told.json().id]);
  });
});
