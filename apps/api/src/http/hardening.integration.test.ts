import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import { serverLimits } from './server-limits.ts';

/* What every answer carries, and how much and how slowly a client may send. */

const origin = 'https://frikort.example';

let database: TestDatabase;
let folder: string;
let app: FastifyInstance;
let company: Record<string, string>;
let citizen: Record<string, string>;
beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-hardening-'));
  await mkdir(path.join(folder, 'assets'));
  await writeFile(path.join(folder, 'index.html'), '<!doctype html><title>app</title>');
  await writeFile(path.join(folder, 'assets', 'index-abc.js'), '// app');
  app = await createTestApp(database.db, {
    appFolders: { citizen: folder },
    security: {
      publicOrigin: origin,
      trustProxy: false,

      requestsPerMinute: 1_000_000,
      loginsPerMinute: 1_000_000,
    },
    // Ten times and more as hurried as production, so that the test need not wait.
    limits: { ...serverLimits, headersMs: 300, requestMs: 600, checkMs: 50 },
  });
  const employee = await createEmployee(database.db);
  company = await logIn(database.db, employee);
  const { id: citizenId } = await createCitizen(database.db);
  const self = { ...employee, role: 'citizen', entrance: 'citizen', citizenId } as const;
  citizen = await logIn(database.db, self);
  await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(async () => {
  await app?.close();
  await database?.close();
  await rm(folder, { recursive: true, force: true });
});

/** One address of each kind of answer: page, file, data, login, refusal, address that is none. */
const addresses = [
  '/',
  '/assets/index-abc.js',
  '/api/v1/company',
  '/api/v1/me',
  '/api/v1/nothing',
  '/auth/x',
];

describe('every answer', () => {
  it.each(addresses)('of %s carries the headers that keep a browser in bounds', async (url) => {
    const { headers } = await app.inject({ url, headers: company });
    expect(headers).toMatchObject({
      'strict-transport-security': 'max-age=63072000; includeSubDomains',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-frame-options': 'DENY',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'permissions-policy': expect.stringMatching(/camera=\(\).*geolocation=\(\).*microphone=\(\)/),
    });
    expect(headers).not.toHaveProperty('x-powered-by');
    expect(headers).not.toHaveProperty('server');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  });

  it.each(addresses)('of %s lets a page run nothing but our own files', async (url) => {
    const policy = String((await app.inject({ url })).headers['content-security-policy']);
    const directives = Object.fromEntries(
      policy.split(';').map((part) => {
        const [name = '', ...sources] = part.trim().split(' ');
        return [name, sources.join(' ')];
      }),
    );
    expect(directives).toMatchObject({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'connect-src': "'self'",

      'frame-ancestors': "'none'",
      'base-uri': "'none'",
      'form-action': "'self'",
      'upgrade-insecure-requests': '',
    });
    expect(policy).not.toMatch(/unsafe-|https?:|\*|blob:/);
  });

  it('says no HSTS where the address is not https, which only a local system’s is', async () => {
    const local = await createTestApp(database.db);
    expect((await local.inject({ url: '/' })).headers).not.toHaveProperty('strict-transport-security');
    await local.close();
  });
});

describe('what is about persons is stored nowhere on its way', () => {
  it.each([
    ['/api/v1/company', 200],
    ['/api/v1/employments', 200],
    ['/api/v1/session', 200],
    ['/api/v1/citizens', 403],
    ['/api/v1/nothing', 404],
    ['/auth/x', 404],
    ['/%61pi/v1/company', 200],
    ['/health/ready', 200],
  ])('%s (%i)', async (url, status) => {
    const answer = await app.inject({ url, headers: company });
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['cache-control']).toBe('no-store');
  });

  it('a citizen’s own data in every format', async () => {
    for (const url of ['/api/v1/me', '/api/v1/me/card.pdf', '/api/v1/me/export', '/api/v1/me/access-log']) {
      const answer = await app.inject({ url, headers: citizen });
      expect([url, answer.statusCode, answer.headers['cache-control']]).toEqual([url, 200, 'no-store']);
    }
  });

  it('an address is what its route is, however it is written', async () => {
    const headers = Object.entries(company).map(([name, value]) => `${name}: ${value}\r\n`);
    for (const target of ['http://x/api/v1/company', '/%61pi/v1/company', '/api/v1/%63ompany?']) {
      const { text } = await speak(
        `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n${headers.join('')}\r\n`,
      );
      expect(text).toMatch(/^HTTP\/1\.1 200 /);
      expect(text).toMatch(/cache-control: no-store\r\n/);
    }
  });

  it('pages are asked for anew, and files with a hash in their name are kept', async () => {
    expect((await app.inject({ url: '/' })).headers['cache-control']).toBe('no-cache');
    const file = await app.inject({ url: '/assets/index-abc.js' });
    expect(file.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  });
});

describe('a change that does not come from our own pages', () => {
  const send = (headers: Record<string, string>, session = company) =>
    app.inject({
      method: 'POST',
      url: '/api/v1/card-lookups',
      payload: { cardNumber: '10007' },
      headers: { ...session, ...headers },
    });
  it.each([
    [{ origin: 'https://evil.example' }],
    [{ origin: 'null' }],
    [{ origin: `${origin}.evil.example` }],
    [{ origin: 'http://frikort.example' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('%j is refused', async (headers) => {
    expect((await send(headers)).json().code).toBe('origin-refused');
  });

  it('our own is let through; without the entrance’s header no cookie counts', async () => {
    expect((await send({ origin, 'sec-fetch-site': 'same-origin' })).json().code).toBe('card-number-unknown');
    const { cookie = '' } = company;
    expect((await send({}, { cookie })).json().code).toBe('not-authenticated');
  });
});

/** Speaks to the server's port as a program would. @returns what came back until it closed, and how long it took */
async function speak(
  first: string | Buffer,
  trickle?: string,
): Promise<{ text: string; milliseconds: number }> {
  const address = app.server.address();
  if (address === null || typeof address === 'string') throw new Error('The server does not listen');
  const socket = connect(address.port, '127.0.0.1');
  const started = performance.now();
  let text = '';
  socket.on('data', (chunk) => {
    text += chunk.toString();
  });
  socket.on('error', () => {});
  socket.write(first);
  const drip = setInterval(() => trickle !== undefined && socket.write(trickle), 40);
  await new Promise((resolve) => socket.on('close', resolve));
  clearInterval(drip);
  return { text, milliseconds: performance.now() - started };
}

describe('a client that sends too slowly', () => {
  it('with its headers is told so and cut off, however steadily it goes on', async () => {
    const { text } = await speak('GET /health/live HTTP/1.1\r\nhost: x\r\n', 'x-a: b\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(text).toContain('"code":"request-timeout"');
  });

  it('with its body too', async () => {
    const head = 'POST /api/v1/card-lookups HTTP/1.1\r\nhost: x\r\ncontent-type: application/json';
    const { text } = await speak(`${head}\r\ncontent-length: 1000\r\n\r\n{`, ' ');
    expect(text).not.toMatch(/^HTTP\/1\.1 [25]/);
  });

  it('does not hold up the others', async () => {
    const slow = Array.from({ length: 50 }, () => speak('GET / HTTP/1.1\r\n', 'x: y\r\n'));
    const { text } = await speak('GET /health/live HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 200 /);
    await Promise.all(slow);
  });

  it('has times in production that end an attack and no real request', () => {
    const { headersMs, requestMs, checkMs, keepAliveMs } = serverLimits;
    expect(headersMs).toBeLessThanOrEqual(requestMs);
    expect(requestMs + checkMs).toBeLessThan(60_000);
    expect(keepAliveMs).toBeGreaterThan(60_000);
  });
});

describe('what a server may tell by accident', () => {
  it.each(['TRACE', 'CONNECT', 'PROPFIND'])('%s is not answered', async (method) => {
    const { text } = await speak(
      `${method} / HTTP/1.1\r\nhost: x\r\nx-secret: echo\r\nconnection: close\r\n\r\n`,
    );
    expect(text).not.toMatch(/^HTTP\/1\.1 2/);
    expect(text).not.toContain('echo');
  });

  it.each([
    '%00',
    '.',
    '%2e%2e',
    '..%5cpackage.json',
    '%2e%2e%2fpackage.json',
    '/etc/passwd',
    'x'.repeat(2_000),
  ])('nor is anything beside the files of the document’s reader: %s', async (name) => {
    const { text } = await speak(
      `GET /api/docs/reference/static/${name} HTTP/1.1\r\nhost: x\r\nrange: bytes=9-1\r\nconnection: close\r\n\r\n`,
    );
    expect(text).toMatch(/^HTTP\/1\.1 404 /);
    expect(text).toContain('"code":"not-found"');
  });

  it('no folder is listed', async () => {
    for (const url of ['/assets/', '/assets', '/.git/config', '/assets/..']) {
      const { body, statusCode } = await app.inject({ url });
      expect([url, body.includes('index-abc.js')]).toEqual([url, false]);
      // Whatever is no file is the app's page or nothing.
      expect([200, 404]).toContain(statusCode);
      expect(body).not.toContain('[core]');
    }
  });
});

describe('bytes that are no text, in an address or a header', () => {
  const line = (more: Record<string, string>) =>
    Object.entries({ host: 'x', connection: 'close', ...company, ...more })
      .map(([name, value]) => `${name}: ${value}\r\n`)
      .join('');
  const latin1 = (text: string) => Buffer.from(text, 'latin1');

  it.each([
    ['/api/v1/employments?text=K\xe5re', 400],
    ['/api/v1/employments?text=K\xc3\xa5re', 400],
    ['/api/v1/employments?text=K%E5re', 400],
    ['/api/v1/employments?text=%', 400],
    ['/api/v1/employments?K%E5re=1', 400],
    ['/api/v1/employments?text=K%C3%A5re', 200],
    ['/api/v1/employments/K%E5re', 404],
    ['/api/v1/employments/K\xe5re', 400],
    ['/api/v1/employments/%00', 404],
    ['/?from=K%E5re', 200],
  ])('%s is answered with %i', async (address, status) => {
    const { text } = await speak(latin1(`GET ${address} HTTP/1.1\r\n${line({})}\r\n`));
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  });

  it.each([
    ['idempotency-key', 400],
    ['frikort-entrance', 401],
    ['cookie', 401],
    ['origin', 403],
    ['content-type', 415],
    ['content-encoding', 415],
    ['accept', 422],
    ['accept-language', 422],
    ['user-agent', 422],
    ['x-forwarded-for', 422],
  ])('%s of such bytes is answered with %i', async (name, status) => {
    const body = JSON.stringify({
      cardNumber: '10007',
      startDate: '2026-11-02',
      endDate: '2026-11-01',
      amountOere: 1,
      contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
    });
    const sent = {
      'idempotency-key': 'k',
      'content-type': 'application/json',

      'content-length': String(Buffer.byteLength(body)),
      [name]: 'K\xe5re%E5\xff\x80',
    };
    const head = latin1(`POST /api/v1/employments HTTP/1.1\r\n${line(sent)}\r\n`);
    const { text } = await speak(Buffer.concat([head, Buffer.from(body)]));
    expect(text).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(text).not.toContain('K\xe5re');
  });
});

describe('a client that sends too much', () => {
  it('of headers or address is refused before any route', async () => {
    const long = 'x'.repeat(serverLimits.headerBytes);
    for (const request of [
      `GET /${long} HTTP/1.1\r\n\r\n`,
      `GET / HTTP/1.1\r\nhost: x\r\nx-a: ${long}\r\n\r\n`,
    ]) {
      const { text } = await speak(request);
      expect(text).toMatch(/^HTTP\/1\.1 400 /);
      expect(text).toContain('application/problem+json');
    }
  });

  it('of body is refused, JSON and forms', async () => {
    const json = { method: 'POST', url: '/api/v1/card-lookups', headers: company } as const;
    const large = await app.inject({ ...json, payload: { cardNumber: 'x'.repeat(serverLimits.bodyBytes) } });
    expect(large.json()).toMatchObject({ status: 413, code: 'payload-too-large' });
    const form = await app.inject({
      method: 'POST',
      url: '/api/v1/card-lookups',
      payload: `a=${'x'.repeat(serverLimits.formBytes)}`,
      headers: { ...company, 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(form.json()).toMatchObject({ status: 415, code: 'unsupported-media-type' });
  });

  it('that is no HTTP is answered without a word about us', async () => {
    const { text } = await speak('\x16\x03\x01 hello\r\n\r\n');
    expect(text).toMatch(/^HTTP\/1\.1 400 /);
    expect(text).not.toMatch(/node|fastify|stack|at /i);
  });
});
