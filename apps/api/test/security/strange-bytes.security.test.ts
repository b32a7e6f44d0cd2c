import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/auth/caller.ts';
import { accessPolicy } from '../../src/auth/policy/access-policy.ts';
import { changesSoFar, watchChanges } from '../fuzz/changes.ts';
import { type OpenApiDocument, type Operation, operationsOf } from '../fuzz/operations.ts';
import { logIn } from '../support/app.ts';
import {
  createCaseworker,
  createCitizen,
  createEffortWorker,
  createEmployee,
  createOperator,
} from '../support/fixtures.ts';
import { type ApiOfItsOwn, type RawAnswer, type RawRequest, startOwnProcess } from './own-process.ts';

/*
 * Bytes that are no text, bodies of another kind than a route takes, and names that no file has, sent to every route
 * that takes a body, a query or a file's name: each is refused with its code, nothing is stored, and nobody else waits
 * for it.
 */

const document: OpenApiDocument = JSON.parse(
  await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'),
);
const operations = operationsOf(document);
const changing = operations.filter(({ method }) => method !== 'get');

let api: ApiOfItsOwn;
let folder: string;
let sessions: Record<Caller['role'], Record<string, string>>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'frikort-strange-'));
  for (const app of ['citizen', 'caseworker', 'company']) {
    await mkdir(path.join(folder, app, 'assets', 'folder'), { recursive: true });
    await writeFile(path.join(folder, app, 'index.html'), '<title>app</title>');
    await writeFile(path.join(folder, app, 'assets', 'index-abc.js'), '// app');
  }
  const inside = (app: string) => path.join(folder, app);
  api = await startOwnProcess({
    appFolders: {
      citizen: inside('citizen'),
      caseworker: inside('caseworker'),
      company: inside('company'),
    },
  });
  const { db, admin } = api.database;
  const caseworker = await createCaseworker(db);
  const { id } = await createCitizen(db);
  sessions = {
    caseworker: await logIn(db, caseworker),
    administrator: await logIn(db, { ...caseworker, role: 'administrator' }),
    employee: await logIn(db, await createEmployee(db)),
    citizen: await logIn(db, { ...caseworker, role: 'citizen', entrance: 'citizen', citizenId: id }),
    'effort-worker': await logIn(db, await createEffortWorker(db)),
    operator: await logIn(db, await createOperator(db)),
  };
  await watchChanges(admin);
});
afterAll(async () => {
  await api?.close();
  await rm(folder, { recursive: true, force: true });
});

const anId = '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e08';

/** An operation as somebody asks for it who may, without a body. */
function requestOf({ method, path: pattern }: Operation): RawRequest {
  const name = `${method.toUpperCase()} ${pattern.replaceAll(/\{(\w+)\}/g, ':$1')}`;
  const access = accessPolicy[name] ?? 'everyone';
  const role = typeof access === 'string' ? 'employee' : (access[0] ?? 'employee');
  return {
    method: method.toUpperCase(),
    path: pattern.replace('{id}', anId).replace('{year}', '2026'),
    headers: { ...sessions[role], 'idempotency-key': 'k', 'if-match': '"1"' },
  };
}

/** A request, what is strange about it, and how it must be refused. */
type Attempt = readonly [what: string, request: RawRequest, code: Refusal];

type Refusal = 'validation-failed' | 'unsupported-media-type' | 'payload-too-large' | 'not-found';

/** Each must be refused so, change nothing, and keep nobody waiting who is at work meanwhile. */
async function refusedEach(attempts: readonly Attempt[]): Promise<void> {
  const { admin } = api.database;
  const before = await changesSoFar(admin);
  const wrong: string[] = [];
  // What a request costs it costs every time; what the database waits for while the machine does other work, it does not.
  let beyondIdleMs = Number.POSITIVE_INFINITY;
  for (let round = 0; beyondIdleMs >= 100 && round < 3; round += 1) {
    const waits = await api.waitsWhile(async () => {
      for (const [what, request, code] of attempts) {
        const { method = 'GET', path: address } = request;
        const found = wrongWith(await api.send(request), code);
        if (found) wrong.push(`${method} ${address.slice(0, 100)}, ${what.slice(0, 40)}: ${found}`);
      }
    });
    beyondIdleMs = Math.min(beyondIdleMs, waits.beyondIdleMs);
  }
  expect(wrong.slice(0, 10)).toEqual([]);
  expect(await changesSoFar(admin)).toBe(before);
  expect(beyondIdleMs).toBeLessThan(100);
}

function wrongWith({ status, headers, body }: RawAnswer, code: Refusal): string | undefined {
  if (!String(headers['content-type']).startsWith('application/problem+json')) return `${status} ${body}`;
  const problem = JSON.parse(body);
  return problem.code === code && problem.status === status ? undefined : body;
}

const json = 'application/json';
const form = 'application/x-www-form-urlencoded';
const utf16 = Buffer.from('\ufeff{"a":1}', 'utf16le');
const long = 'x'.repeat(60_000);

/** Node says nothing of the body of a DELETE unless it is told to. */
const lengthOf = (body: Buffer | string) => ({ 'content-length': String(Buffer.byteLength(body)) });

/** Bodies that no route takes: their headers, their bytes, and why. */
const bodies: readonly [
  what: string,
  headers: Record<string, string>,
  body: Buffer | string,
  code: Refusal,
][] = [
  ...['iso-8859-1', 'utf-16', 'utf-7', 'windows-1252', ''].map((charset): (typeof bodies)[number] => [
    `charset ${charset}`,
    { 'content-type': `${json}; charset=${charset}` },
    Buffer.from('{"name":"Kåre"}', 'latin1'),
    'unsupported-media-type',
  ]),
  ...[
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    form,
    'application/problem+json',
  ].map((type): (typeof bodies)[number] => [type, { 'content-type': type }, 'a=1', 'unsupported-media-type']),
  ...['gzip', 'br', 'deflate', 'identity, gzip'].map((coding): (typeof bodies)[number] => [
    `packed as ${coding}`,
    { 'content-type': json, 'content-encoding': coding },
    gzipSync('{}'),
    'unsupported-media-type',
  ]),
  ['a long form', { 'content-type': form }, `a=${'x'.repeat(200_000)}`, 'unsupported-media-type'],
  ['no type', {}, '{}', 'unsupported-media-type'],
  ['Latin-1', { 'content-type': json }, Buffer.from('{"name":"Kåre"}', 'latin1'), 'validation-failed'],
  ['UTF-16', { 'content-type': json }, utf16, 'validation-failed'],
  ['half a letter', { 'content-type': json }, Buffer.from([0x22, 0xc3, 0x22]), 'validation-failed'],
  ['a surrogate', { 'content-type': json }, Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'validation-failed'],
  ['a name twice', { 'content-type': json }, '{"a":1,"a":2}', 'validation-failed'],
  ['a prototype', { 'content-type': json }, '{"__proto__":{"a":1}}', 'validation-failed'],
  ['a constructor', { 'content-type': json }, '{"constructor":{"prototype":{}}}', 'validation-failed'],
  ['no JSON', { 'content-type': json }, '{"a":', 'validation-failed'],
  ['deep', { 'content-type': json }, `${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'validation-failed'],
  [
    'deep objects',
    { 'content-type': json },
    `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
    'validation-failed',
  ],
  [
    'many names',
    { 'content-type': json },
    `{${Array.from({ length: 6_000 }, (_, place) => `"${place}":1`).join()}}`,
    'validation-failed',
  ],
  ['much room', { 'content-type': json }, `["a"${' '.repeat(60_000)}]`, 'validation-failed'],
  ['many escapes', { 'content-type': json }, `"${'\\\\'.repeat(30_000)}"`, 'validation-failed'],
  ['many quotes', { 'content-type': json }, '"'.repeat(60_000), 'validation-failed'],
  ['too much', { 'content-type': json }, `"${long}${long}"`, 'payload-too-large'],
];

describe('a body that no route takes', () => {
  it('is refused by every route', { timeout: 300_000 }, async () => {
    expect(changing.length).toBeGreaterThan(20);
    // An import takes files, and has its own shapes of bad ones: import-files.security.test.ts.
    const takingJson = changing.filter((operation) => operation.path !== '/api/v1/employment-imports');
    const ofApi = takingJson.flatMap((operation): Attempt[] => {
      const { headers, ...request } = requestOf(operation);
      return bodies.map(([what, more, body, code]) => [
        what,
        { ...request, headers: { ...headers, ...more, ...lengthOf(body) }, body },
        code,
      ]);
    });
    const ofLogout = bodies
      .filter(([, , , code]) => code === 'unsupported-media-type')
      .map(([what, more, body, code]): Attempt => {
        const headers = { ...sessions.operator, ...more };
        return [what, { method: 'POST', path: '/auth/logout', headers, body }, code];
      });
    await refusedEach([...ofApi, ...ofLogout]);
  });
});

/** Forms that the routes of login do not take. */
const forms: typeof bodies = [
  ...bodies.filter(([what, , , code]) => code === 'unsupported-media-type' && !what.includes('form')),
  ['another charset', { 'content-type': `${form}; charset=iso-8859-1` }, 'a=1', 'unsupported-media-type'],
  ['JSON', { 'content-type': json }, '{"SAMLResponse":"a"}', 'unsupported-media-type'],
  [
    'a packed form',
    { 'content-type': form, 'content-encoding': 'deflate' },
    deflateRawSync('SAMLResponse=a'),
    'unsupported-media-type',
  ],
  ['Latin-1', { 'content-type': form }, Buffer.from('RelayState=æ', 'latin1'), 'validation-failed'],
  ['Latin-1, encoded', { 'content-type': form }, 'RelayState=%e6', 'validation-failed'],
  ['half an escape', { 'content-type': form }, 'SAMLResponse=%', 'validation-failed'],
  ['many escapes', { 'content-type': form }, `SAMLResponse=${'%e6'.repeat(40_000)}`, 'validation-failed'],
  ['too much', { 'content-type': form }, `SAMLResponse=${long.repeat(10)}`, 'payload-too-large'],
];

describe('a form that login does not take', () => {
  it('is refused where forms are taken', { timeout: 300_000 }, async () => {
    const addresses = ['/auth/acs', '/auth/slo'];
    await refusedEach(
      addresses.flatMap((address) =>
        forms.map(
          ([what, headers, body, code]): Attempt => [
            what,
            { method: 'POST', path: address, headers, body },
            code,
          ],
        ),
      ),
    );
  });
});

const queries = [
  ...['text=K%E5re', 'text=%', 'text=%zz', '%ff=1', 'a=%ed%a0%80', 'a=%c0%af'],
  `a=${'%e5'.repeat(4_000)}`,
];
const parameters = ['%E5', '%', '%c0%af', '%ed%a0%80', 'x'.repeat(3_000)];

describe('an address that is no text', () => {
  it('is refused by every route', { timeout: 300_000 }, async () => {
    const ofApi = operations.flatMap((operation): Attempt[] => {
      const request = requestOf(operation);
      const named = operation.params.length === 0 ? [] : parameters;
      return [
        ...queries.map(
          (query): Attempt => [query, { ...request, path: `${request.path}?${query}` }, 'validation-failed'],
        ),
        ...named.map((name): Attempt => {
          const strange = operation.path.replaceAll(/\{\w+\}/g, name);
          return [name, { ...request, path: strange }, 'not-found'];
        }),
      ];
    });
    const others = ['/auth/login', '/auth/slo', '/auth/metadata', '/health/ready'].flatMap((address) =>
      queries.map((query): Attempt => [query, { path: `${address}?${query}` }, 'validation-failed']),
    );
    await refusedEach([...ofApi, ...others]);
  });
});

describe('headers of bytes that are no text', () => {
  const names = [
    ...['idempotency-key', 'if-match', 'accept', 'accept-language', 'accept-encoding', 'cookie', 'origin'],
    ...['frikort-entrance', 'frikort-session', 'user-agent', 'x-forwarded-for', 'if-none-match', 'range'],
    ...['content-type', 'content-encoding', 'referer', 'x-request-id', 'sec-fetch-site'],
  ];

  it('break nothing and are not repeated', { timeout: 300_000 }, async () => {
    const wrong: string[] = [];
    for (const operation of operations) {
      const { headers, ...request } = requestOf(operation);
      const body = operation.method === 'get' ? '' : '{"unknown":1}';
      for (const name of names) {
        const strange = { 'content-type': json, ...headers, [name]: 'K\xe5re%E5\xff\x80;q=9' };
        const answer = await api.send({ ...request, body, headers: { ...strange, ...lengthOf(body) } });
        if (answer.status >= 500 || answer.body.includes('K\xe5re'))
          wrong.push(`${operation.path}, ${name}: ${answer.status} ${answer.body}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

describe('a name that no file has', () => {
  const names = [
    ...['%00', 'index-abc.js%00', '.', '..', './', '%2e', '%2e%2e', '%2e%2e%2f', '..%2f..%2fetc%2fpasswd'],
    ...['..%5c', '..%5c..%5cindex.html', '%5c', '/etc/passwd', '//etc/passwd', '../index.html', 'folder'],
    ...['folder/', 'folder/.', 'index-abc.js/', './index-abc.js', '%2findex-abc.js', '*', '~', '%20', '+'],
    ...['.hidden', '%c0%ae%c0%ae%c0%af', '%ff', '%', '%F0%9F%98%80', 'CON', 'a'.repeat(100), 'a'.repeat(255)],
    ...[
      'a'.repeat(256),
      'a'.repeat(4_000),
      'a.'.repeat(2_000),
      '../'.repeat(2_000),
      '%2e%2e%2f'.repeat(1_000),
    ],
  ];
  const prefixes = [
    '/assets/',
    '/sagsbehandler/assets/',
    '/virksomhed/assets/',
    '/api/docs/reference/static/',
  ];

  it('is not found', { timeout: 300_000 }, async () => {
    const headers = { range: 'bytes=9-1,x', 'if-none-match': '\xff', 'if-modified-since': 'x' };
    const addresses = prefixes.flatMap((prefix) => names.map((name) => `${prefix}${name}`));
    await refusedEach(addresses.map((address) => ['a name', { path: address, headers }, 'not-found']));
    for (const address of addresses) {
      const { status } = await api.send({ method: 'HEAD', path: address, headers });
      expect([address, status]).toEqual([address, 404]);
    }
  });

  it.each(['bytes=5-2', 'bytes=900-', 'x', 'bytes=0-0,1-1', `bytes=${'0-1,'.repeat(2_000)}0-1`])(
    'a file that is there is given whole to who asks for %s',
    async (range) => {
      const { status } = await api.send({ path: '/assets/index-abc.js', headers: { range } });
      expect(status).toBe(200);
    },
  );
});
