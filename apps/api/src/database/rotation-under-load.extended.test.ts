import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { type Cpr, cpr } from '@frikort/domain/cpr';
import { present } from '@frikort/domain/present';
import { ensureKeyPair } from '@frikort/test-nemlogin/key-pair';
import { type PersonIdentity, people } from '@frikort/test-nemlogin/people';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { createTestNemLogin } from '@frikort/test-nemlogin/test-nemlogin';
import { sql } from 'drizzle-orm';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApp, logIn } from '../../test/support/app.ts';
import { providerOrigin, TestBrowser } from '../../test/support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  newTestKey,
  openYear,
  testWebhookKey,
} from '../../test/support/fixtures.ts';
import { createTestAuth } from '../../test/support/login.ts';
import { findEnrolment } from '../citizens/grant-store.ts';
import { type CprKeys, type CprVault, createCprVault, type NamedKey } from './encryption.ts';
import { requireFittingKeys } from './key-marks.ts';
import { isRotated, readKeyUse } from './key-status.ts';

/*
 * Two processes' worth of the API, one that still writes with the old keys and one with the new, serve from one
 * PostgreSQL while `frikort keys rotate` runs in processes of its own, is killed, and begun again by two at once.
 */

const [e1, e2, i1, i2, s1] = ['e1', 'e2', 'i1', 'i2', 's1'].map(newTestKey);
if (!e1 || !e2 || !i1 || !i2 || !s1) throw new Error('A key is missing');
const before: CprKeys = { encryption: [e1], index: [i1], subject: s1 };
const prepared: CprKeys = { encryption: [e1, e2], index: [i1, i2], subject: s1 };
const exchanged: CprKeys = { encryption: [e2, e1], index: [i2, i1], subject: s1 };
const after: CprKeys = { encryption: [e2], index: [i2], subject: s1 };

const citizenCount = 400;
const now = new Date('2026-11-21T12:00:00Z');
const clock = () => now;

type Known = { id: string; cardNumber: string; number: Cpr };

let database: TestDatabase;
let keyFolder: string;
let provider: FastifyInstance;
let apps: FastifyInstance[];
let known: Known[];
let caseworker: Record<string, string>;
let employee: Record<string, string>;

const whoLogsIn = people.filter((person): person is PersonIdentity => person.kind === 'person').slice(0, 4);

beforeAll(async () => {
  database = await createTestDatabase({ maxConnections: 30 });
  keyFolder = await mkdtemp(path.join(tmpdir(), 'frikort-rotation-'));
  await ensureKeyPair(keyFolder, 'service-provider', 'Service provider of a test');
  await openYear(database.admin, 2026, 4_400_000);
  const old = createCprVault(before);
  known = [];
  for (let place = 0; place < citizenCount; place += 1) {
    const number = cpr(whoLogsIn[place]?.cpr ?? `160471${1000 + place}`);
    known.push({ number, ...(await createCitizen(database.db, { cpr: number, vault: old })) });
  }
  provider = await createTestNemLogin({
    people,
    origin: providerOrigin,
    keyFolder,
    clock,
    serviceProvider: async () => readServiceProviderMetadata((await one(apps).inject('/auth/metadata')).body),
  });
  apps = await Promise.all([prepared, exchanged].map((keys) => startApp(createCprVault(keys))));
  caseworker = await logIn(database.db, await createCaseworker(database.db), now);
  employee = await logIn(database.db, await createEmployee(database.db), now);
}, 120_000);

afterAll(async () => {
  for (const app of apps) await app.close();
  await provider.close();
  await database.close();
  await rm(keyFolder, { recursive: true, force: true });
});

function startApp(vault: CprVault): Promise<FastifyInstance> {
  const { db } = database;
  const limits = { hits: 1_000_000, misses: 1_000_000 };
  return createTestApp(db, {
    clock,
    vault,
    lookupLimits: { perUser: limits, perOrganisation: limits },
    searchLimits: { perUser: limits, perOrganisation: limits },
    register: {
      lookUp: async () =>
        ({ kind: 'found', person: { name: 'Nora', registerStatus: 1, nameProtected: false } }) as const,
    },
    login: createTestAuth({
      db,
      clock,
      keyFolder,
      findEnrolledCitizen: (text) => findEnrolment(db, vault.indexes(cpr(text))),
    }),
  });
}

function one<Item>(items: readonly Item[]): Item {
  const item = items[randomInt(items.length)];
  if (item === undefined) throw new Error('Nothing to choose from');
  return item;
}

const post = (
  app: FastifyInstance,
  session: Record<string, string>,
  url: string,
  payload: object,
  key?: string,
) =>
  app.inject({
    method: 'POST',
    url: `/api/v1${url}`,
    payload,
    headers: { ...session, ...present({ 'idempotency-key': key }) },
  });

/** What is done while the keys rotate: each either goes as it must or says what went wrong. */
const work = {
  async search() {
    const { id, number } = one(known);
    const answer = await post(one(apps), caseworker, '/citizens/search', { query: number });
    const { citizen } = answer.json();
    return citizen?.id === id && citizen?.cpr === number ? undefined : answer.body;
  },
  async view() {
    const { id, number } = one(known);
    const answer = await one(apps).inject({ url: `/api/v1/citizens/${id}`, headers: caseworker });
    return answer.json().cpr === number ? undefined : answer.body;
  },
  async registration() {
    const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
    const terms = { startDate: '2026-11-02', endDate: '2026-11-20', amountOere: 10_000, contact };
    const body = { cardNumber: one(known).cardNumber, ...terms };
    const answer = await post(one(apps), employee, '/employments', body, randomUUID());
    return answer.statusCode === 201 ? undefined : answer.body;
  },
  /** The same person at both processes at once: one wins. */
  async grant() {
    const number = cpr(`170471${String(1000 + granted++)}`);
    const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
    const answers = await Promise.all(
      [...apps, ...apps].map((app) =>
        post(app, caseworker, '/citizens', { cpr: number, consent }, randomUUID()),
      ),
    );
    const won = answers.filter(({ statusCode }) => statusCode === 201).map((answer) => answer.json());
    known.push(...won.map(({ id, cardNumber }) => ({ id, cardNumber, number })));
    return won.length === 1 && answers.every(({ statusCode }) => statusCode === 201 || statusCode === 409)
      ? undefined
      : answers.map(({ body }) => body).join();
  },
  async login() {
    const person = one(whoLogsIn);
    const browser = new TestBrowser(one(apps), provider);
    await browser.logIn('citizen', { identity: person.id });
    const answer = await browser.call('citizen', 'GET', '/api/v1/me');
    return answer.json().cpr === person.cpr ? undefined : answer.body;
  },
};
let granted = 0;

type Figures = Record<keyof typeof work, number>;

/** Does everything at once, over and over, until it is told to stop. @returns how often, and what went wrong */
async function serveUntil(stopped: () => boolean): Promise<{ done: Figures; wrong: string[] }> {
  const done: Figures = { search: 0, view: 0, registration: 0, grant: 0, login: 0 };
  const wrong: string[] = [];
  const worker = async (name: keyof typeof work) => {
    while (!stopped()) {
      const complaint = await work[name]();
      if (complaint !== undefined) wrong.push(`${name}: ${complaint}`);
      done[name] += 1;
    }
  };
  await Promise.all([
    worker('search'),
    worker('search'),
    worker('view'),
    worker('registration'),
    worker('registration'),
    worker('grant'),
    worker('login'),
  ]);
  return { done, wrong };
}

const setting = (keys: readonly NamedKey[]) =>
  keys.map(({ id, key }) => `${id}:${key.toString('base64')}`).join();

/** `frikort keys rotate` in a process of its own, slowly, so that there is something to kill. */
function startRotation(): ChildProcess {
  const script = path.join(import.meta.dirname, '../cli/frikort.ts');
  return spawn(process.execPath, [script, 'keys', 'rotate', '--batch', '6', '--pause', '25'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      DATABASE_URL: database.adminUrl,
      CPR_ENCRYPTION_KEYS: setting(exchanged.encryption),
      CPR_INDEX_KEYS: setting(exchanged.index),
      CPR_SUBJECT_KEY: setting([exchanged.subject]),
      WEBHOOK_SECRET_KEYS: setting([testWebhookKey]),
    },
  });
}

const leftOnOldKeys = async () => {
  const use = await readKeyUse(database.db, exchanged);
  return use.filter(({ state }) => state !== 'current').reduce((sum, { count }) => sum + count, 0);
};

/** Begun and, in the middle of the work, killed without a chance to tidy up. */
async function rotateAndKill(): Promise<void> {
  const rotation = startRotation();
  let batches = 0;
  rotation.stderr?.on('data', (text: Buffer) => {
    batches += text.toString().split('\n').length - 1;
    if (batches >= 8) rotation.kill('SIGKILL');
  });
  await once(rotation, 'exit');
}

async function rotateToTheEnd(): Promise<number | null> {
  const rotation = startRotation();
  rotation.stderr?.resume();
  await once(rotation, 'exit');
  return rotation.exitCode;
}

describe('rotating keys under load', () => {
  it('loses and garbles nothing', async () => {
    const began = performance.now();
    let stopped = false;
    const serving = serveUntil(() => stopped);
    const left = [await leftOnOldKeys()];
    for (let kill = 0; kill < 3; kill += 1) {
      await rotateAndKill();
      left.push(await leftOnOldKeys());
    }
    // Killed in the middle each time: something was done, and something was left.
    expect(left.every((count, place) => count > 0 && count < (left[place - 1] ?? count + 1))).toBe(true);
    await Promise.all([rotateToTheEnd(), rotateToTheEnd()]);
    stopped = true;
    const { done, wrong } = await serving;
    expect(wrong).toEqual([]);
    expect(Math.min(...Object.values(done))).toBeGreaterThan(0);
    // What the process with the old keys granted last; in production it is stopped before.
    expect(await rotateToTheEnd()).toBe(0);

    const { lost, doubled, rows, unbalanced } = await inspect();
    console.log(
      `${known.length} citizens, ${JSON.stringify(done)} in ${((performance.now() - began) / 1000).toFixed(1)} s; ` +
        `numbers on old keys after each kill -9: ${left.join(' > ')} > 0; ` +
        `lost or garbled ${lost.length}, there twice ${doubled}, cards out of balance ${unbalanced}`,
    );
    expect({ lost, doubled, rows, unbalanced }).toEqual({
      lost: [],
      doubled: 0,
      rows: known.length,
      unbalanced: 0,
    });
    expect(isRotated(await readKeyUse(database.db, after))).toBe(true);
    await requireFittingKeys(database.db, after, now);
  }, 180_000);
});

/** Reads and looks up everything with the new keys alone. */
async function inspect() {
  const vault = createCprVault(after);
  const { rows } = await database.admin.execute<{ id: string; cpr_ciphertext: Buffer; cpr_key_id: string }>(
    sql`select id, cpr_ciphertext, cpr_key_id from citizens`,
  );
  const stored = new Map(
    rows.map((row) => [
      row.id,
      vault.decrypt({ ciphertext: row.cpr_ciphertext, keyId: row.cpr_key_id }, row.id),
    ]),
  );
  const lost: string[] = [];
  for (const { id, number } of known) {
    const found = await findEnrolment(database.db, vault.indexes(number));
    if (stored.get(id) !== number || found?.citizenId !== id) lost.push(id);
  }
  const balance = await database.admin.execute<{ wrong: number }>(sql`
    select count(*)::int as wrong from cards where used_oere <> (
      select coalesce(sum(amount_oere), 0) from employments
      where employments.citizen_id = cards.citizen_id and employments.year = cards.year)`);
  return {
    lost,
    doubled: stored.size - new Set(stored.values()).size,
    rows: stored.size,
    unbalanced: balance.rows[0]?.wrong,
  };
}
