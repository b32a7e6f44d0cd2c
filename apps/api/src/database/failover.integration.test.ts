import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createEmployee } from '../../test/support/fixtures.ts';
import { createLogger } from '../http/process-log.ts';
import { type Database, openDatabase } from './database.ts';
import { whyUnavailable } from './failures.ts';

/*
 * A primary that takes no changes any more, as after a failover that a proxy or an open connection has not noticed. The
 * setting counts for connections that are opened under it: those lead to the old primary, later ones to the new.
 */

let database: TestDatabase;
let db: Database;
let app: FastifyInstance;
let company: Record<string, string>;
const lines: { level: number; msg: string; code?: string }[] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  company = await logIn(database.db, await createEmployee(database.db));
  db = openDatabase(database.adminUrl, { maxConnections: 6 });
  const logger = createLogger('info', { write: (line) => void lines.push(JSON.parse(line)) });
  app = await createTestApp(db, { logger });
});
afterAll(async () => {
  await app.close();
  await db.$client.end();
  await database.close();
});

const read = () => app.inject({ url: '/api/v1/company', headers: company });
const ready = () => app.inject({ url: '/health/ready' });

/** Has the next connections lead to a server of the other kind, and every idle one of the pool too. */
async function failOver(to: 'standby' | 'primary'): Promise<void> {
  const name = sql`${sql.identifier(new URL(database.adminUrl).pathname.slice(1))}`;
  const setting = to === 'standby' ? sql`set default_transaction_read_only = on` : sql`reset all`;
  await database.admin.execute(sql`alter database ${name} ${setting}`);
}

/** Opens as many connections as the pool has, and gives them back. */
async function fillPool(): Promise<void> {
  const clients = await Promise.all(Array.from({ length: 6 }, () => db.$client.connect()));
  for (const client of clients) client.release();
}

async function standby(): Promise<void> {
  await failOver('standby');
  db.$client.renew();
  await fillPool();
  await failOver('primary');
}

describe('a primary that has become a standby', () => {
  it('is answered with 503 once, and the next request is with the new primary', async () => {
    await standby();
    lines.length = 0;
    const first = await read();
    expect(first.json()).toMatchObject({ status: 503, code: 'unavailable' });
    expect(Number(first.headers['retry-after'])).toBeGreaterThan(0);
    const later = await Promise.all(Array.from({ length: 12 }, read));
    expect(later.map(({ statusCode }) => statusCode)).toEqual(later.map(() => 200));
    expect(lines).toContainEqual(expect.objectContaining({ level: 40, code: '25006' }));
    expect(lines.filter(({ level }) => level > 40)).toEqual([]);
  });

  it('makes the process not ready, which looks for the new primary by itself', async () => {
    await standby();
    expect((await ready()).statusCode).toBe(503);
    expect((await ready()).statusCode).toBe(200);
    expect((await read()).statusCode).toBe(200);
  });

  it('ends a transaction with 503, and the connection that it had', async () => {
    await standby();
    const pid = async (executor: Pick<Database, 'execute'>) =>
      (await executor.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`)).rows[0]?.pid;
    let ofOld: number | undefined;
    const change = db.transaction(async (transaction) => {
      ofOld = await pid(transaction);
      await transaction.execute(sql`delete from sessions where false`);
    });
    await expect(change).rejects.toMatchObject({ cause: { code: '25006' } });
    const pids = await Promise.all(Array.from({ length: 12 }, () => pid(db)));
    expect(pids).not.toContain(ofOld);
    expect((await read()).statusCode).toBe(200);
  });
});

/** Stands between a pool and the server, and can fall silent: what is sent over its connections so far is lost. */
async function startWay(): Promise<{ url: string; fallSilent: () => void }> {
  const { hostname, port } = new URL(database.adminUrl);
  const ways = new Set<readonly [Socket, Socket]>();
  const server = createServer((near) => {
    const far = connect(Number(port), hostname);
    for (const socket of [near, far]) socket.on('error', () => {});
    near.pipe(far).pipe(near);
    ways.add([near, far]);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of [...ways].flat()) socket.destroy();
    server.close();
  });
  const address = server.address();
  const url = new URL(database.adminUrl);
  url.port = typeof address === 'object' ? String(address?.port) : '';
  const fallSilent = () => {
    for (const [near, far] of ways) near.unpipe(far).resume();
  };
  return { url: url.href, fallSilent };
}

describe('a server that is gone without a word', () => {
  it('is given up after a while, and asked on a new connection', async () => {
    const way = await startWay();
    const silent = openDatabase(way.url, { maxConnections: 4, answerMs: 300 });
    onTestFinished(() => silent.$client.end());
    const ask = () => silent.execute(sql`select 1`);
    const change = () => silent.transaction((transaction) => transaction.execute(sql`select 1`));
    await Promise.all([ask(), ask(), ask(), ask()]);
    way.fallSilent();
    const lost = await Promise.allSettled([ask(), ask(), change(), change()]);
    const reasons = lost.map((outcome) => outcome.status === 'rejected' && whyUnavailable(outcome.reason));
    expect(reasons).toEqual(lost.map(() => 'no-connection'));
    await Promise.all([ask(), ask(), ask(), change()]);
  });
});
