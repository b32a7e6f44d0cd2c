import { accessPolicy } from '@frikort/api/auth/policy/access-policy';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addForeignEffort, ownConsentFile } from './effort-requests.ts';
import {
  type Column,
  columns,
  expectedAccess,
  type Row,
  refusedLogins,
  type Word,
  words,
} from './expected-access.ts';
import { type Forbidden, forbiddenFor, foundIn, readWorld } from './forbidden-texts.ts';
import { fingerprint, keepWorld, restoreWorld } from './kept-world.ts';
import { createLocalWorld, everyLogin, type LocalWorld } from './local-world.ts';
import { addCorrections, requestOf } from './requests.ts';

/*
 * Every route of the access policy, with every identity of the local world that can log in and without a login, on
 * objects of their own and of others: what comes back is what the hand-written table says; it holds nothing that this
 * caller must not know; a refused request changes nothing and is logged.
 */

let world: LocalWorld;
let facts: Awaited<ReturnType<typeof readWorld>>;
/** The headers of each login that was let in, by `identity@entrance`. */
const sessions = new Map<string, Record<string, string>>();
const outcomes = new Map<string, string>();

beforeAll(async () => {
  world = await createLocalWorld();
  await addCorrections(world.database.admin);
  for (const { identity, entrance } of everyLogin) {
    const login = await world.logIn(identity, entrance);
    const name = `${identity}@${entrance}`;
    outcomes.set(name, login.ok ? 'in' : login.reason);
    if (login.ok) sessions.set(name, login.headers);
  }
  const { admin } = world.database;
  await addForeignEffort(admin);
  const filed = await world.app.inject({
    method: 'PUT',
    url: await ownConsentFile(admin),
    headers: { ...sessions.get('dina-deltager@caseworker'), 'content-type': 'application/json' },
    payload: JSON.stringify({ content: 'JVBERi0xLjcK' }),
  });
  expect(filed.statusCode).toBe(200);
  facts = await readWorld(admin);
  await keepWorld(admin);
});
afterAll(async () => {
  await world?.close();
});

describe('the table', () => {
  it('has every route of the access policy, and no other', () => {
    const listed = new Set(expectedAccess.map(({ route }) => route));
    const routes = Object.keys(accessPolicy);
    expect(
      routes.filter((route) => !listed.has(route)),
      'routes without a row',
    ).toEqual([]);
    expect(
      [...listed].filter((route) => !routes.includes(route)),
      'rows without a route',
    ).toEqual([]);
  });

  it('has every login of the local world: in a column, or refused with its reason', () => {
    const letIn = Object.values(columns)
      .flat()
      .map((name): [string, string] => [name, 'in']);
    const expected = Object.fromEntries([...letIn, ...Object.entries(refusedLogins)]);
    expect(Object.fromEntries(outcomes)).toEqual(expected);
  });
});

type Attempt = { row: Row; column: Column; expected: Word; caller: string; turn: number };
/** The API's own description, the same for everyone: its examples are people of the local world. */
const documents = new Set(
  ['/api/v1/openapi.json', '/api/docs/reference/json', '/api/docs/reference/yaml'].map(
    (address) => `GET ${address}`,
  ),
);
const cells = expectedAccess.map((row) => ({ row, title: `${row.route} ${row.object}` }));

describe('every route, every kind of caller, own and other’s', () => {
  it.each(cells)('$title', async ({ row }) => {
    const attempts = [...row.expected].flatMap(([column, expected]) => {
      const callers: readonly string[] = column === 'nobody' ? ['nobody'] : columns[column];
      return callers.map((caller, turn): Attempt => ({ row, column, expected, caller, turn }));
    });
    const isRefused = ({ expected }: Attempt) => expected !== 'yes' && expected !== 'open';
    const { admin } = world.database;
    const before = await fingerprint(admin);
    const wrong = await tryAll(attempts.filter(isRefused));
    if ((await fingerprint(admin)) !== before) wrong.push('a refused request changed something');
    wrong.push(...(await tryAll(attempts.filter((attempt) => !isRefused(attempt)))));
    expect(wrong).toEqual([]);
  });
});

async function tryAll(attempts: readonly Attempt[]): Promise<string[]> {
  const wrong: string[] = [];
  /** Who was refused with each request. */
  const refused = new Map<string, string>();
  for (const attempt of attempts) {
    const { caller, expected } = attempt;
    const { answer, findings } = await tryOne(attempt);
    if (caller !== 'nobody' && answer.statusCode >= 400 && expected !== 'open')
      refused.set(String(answer.headers['x-request-id']), caller);
    wrong.push(...findings.map((finding) => `${caller}: ${finding}`));
  }
  return [...wrong, ...(await notLogged(refused))];
}

/** The answer that one caller gets, and what is wrong with it; nothing when all is as it should be. */
async function tryOne({ row, column, expected, caller, turn }: Attempt) {
  const { admin } = world.database;
  const request = await requestOf(admin, row, sessions.get(caller) ?? {}, turn);
  const answer = await world.app.inject(request);
  const findings: string[] = [];
  const met = wordOf(answer, expected);
  if (met !== expected) findings.push(`expected ${expected}, met ${met}: ${answer.body.slice(0, 200)}`);
  const leaked = documents.has(row.route)
    ? []
    : foundIn(textOf(answer), forbiddenFor(facts, column, row.object));
  if (leaked.length > 0) findings.push(`the answer holds ${leaked.slice(0, 5).join(', ')}`);
  if (expected === 'yes' && !row.route.startsWith('GET ')) await restoreWorld(admin);
  return { answer, findings };
}

/** The table's word for an answer. */
function wordOf(answer: LightMyRequestResponse, expected: Word): string {
  const isProblem = String(answer.headers['content-type']).startsWith('application/problem+json');
  const code = isProblem ? String(answer.json().code) : '';
  if (expected === 'open') return code === words.login || code === words.role ? code : expected;
  if (answer.statusCode < 300) return 'yes';
  return Object.entries(words).find(([, name]) => name === code)?.[0] ?? code;
}

/** Everything of an answer that a caller can read; a PDF is compressed, and its route is tested by itself. */
function textOf(answer: LightMyRequestResponse): string {
  const isPdf = String(answer.headers['content-type']).startsWith('application/pdf');
  return `${JSON.stringify(answer.headers)}\n${isPdf ? '' : answer.body}`;
}

/** R26: a refusal stands in the log, once. Asked for many at a time: the log has no index over requests. */
async function notLogged(refused: ReadonlyMap<string, string>): Promise<string[]> {
  const ids = sql.param([...refused.keys()]);
  const { rows } = await world.database.admin.execute<{ id: string; times: number }>(sql`
    select request_id as id, count(*)::int as times from audit_log
    where request_id = any(${ids}) and outcome = 'refused' group by request_id`);
  const times = new Map(rows.map(({ id, times: count }) => [id, count]));
  return [...refused]
    .filter(([id]) => times.get(id) !== 1)
    .map(([id, caller]) => `${caller}: the refusal stands in the log ${times.get(id) ?? 0} times`);
}

describe('the search for what must not be there', () => {
  const forbidden = (column: Column, object = '-'): Forbidden => forbiddenFor(facts, column, object);
  it('finds a citizen of Aarhus in an answer to Odense, in every form', () => {
    for (const leak of ['Lone Hansentest', '2905690000', '290569-0000', '"cardNumber":"70505"']) {
      expect(foundIn(leak, forbidden('odense')), leak).not.toEqual([]);
      expect(foundIn(leak, forbidden('aarhus')), leak).toEqual([]);
    }
  });

  it('finds in an answer to a company a CPR number, another company, a protected name', () => {
    for (const leak of ['2905690000', 'Nordhavn Gartneri A/S', '99100010', 'Paula Skjoldborg']) {
      expect(foundIn(leak, forbidden('solsik')), leak).not.toEqual([]);
    }
    expect(foundIn('Lone Hansentest, 70505', forbidden('solsik'))).toEqual([]);
  });

  it('finds in an answer to whoever works with efforts who takes part in one, but for its participant managers', () => {
    const [participant = ''] = facts.participants;
    expect(participant).not.toBe('');
    for (const column of ['inge', 'anders'] as const) {
      expect(foundIn(participant, forbidden(column)), column).not.toEqual([]);
    }
    for (const column of ['dina', 'frede'] as const) {
      expect(foundIn(participant, forbidden(column)), column).toEqual([]);
      expect(foundIn('Fynsk forløb', forbidden(column)), column).not.toEqual([]);
    }
  });

  it('finds in an answer to a citizen another citizen and a caseworker who is not theirs', () => {
    for (const leak of ['Astrid Bruun', 'Ib Iversen', '59112']) {
      expect(foundIn(leak, forbidden('lone')), leak).not.toEqual([]);
    }
    expect(foundIn('Troels Madsen', forbidden('lone'))).toEqual([]);
  });
});
