import { readFile } from 'node:fs/promises';
import { accessPolicy } from '@frikort/api/auth/policy/access-policy';
import { refusalPolicy } from '@frikort/api/auth/policy/refusal-policy';
import { type OpenApiDocument, operationsOf } from '@frikort/api/test/fuzz/operations';
import { sql } from 'drizzle-orm';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addForeignEffort } from './effort-requests.ts';
import { type Column, columns, expectedAccess, type Row } from './expected-access.ts';
import { createLocalWorld, type LocalWorld } from './local-world.ts';
import { addCorrections, requestOf } from './requests.ts';

/*
 * R26: every operation of the OpenAPI document, called by somebody who is logged in, in every way that it can be made
 * to refuse by changing one thing of a request that fits: each leaves exactly one row in the log, with the code of the
 * answer, the person, and the citizen whom the request reached for.
 */

/** Asked for before the world is there, because tests are named after its operations. */
const committed: OpenApiDocument = JSON.parse(
  await readFile(new URL('../../../apps/api/openapi.json', import.meta.url), 'utf8'),
);
const routes = operationsOf(committed)
  .map(({ method, path }) => `${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`)
  .filter((route) => accessPolicy[route] !== 'everyone');

let world: LocalWorld;
const sessions = new Map<Column, Record<string, string>>();

beforeAll(async () => {
  world = await createLocalWorld();
  await addCorrections(world.database.admin);
  for (const column of Object.keys(columns).filter((name) => name in columns) as Column[]) {
    const [identity = '', entrance] = (columns[column][0] ?? '').split('@');
    if (entrance !== 'caseworker' && entrance !== 'company' && entrance !== 'citizen') continue;
    const login = await world.logIn(identity, entrance);
    if (login.ok) sessions.set(column, login.headers);
  }
  await addForeignEffort(world.database.admin);
});
afterAll(() => world?.close());

type Refused = { what: string; code: string; request: InjectOptions; aboutCitizen?: boolean };

describe('every refusal of somebody who is logged in is one row of the log', () => {
  it.each(routes)('%s', async (route) => {
    const rows = expectedAccess.filter((row) => row.route === route);
    const refused = (await Promise.all(rows.map(refusalsOf))).flat();
    expect(refused.length).toBeGreaterThan(0);
    const wrong: string[] = [];
    for (const each of refused) {
      const finding = await rowsOf(each, await world.app.inject(each.request));
      if (finding !== undefined) wrong.push(`${each.what}: ${finding}`);
    }
    expect(wrong).toEqual([]);
  });

  it('and every route that somebody logs in for says what its refusals are called there', () => {
    const loggedIn = Object.keys(accessPolicy).filter((route) => accessPolicy[route] !== 'everyone');
    expect(Object.keys(refusalPolicy).toSorted()).toEqual(loggedIn.toSorted());
  });
});

/** What is wrong with what the log has of a refused request. */
async function rowsOf(
  { code, aboutCitizen }: Refused,
  answer: LightMyRequestResponse,
): Promise<string | undefined> {
  const answered = String(answer.json().code);
  if (answered !== code) return `expected ${code}, met ${answered}: ${answer.body.slice(0, 200)}`;
  const { rows } = await world.database.admin.execute<{ code: string; known: boolean; about: boolean }>(sql`
    select code, actor_id is not null and role is not null as known, subject is not null as about from audit_log
    where request_id = ${answer.headers['x-request-id']} and outcome = 'refused'`);
  const [row] = rows;
  if (rows.length !== 1 || !row) return `${rows.length} rows`;
  if (row.code !== code) return `the row says ${row.code}`;
  if (!row.known) return 'the row does not say who';
  return aboutCitizen === undefined || row.about === aboutCitizen
    ? undefined
    : 'the citizen is not in the row';
}

/** All that can be provoked of the route with the row's object. */
async function refusalsOf(row: Row): Promise<Refused[]> {
  return [...(await refusalsByAccess(row)), ...(await refusalsByRequest(row))];
}

/** Whether the object of the row is somebody that the path leads to. */
const leadsToCitizen = ({ route, object }: Row) =>
  /\/(citizens|employments)\/:id/.test(route) && object !== 'nobody';

/** One of another role, and one to whom the object does not belong. */
async function refusalsByAccess(row: Row): Promise<Refused[]> {
  const found: Refused[] = [];
  for (const [word, code] of [
    ['role', 'not-permitted'],
    ['none', 'not-found'],
    ['other', 'citizen-of-other-authority'],
    ['had', 'already-enrolled'],
    ['unkn', 'card-number-unknown'],
    ['inact', 'enrolment-inactive'],
    ['isact', 'already-active'],
    ['stale', 'version-outdated'],
    ['fresh', 'fresh-login-required'],
  ] as const) {
    const column = [...row.expected].find(([, expected]) => expected === word)?.[0];
    const session = column && sessions.get(column);
    if (!session) continue;
    const request = await requestOf(world.database.admin, row, session, 0);
    const what = `${row.object} ${column}`;
    found.push({ what, code, request, ...(leadsToCitizen(row) ? { aboutCitizen: true } : {}) });
  }
  return found;
}

/** Somebody of the right role, whose request has one thing wrong. */
async function refusalsByRequest(row: Row): Promise<Refused[]> {
  const column = [...row.expected].find(([, word]) => word !== 'role' && word !== 'login')?.[0];
  const session = column && sessions.get(column);
  if (!session) return [];
  const fitting = await requestOf(world.database.admin, row, session, 0);
  const about = { ...(leadsToCitizen(row) ? { aboutCitizen: true } : {}) };
  const named = { ...about, ...(namesCitizen(row) ? { aboutCitizen: true } : {}) };
  const refused = (what: string, code: string, changed: InjectOptions, whom = about): Refused => ({
    what: `${row.object} ${column} ${what}`,
    code,
    request: { ...fitting, ...changed },
    ...whom,
  });
  const url = String(fitting.url);
  return [
    refused(
      'with a part of the query that is not known',
      'validation-failed',
      {
        url: `${url}${url.includes('?') ? '&' : '?'}zz=1`,
      },
      named,
    ),
    ...(typeof fitting.payload === 'string' ? bodyRefusals(fitting.payload, fitting, refused, named) : []),
    ...headerRefusals(fitting, refused, named),
  ];
}

/** Whether the body of a fitting request names somebody who is there, or may be. */
const namesCitizen = ({ route, object }: Row) =>
  /\/(citizens\/search|citizens|card-lookups|employments|audit-log\/search)$/.test(route) &&
  route.startsWith('POST') &&
  object !== 'no-such-card';

type Refuse = (what: string, code: string, changed: InjectOptions, whom?: object) => Refused;

function bodyRefusals(
  payload: string,
  { headers }: InjectOptions,
  refused: Refuse,
  named: object,
): Refused[] {
  const typed = (type: string) => ({ headers: { ...headers, 'content-type': type } });
  // A file: what is wrong with the whole of it is told in its own way, and with a row of it, in that row's result.
  if (Array.isArray(JSON.parse(payload)))
    return [
      refused('with half a file', 'import-file-invalid', { payload: payload.slice(0, -1) }),
      refused('as XML', 'unsupported-media-type', typed('application/xml')),
      refused('too large', 'payload-too-large', { payload: JSON.stringify(['x'.repeat(11_000_000)]) }),
    ];
  // A file may be larger than what is typed.
  const tooMany = 'content' in JSON.parse(payload) ? 5_000_000 : 300_000;
  return [
    refused(
      'with a field that is not known',
      'validation-failed',
      { payload: JSON.stringify({ ...JSON.parse(payload), zz: 1 }) },
      named,
    ),
    refused('with half a body', 'validation-failed', { payload: payload.slice(0, -1) }),
    refused('as XML', 'unsupported-media-type', typed('application/xml')),
    refused('too large', 'payload-too-large', { payload: JSON.stringify({ zz: 'x'.repeat(tooMany) }) }),
  ];
}

function headerRefusals({ method, headers = {} }: InjectOptions, refused: Refuse, named: object): Refused[] {
  const without = (name: string) => ({
    headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
  });
  const found = [
    refused('from a page of another session', 'session-changed', {
      headers: { ...headers, 'frikort-session': 'another' },
    }),
  ];
  if ('idempotency-key' in headers)
    found.push(refused('without a key', 'idempotency-key-missing', without('idempotency-key'), named));
  if ('if-match' in headers) {
    found.push(refused('without a version', 'precondition-required', without('if-match')));
  }
  if (headers.accept === 'text/csv')
    found.push(refused('as a picture', 'not-acceptable', { headers: { ...headers, accept: 'image/png' } }));
  if (method !== 'GET')
    found.push(
      refused('from a foreign page', 'origin-refused', {
        headers: { ...headers, origin: 'https://elsewhere.example' },
      }),
    );
  return found;
}
