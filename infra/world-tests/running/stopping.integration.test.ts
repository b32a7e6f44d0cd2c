import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { logIn } from '@frikort/api/test/support/app';
import { createTestDatabase, type TestDatabase } from '@frikort/api/test/support/database';
import { createEmployee } from '@frikort/api/test/support/fixtures';
import { findFreePort } from '@frikort/local/ports';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { type ApiFolder, type ApiProcess, openApiFolder, startApi } from './own-api.ts';

/* The process itself, told to stop while people are at work. */

let database: TestDatabase;
let home: ApiFolder;
let port: number;
let company: Record<string, string>;
beforeAll(async () => {
  database = await createTestDatabase();
  home = await openApiFolder();
  port = await findFreePort();
  company = await logIn(database.db, await createEmployee(database.db));
});
afterAll(async () => {
  await database?.close();
  await home?.close();
});

async function start(special: Record<string, string>): Promise<ApiProcess> {
  const running = await startApi({ ...(await home.env(port, database.adminUrl)), ...special });
  onTestFinished(() => void running.process.kill('SIGKILL'));
  return running;
}

/** A connection that is kept, and what came over it. */
async function open(): Promise<{ socket: Socket; text: () => string; closed: Promise<unknown> }> {
  const socket = connect(port, 'localhost');
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString();
  });
  await once(socket, 'connect');
  return { socket, text: () => text, closed: once(socket, 'close') };
}

const headersOf = (more: Record<string, string>) =>
  Object.entries({ host: 'localhost', ...company, ...more })
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
const get = (address: string, more = {}) => `GET ${address} HTTP/1.1\r\n${headersOf(more)}\r\n`;

/** What has come, once it ends so. */
async function until(connection: { socket: Socket; text: () => string }, end: RegExp): Promise<string> {
  while (!end.test(connection.text())) await once(connection.socket, 'data');
  return connection.text();
}

describe('a process that is told to stop', () => {
  it('answers what is under way, closes each connection, seals the log, and ends with 0', async () => {
    const running = await start({ STOP_GRACE_SECONDS: '1' });
    const [busy, idle, later] = [await open(), await open(), await open()];
    const body = '{"cardNumber":"10007"}';
    const type = { 'content-type': 'application/json', 'content-length': String(body.length) };
    busy.socket.write(`POST /api/v1/card-lookups HTTP/1.1\r\n${headersOf(type)}\r\n${body.slice(0, 5)}`);
    idle.socket.write(get('/api/v1/company'));
    expect(await until(idle, /\}$/)).toMatch(/^HTTP\/1\.1 200 [\s\S]*connection: keep-alive/i);

    running.process.kill('SIGTERM');
    await running.logged('"stopping"');
    later.socket.write(get('/health/ready'));
    expect(await until(later, /\}$/)).toMatch(/^HTTP\/1\.1 503 [\s\S]*connection: close/i);
    await later.closed;
    await idle.closed;
    busy.socket.write(body.slice(5));
    await busy.closed;
    expect(busy.text()).toMatch(/^HTTP\/1\.1 404 [\s\S]*connection: close[\s\S]*card-number-unknown/i);

    const { code, log } = await running.ended;
    expect({ code, log: log.includes('"stopped"') }).toEqual({ code: 0, log: true });
    expect(log.split('\n').filter((line) => /"level":[56]/.test(line))).toEqual([]);
    const { rows } = await database.admin.execute(sql`
      select count(*)::int as waiting, (select count(*)::int from audit_log) > 0 as logged from audit_queue`);
    expect(rows).toEqual([{ waiting: 0, logged: true }]);
  });

  it('answers also the last request of a connection that was kept, at whatever address the process listens', async () => {
    const running = await start({ HOST: 'localhost' });
    const [kept, other] = [await open(), await open()];
    kept.socket.write(get('/health/live'));
    await until(kept, /\}$/);
    const body = '{"cardNumber":"10007"}';
    const type = { 'content-type': 'application/json', 'content-length': String(body.length) };
    for (const { socket } of [kept, other])
      socket.write(`POST /api/v1/card-lookups HTTP/1.1\r\n${headersOf(type)}\r\n{`);
    await running.process.kill('SIGINT');
    await running.logged('"stopping"');
    for (const { socket } of [kept, other]) socket.write(body.slice(1));
    await Promise.all([kept.closed, other.closed]);
    for (const { text } of [kept, other]) expect(text()).toContain('card-number-unknown');
    expect((await running.ended).code).toBe(0);
  });
});
