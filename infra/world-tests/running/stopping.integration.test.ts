import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { logIn } from '@frikort/api/test/support/app';
import { providerOrigin } from '@frikort/api/test/support/browser';
import { createTestDatabase, type TestDatabase } from '@frikort/api/test/support/database';
import { createEmployee } from '@frikort/api/test/support/fixtures';
import { apiSettings, keyFolder } from '@frikort/local/api-settings';
import { findFreePort } from '@frikort/local/ports';
import { localSecrets } from '@frikort/local/secrets';
import { createTestNemLogin, nemLoginKeys } from '@frikort/test-nemlogin/test-nemlogin';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

/* The process itself, told to stop while people are at work. */

let database: TestDatabase;
let folder: string;
let port: number;
let env: Record<string, string>;
let company: Record<string, string>;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-stopping-'));
  port = await findFreePort();
  await nemLoginKeys(keyFolder(folder));
  const provider = await createTestNemLogin({
    people: [],
    origin: providerOrigin,
    keyFolder: keyFolder(folder),
    serviceProvider: () => Promise.reject(new Error('nobody logs in')),
  });
  await provider.close();
  const { adminUrl: databaseUrl } = database;
  env = await apiSettings({
    folder,
    port,
    databaseUrl,
    keeperDatabaseUrl: databaseUrl,

    secrets: await localSecrets(folder),
    registerFile: path.join(folder, 'register.json'),
  });
  company = await logIn(database.db, await createEmployee(database.db));
});
afterAll(async () => {
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

type Running = {
  process: ChildProcess;
  /** Comes back when the process has logged a text. */
  logged: (text: string) => Promise<void>;
  ended: Promise<{ code: number | null; log: string }>;
};

async function start(special: Record<string, string>): Promise<Running> {
  const settings = Object.entries({ ...process.env, ...env, ...special });
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('@frikort/api/server'))], {
    env: Object.fromEntries(settings.filter(([name]) => !name.startsWith('APP_'))),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let log = '';
  const waiting = new Set<() => void>();
  child.stdout.on('data', (text: Buffer) => {
    log += text.toString();
    for (const look of waiting) look();
  });
  const logged = (text: string) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!log.includes(text)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const ended = once(child, 'exit').then(([code]) => ({ code, log }));
  await logged('"listening"');
  return { process: child, logged, ended };
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
