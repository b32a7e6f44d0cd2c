import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { addDays, todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { letterKinds } from '@frikort/domain/letter';
import { currentStandardLetter } from '@frikort/domain/letter-standard';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Caller } from '../../src/auth/caller.ts';
import { accessPolicy } from '../../src/auth/policy/access-policy.ts';
import { type OpenApiDocument, type Operation, operationsOf, type Schema } from '../fuzz/operations.ts';
import { logIn } from '../support/app.ts';
import {
  createCaseworker,
  createCitizen,
  createEffortWorker,
  createEmployee,
  createOperator,
  openYear,
} from '../support/fixtures.ts';
import { costlyTexts, oddityIn, oddTexts, textsIn } from './odd-texts.ts';
import { type ApiOfItsOwn, type RawAnswer, startOwnProcess } from './own-process.ts';

/*
 * Odd texts in every text field of every route that takes a body or a query, made from the OpenAPI document, with all
 * else right: no answer of 5xx, nothing in an answer or a row of the database that cannot be seen, is turned around or
 * is not in form C, and nobody else waits for it.
 */

const document: OpenApiDocument = JSON.parse(
  await readFile(new URL('../../openapi.json', import.meta.url), 'utf8'),
);
const operations = operationsOf(document).filter(({ body, query }) => body || query.length > 0);

const today = todayInCopenhagen(new Date());

let api: ApiOfItsOwn;
/** The headers of somebody of each role; each employee is of a company of their own. */
let headersOf: Record<Caller['role'], () => Promise<Record<string, string>>>;
beforeAll(async () => {
  api = await startOwnProcess();
  const { db, admin } = api.database;
  const year = yearOf(today);
  if (year > 2025) await openYear(admin, year, 4_000_000);
  const caseworker = await createCaseworker(db);
  const { id } = await createCitizen(db);
  // Some of it takes a login that was proven a moment ago (R32).
  const proven = { provenAt: new Date() };
  const sessions = {
    caseworker: await logIn(db, caseworker),
    administrator: await logIn(db, { ...caseworker, role: 'administrator' }, new Date(), proven),
    'effort-worker': await logIn(db, await createEffortWorker(db)),
    operator: await logIn(db, await createOperator(db)),
    citizen: await logIn(db, { ...caseworker, role: 'citizen', entrance: 'citizen', citizenId: id }),
  };
  headersOf = {
    caseworker: async () => sessions.caseworker,
    administrator: async () => sessions.administrator,
    'effort-worker': async () => sessions['effort-worker'],
    operator: async () => sessions.operator,
    citizen: async () => sessions.citizen,
    employee: async () => await logIn(db, await createEmployee(db), new Date(), proven),
  };
});
afterAll(() => api?.close());

/** Somebody who may call it, and the thing that its address names. */
type Target = { headers: Record<string, string>; address: string; cardNumber: string };

async function targetOf({ method, path }: Operation): Promise<Target> {
  const { db, admin } = api.database;
  const access =
    accessPolicy[`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`] ?? 'everyone';
  const session = typeof access === 'string' ? {} : await headersOf[access[0] ?? 'citizen']();
  const headers = {
    ...session,

    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    'if-match': /\/(company|authority-contact|letter-texts\/\w+)$/.test(path) ? '"0"' : '"1"',
  };
  const status = path.endsWith('/reactivation') ? 'inactive' : 'active';
  const { id: citizenId, cardNumber } = await createCitizen(db, { status });
  const idOf = async (): Promise<string> => {
    if (!path.includes('{id}')) return '';
    if (path.includes('/employments/{id}')) return await register(cardNumber, headers);
    if (!path.includes('/service-notices/')) return citizenId;
    const { rows } = await admin.execute<{ id: string }>(sql`
      insert into service_notices (id, kind, title_da, title_en, text_da, text_en, shown_from, starts_at, ends_at)
      select gen_random_uuid(), 'planned', 'a', 'b', 'c', 'd', now, now, now + interval '1 day'
      from date_trunc('milliseconds', now()) as now returning id`);
    return rows[0]?.id ?? '';
  };
  const address = path.replace('{id}', await idOf()).replace('{year}', String(yearOf(today)));
  return { headers, address, cardNumber };
}

async function register(cardNumber: string, headers: Record<string, string>): Promise<string> {
  const contact = { name: 'Bo', email: 'bo@firma.dk', phone: '12345678' };
  const answer = await api.send({
    method: 'POST',
    path: '/api/v1/employments',
    headers,
    body: JSON.stringify({ cardNumber, startDate: today, endDate: today, amountOere: 1, contact }),
  });
  return JSON.parse(answer.body).id;
}

/** A value that the field takes. */
function rightValue(name: string, schema: Schema, cardNumber: string): unknown {
  if (schema.properties) return rightBody(schema, cardNumber);
  if (Array.isArray(schema.anyOf)) return rightValue(name, schema.anyOf[0], cardNumber);
  if (Array.isArray(schema.enum)) return schema.enum[0];
  if (schema.format === 'date') return today;
  if (schema.format === 'date-time') {
    return new Date(Date.now() + (name === 'to' ? 2 : 1) * 3_600_000).toISOString();
  }
  if (schema.type === 'boolean') return true;
  if (schema.format === 'uuid') return randomUUID();
  if (schema.type === 'array') return [rightValue(name, Object(schema.items), cardNumber)];
  if (schema.type === 'integer') return name === 'year' ? 2030 : 4_400_000;
  const known: Record<string, string> = {
    cardNumber,
    query: cardNumber,
    citizen: cardNumber,
    cpr: '0101500000',

    email: 'bo@firma.dk',
    phone: '12 34 56 78',
    productionUnit: '1003388394',
    webPage: 'https://firma.dk',
    url: 'https://firma.dk/frikort',
    token: 'a'.repeat(43),
    toAuthority: '0461',

    textVersion: currentConsentTextVersion,
    answersId: randomUUID(),
  };
  return known[name] ?? 'Rolig';
}

/** A body that is taken, without the fields that narrow or clear. */
function rightBody(schema: Schema, cardNumber: string): Record<string, unknown> {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, Schema>);
  const left = ['answersId', 'actor', 'cursor', 'organisation', 'limit', 'from', 'effectiveFrom'];
  const required = Array.isArray(schema.required) ? schema.required : [];
  // What goes on after New Year has an end alone.
  const goesOn = !properties.some(([name]) => name === 'startDate');
  const known: Record<string, unknown> = {
    amountOere: 1,
    ...(goesOn ? { endDate: `${yearOf(today) + 1}-01-31` } : {}),
  };
  return Object.fromEntries(
    properties
      .filter(([name]) => required.includes(name) || !left.includes(name))
      .map(([name, member]) => [name, known[name] ?? rightValue(name, member, cardNumber)]),
  );
}

/** Bodies that their schema alone does not tell: of two ways to say something one, a list of something, a key. */
const toldByHand: Readonly<Record<string, (cardNumber: string) => Record<string, unknown>>> = {
  'post /api/v1/transfers': (cardNumber) => ({ query: cardNumber, reason: 'Rolig' }),
  'post /api/v1/messages/read': () => ({ ids: [randomUUID()] }),
  'post /api/v1/integration-clients': () => ({
    name: 'Rolig',
    scopes: ['employments:read'],
    credential: aSecret,
  }),
  'post /api/v1/integration-clients/{id}/credentials': () => aSecret,
  ...Object.fromEntries(
    letterKinds.flatMap((kind) => [
      [`put /api/v1/letter-texts/${kind}`, () => currentStandardLetter[kind]],
      [`post /api/v1/letter-texts/${kind}/preview`, () => currentStandardLetter[kind]],
    ]),
  ),
  'post /api/v1/webhooks': () => ({
    url: 'https://firma.dk/frikort',
    types: ['employment.registered'],
    email: 'bo@firma.dk',
  }),
};
const aSecret = { endsOn: addDays(today, 30) };

/** Where a schema takes texts: the path of each. */
function textPaths(schema: Schema | undefined): string[][] {
  const properties = Object.entries((schema?.properties ?? {}) as Record<string, Schema>);
  return properties.flatMap(([name, member]) => {
    const kinds = Array.isArray(member.anyOf) ? member.anyOf : [member];
    const inside = textPaths(member).map((path) => [name, ...path]);
    return kinds.some(({ type }) => type === 'string') ? [[name], ...inside] : inside;
  });
}

function withText(
  body: Record<string, unknown>,
  path: readonly string[],
  text: string,
): Record<string, unknown> {
  const [name = '', ...rest] = path;
  if (rest.length === 0) return { ...body, [name]: text };
  return { ...body, [name]: withText({ ...Object(body[name]) }, rest, text) };
}

/** One request with one odd text in one place, or none for how it is when all is right. */
async function send(
  operation: Operation,
  place?: { path: readonly string[]; text: string },
): Promise<RawAnswer> {
  const { method, body } = operation;
  const { headers, address, cardNumber } = await targetOf(operation);
  const byHand = toldByHand[`${method} ${operation.path}`];
  const right = byHand ? byHand(cardNumber) : rightBody(body ?? {}, cardNumber);
  const [name = '', ...rest] = place?.path ?? [];
  const inQuery =
    name === '?' ? `?${rest.join()}=${encodeURIComponent((place?.text ?? '').toWellFormed())}` : '';
  const sent = place && name !== '?' ? withText(right, place.path, place.text) : right;
  return await api.send({
    method: method.toUpperCase(),
    path: `${address}${inQuery}`,
    headers,
    ...present({ body: body && JSON.stringify(sent) }),
  });
}

function placesOf({ body, query }: Operation): string[][] {
  return [...textPaths(body), ...query.map((name) => ['?', name])];
}

/** What is wrong with an answer. */
function wrongWith({ status, headers, body }: RawAnswer): string | undefined {
  if (status >= 500) return `${status}: ${body}`;
  if (!String(headers['content-type']).includes('json')) return undefined;
  return textsIn(JSON.parse(body))
    .map(oddityIn)
    .find((oddity) => oddity !== undefined);
}

describe('odd texts in every field of every route', () => {
  it('are sent to the routes that take texts', () => {
    expect(operations.flatMap(placesOf).length).toBeGreaterThan(80);
  });

  it.each(operations.filter(({ body }) => textPaths(body).length > 0))(
    '$method $path takes what is right',
    async (operation) => {
      const { status, body } = await send(operation);
      const code = status < 300 ? undefined : JSON.parse(body).code;
      // What is not there, not now or not this person's is refused for that; never for how it is written.
      expect(code, body).not.toBe('validation-failed');
      expect(status, body).toBeLessThan(500);
    },
  );

  it.each(operations)('$method $path', { timeout: 120_000 }, async (operation) => {
    const wrong: string[] = [];
    for (const path of placesOf(operation)) {
      for (const [oddity, text] of Object.entries(oddTexts)) {
        const found = wrongWith(await send(operation, { path, text }));
        if (found) wrong.push(`${path.join('.')}, ${oddity}: ${found}`);
      }
    }
    for (const [oddity, text] of Object.entries(operation.body ? oddTexts : {})) {
      const found = wrongWith(await send(operation, { path: [text], text: 'x' }));
      if (found) wrong.push(`a name, ${oddity}: ${found}`);
    }
    expect(wrong).toEqual([]);
  });

  it('leave nothing in the database that cannot be seen, is turned around, or hides a CPR number', async () => {
    const { admin } = api.database;
    const tables = await admin.execute<{ name: string }>(sql`
      select format('%I.%I', schemaname, tablename) as name from pg_tables where schemaname = 'public'`);
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await admin.execute<{ row: object }>(
        sql.raw(`select to_jsonb(t) as row from ${name} t`),
      );
      const texts = rows.flatMap(({ row }) => textsIn(row));
      found.push(
        ...texts
          .filter((text) => oddityIn(text) ?? /２９|٢٩|290569-0000/.test(text))
          .map((text) => `${name}: ${text}`),
      );
    }
    expect(found.slice(0, 3)).toEqual([]);
    const { rows } = await admin.execute<{ names: string[] }>(sql`
      select array_agg(distinct contact_name) as names from employments`);
    expect(rows[0]?.names).toEqual(expect.arrayContaining(['Åse Sören', 'Bo Lund', 'Bo']));
  });
});

describe('texts that cost', () => {
  it.each(operations.filter(({ body }) => textPaths(body).length > 0))(
    'hold nobody up: $method $path',
    { timeout: 120_000 },
    async (operation) => {
      const wrong: string[] = [];
      const attack = async () => {
        for (const [oddity, text] of Object.entries(costlyTexts)) {
          for (const path of [...textPaths(operation.body), [text]]) {
            const { status, body } = await send(operation, { path, text });
            if (status >= 500) wrong.push(`${oddity}: ${status} ${body.slice(0, 200)}`);
          }
        }
      };
      expect(await api.lastingWaitWhile(attack)).toBeLessThan(100);
      expect(wrong).toEqual([]);
    },
  );
});
