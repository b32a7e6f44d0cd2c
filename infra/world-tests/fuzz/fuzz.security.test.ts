import { readFile } from 'node:fs/promises';
import { accessPolicy } from '@frikort/api/auth/policy/access-policy';
import { createLogger } from '@frikort/api/http/process-log';
import { type AnswerCheck, answerCheck } from '@frikort/api/test/fuzz/answer-check';
import { badRequests, type FuzzFacts } from '@frikort/api/test/fuzz/bad-requests';
import { changesSoFar, watchChanges } from '@frikort/api/test/fuzz/changes';
import { badLoginRequests, checkLoginAnswer } from '@frikort/api/test/fuzz/login-requests';
import { type OpenApiDocument, type Operation, operationsOf } from '@frikort/api/test/fuzz/operations';
import { cprSearch } from '@frikort/local/cpr-search';
import { localRegister } from '@frikort/local/local-register';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import type { InjectOptions, LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLocalWorld, type LocalWorld } from '../access/local-world.ts';

/*
 * At least 2,000 bad requests to every group of routes, made from the document that the API serves, as every kind of
 * caller and with the CPR numbers of the local world in every place: no answer of 5xx, always problem+json with a known
 * code, every answer as documented, nothing stored by what was refused. Then everything that was printed meanwhile is
 * searched for CPR numbers. FUZZ_SEED chooses other requests.
 */

const wanted = 2_000;
const seed = Number(process.env.FUZZ_SEED ?? 20_261_121);

/** Asked for before the world is there, because tests are named after them. */
const committed: OpenApiDocument = JSON.parse(
  await readFile(new URL('../../../apps/api/openapi.json', import.meta.url), 'utf8'),
);
const groups = [...new Set(operationsOf(committed).map(({ group }) => group))];

let world: LocalWorld;
let operations: readonly Operation[];
let check: AnswerCheck;
let facts: FuzzFacts;
let processLog = '';
/** Headers, addresses and problems of all answers, as far as they hold a run of digits: what is searched afterwards. */
const seen: string[] = [];

beforeAll(async () => {
  const write = (line: string) => {
    processLog += line;
  };
  const logger = createLogger('debug', { write });
  world = await createLocalWorld({ logger });
  const document: OpenApiDocument = (await world.app.inject('/api/v1/openapi.json')).json();
  operations = operationsOf(document);
  check = answerCheck(document);
  facts = { sessions: await sessionsOf(world), fitting, known: await knownIds(world), secrets: cprTexts };
  await watchChanges(world.database.admin);
});
afterAll(() => world?.close());

const cprs = localRegister.slice(0, 12).map(({ cpr }): string => cpr);
const cprTexts = cprs.flatMap((cpr) => [cpr, `${cpr.slice(0, 6)}-${cpr.slice(6)}`]);
const cprNumbersIn = cprSearch(localRegister.map(({ cpr }) => cpr));

/** The roles of the sessions, in their order. */
const roles = ['caseworker', 'administrator', 'employee', 'citizen', 'operator'];

function fitting({ method, path }: Operation): number[] {
  const access =
    accessPolicy[`${method.toUpperCase()} ${path.replaceAll(/\{(\w+)\}/g, ':$1')}`] ?? 'everyone';
  const places = roles.map((_, place) => place);
  if (typeof access === 'string') return places;
  const named: readonly string[] = access;
  return places.filter((place) => named.includes(roles[place] ?? ''));
}

async function sessionsOf({ logIn }: LocalWorld): Promise<Record<string, string>[]> {
  const logins = await Promise.all([
    logIn('ib-iversen', 'caseworker'),
    logIn('hanne-admin', 'caseworker'),
    logIn('bjarne-jepsen', 'company'),
    logIn('lone-hansentest', 'citizen'),
    logIn('dorte-drift', 'caseworker'),
  ]);
  return logins.map((login) => {
    if (!login.ok) throw new Error(`A login was refused: ${login.reason}`);
    return login.headers;
  });
}

async function knownIds({ database }: LocalWorld): Promise<FuzzFacts['known']> {
  const idOf = async (query: ReturnType<typeof sql>) =>
    String((await database.admin.execute<{ id: string }>(query)).rows[0]?.id ?? '');
  const citizen = await idOf(sql`select id from citizens where card_number = '70505'`);
  const employment = await idOf(sql`
    select id from employments where citizen_id = ${citizen}::uuid and company_cvr = '99100002' limit 1`);
  return (path, name) => {
    if (name === 'year') return '2026';
    return path.includes('/employments/') ? employment : citizen;
  };
}

/** What was counted of a group, for the summary. */
type Figures = { sent: number; refused: number; statuses: Map<number, number> };
const figures = new Map<string, Figures>();
const figuresOf = (group: string): Figures => {
  const known = figures.get(group) ?? { sent: 0, refused: 0, statuses: new Map() };
  figures.set(group, known);
  return known;
};

/** Sends one request. @returns what is wrong with the answer, or with what it did */
async function tryOne(
  group: string,
  request: InjectOptions,
  judge: (answer: LightMyRequestResponse) => string[],
): Promise<string[]> {
  const { admin } = world.database;
  const changes = request.method !== 'GET';
  const before = changes ? await changesSoFar(admin) : 0;
  const answer = await world.app.inject(request);
  const { statusCode, headers, body } = answer;
  const counted = figuresOf(group);
  counted.sent += 1;
  counted.statuses.set(statusCode, (counted.statuses.get(statusCode) ?? 0) + 1);
  const isProblem = statusCode >= 400;
  if (isProblem) counted.refused += 1;
  seen.push(`${JSON.stringify(headers)}${isProblem ? body : ''}`);
  const wrong = judge(answer);
  if (changes && isProblem && (await changesSoFar(admin)) !== before)
    wrong.push('a refusal stored something');
  return wrong;
}

async function fuzz(group: string, operation: Operation, round: number, runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(badRequests(operation, facts), async (request) => {
      const wrong = await tryOne(group, request, (answer) => check(operation, answer));
      expect(wrong, `${operation.method} ${operation.path}`).toEqual([]);
    }),
    { numRuns: runs, seed: seed + round },
  );
}

describe('bad requests, at least 2,000 to each group of routes', () => {
  it.each(groups)('%s', { timeout: 600_000 }, async (group) => {
    const own = operations.filter((operation) => operation.group === group);
    const runs = Math.ceil((wanted * 1.1) / own.length);
    for (let round = 0; figuresOf(group).refused < wanted && round < 10; round += 1) {
      for (const operation of own) await fuzz(group, operation, round, runs);
    }
    expect(figuresOf(group).refused).toBeGreaterThanOrEqual(wanted);
  });

  it('login', { timeout: 600_000 }, async () => {
    for (let round = 0; figuresOf('login').refused < wanted && round < 10; round += 1) {
      await fc.assert(
        fc.asyncProperty(badLoginRequests(facts.secrets), async (request) => {
          expect(await tryOne('login', request, checkLoginAnswer), request.url?.toString()).toEqual([]);
        }),
        { numRuns: wanted, seed: seed + round },
      );
    }
    expect(figuresOf('login').refused).toBeGreaterThanOrEqual(wanted);
  });

  it('and these are the figures', () => {
    const lines = [...figures].map(([group, { sent, refused, statuses }]) => {
      const each = [...statuses]
        .sort(([one], [other]) => one - other)
        .map(([code, count]) => `${code}: ${count}`);
      return `  ${group.padEnd(12)} ${sent} sent, ${refused} refused (${each.join(', ')})`;
    });
    process.stdout.write(`Bad requests by group of routes (seed ${seed}):\n${lines.join('\n')}\n`);
    expect([...figures.keys()].sort()).toEqual([...groups, 'login'].sort());
  });
});

describe('what was printed meanwhile', () => {
  it('the API’s log holds no CPR number', () => {
    expect(processLog.split('\n').length).toBeGreaterThan(wanted * groups.length);
    expect(processLog.split('\n').filter((line) => cprNumbersIn(line).length > 0)).toEqual([]);
    // Nothing had to be taken out of a line either: the last resort was not needed.
    expect(
      processLog
        .split('\n')
        .filter((line) => line.includes('[left out]'))
        .slice(0, 5),
    ).toEqual([]);
  });

  it('no header, address or problem of an answer does', () => {
    expect(seen.length).toBeGreaterThan(wanted * groups.length);
    const leaks = seen.filter((text) => cprNumbersIn(text).length > 0).map((text) => text.slice(-200));
    expect(leaks.slice(0, 5)).toEqual([]);
  });

  it('nor does the log of PostgreSQL', async () => {
    const { rows } = await world.database.admin.execute<{ folder: string }>(sql`
      select current_setting('data_directory') as folder`);
    const log = await readFile(new URL('../log', `file://${rows[0]?.folder}/`), 'utf8');
    expect(log).toContain('database system is ready');
    expect(log.split('\n').filter((line) => cprNumbersIn(line).length > 0)).toEqual([]);
  });

  it('nor does any row of the database, where they are stored encrypted', async () => {
    const { admin } = world.database;
    const tables = await admin.execute<{ name: string }>(sql`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname not in ('pg_catalog', 'information_schema')`);
    const found: string[] = [];
    for (const { name } of tables.rows) {
      const { rows } = await admin.execute<{ text: string }>(
        sql.raw(`select t::text as text from ${name} t`),
      );
      const texts = rows.map(({ text }) => text.replaceAll(/\\\\?x[0-9a-f]{8,}/g, ''));
      found.push(...texts.filter((text) => cprNumbersIn(text).length > 0).map((text) => `${name}: ${text}`));
    }
    expect(found).toEqual([]);
  });
});
