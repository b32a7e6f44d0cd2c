import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Entrance } from '@frikort/domain/access';
import { ensureKeyPair } from '@frikort/test-nemlogin/key-pair';
import {
  type Identity,
  identityById,
  operator,
  type ProfessionalIdentity,
  people,
} from '@frikort/test-nemlogin/people';
import { readServiceProviderMetadata } from '@frikort/test-nemlogin/service-provider';
import { createTestNemLogin } from '@frikort/test-nemlogin/test-nemlogin';
import { sql } from 'drizzle-orm';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { createMessageVault } from '../../src/auth/messages/message-vault.ts';
import { type Database, keeperRole, openDatabase } from '../../src/database/database.ts';
import { createTestApp } from '../support/app.ts';
import { providerOrigin, TestBrowser } from '../support/browser.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { createCitizen } from '../support/fixtures.ts';
import { createTestAuth, testMessageKeys } from '../support/login.ts';

/*
 * The system that the acceptance tests share: the API on a database of its own, a test NemLog-in, and a clock that
 * the tests set. One of each for all of them, because starting it takes longer than most of them.
 */

type LoginWorld = {
  readonly database: TestDatabase;
  readonly keyFolder: string;
  readonly app: FastifyInstance;
  readonly provider: FastifyInstance;
  /** Who can be chosen at the test NemLog-in. */
  readonly known: Identity[];
  now: Date;
};

let running: LoginWorld | undefined;

/** When each test begins. */
export const start = new Date('2026-11-21T10:00:00Z');

/** So many minutes after the beginning of the test. */
export const minutes = (count: number) => new Date(start.getTime() + count * 60_000);

export async function startWorld(): Promise<void> {
  const database = await createTestDatabase();
  const keyFolder = await mkdtemp(path.join(tmpdir(), 'frikort-login-'));
  const clock = () => running?.now ?? start;
  const { id: loneId } = await createCitizen(database.db, { name: 'Lone Hansentest' });
  await ensureKeyPair(keyFolder, 'service-provider', 'Service provider of a test');
  const known = [...people];
  const provider = await createTestNemLogin({
    people: known,
    origin: providerOrigin,
    keyFolder,
    clock,
    serviceProvider: async () => readServiceProviderMetadata((await app.inject('/auth/metadata')).body),
  });
  const login = authOf(database.db, keyFolder, clock, loneId);
  const app: FastifyInstance = await createTestApp(database.db, { clock, login });
  running = { database, keyFolder, app, provider, known, now: start };
}

/** Sets the clock back, makes NemLog-in say of everybody what it said, and ends every session. */
export async function freshWorld(): Promise<void> {
  setNow(start);
  world().known.splice(0, Infinity, ...people);
  await database().execute(sql`delete from sessions`);
}

export async function stopWorld(): Promise<void> {
  await running?.app.close();
  await running?.provider.close();
  await running?.database.close();
  if (running) await rm(running.keyFolder, { recursive: true, force: true });
}

function world(): LoginWorld {
  if (!running) throw new Error('The acceptance tests run together: see acceptance.integration.test.ts');
  return running;
}

export const app = () => world().app;
export const keyFolder = () => world().keyFolder;
/** Reads what the API kept. */
export const messageVault = createMessageVault(testMessageKeys);
/** The database as the API has it. */
export const database = () => world().database.db;

/** The database as retention has it. */
export function openKeeper(): Database {
  return openDatabase(world().database.adminUrl, { maxConnections: 1, role: keeperRole });
}

/** The settings of a command line beside this world. */
export function commandSettings(): Record<string, string> {
  const keys = testMessageKeys.map(({ id, key }) => `${id}:${key.toString('base64')}`);
  const { adminUrl } = world().database;
  return { DATABASE_URL: adminUrl, LOGIN_MESSAGE_KEYS: keys.join(), OPERATOR_CVR: operator.cvr };
}

export function setNow(now: Date): void {
  world().now = now;
}

/** From now on NemLog-in says something else of somebody it knows as a professional. */
export function changePerson(id: string, facts: Partial<Omit<ProfessionalIdentity, 'kind' | 'id'>>): void {
  const { known } = world();
  const place = known.findIndex((person) => person.id === id);
  const person = known[place];
  if (person?.kind !== 'professional') throw new Error(`${id} is no professional`);
  known[place] = { ...person, ...facts };
}

function authOf(db: Database, keyFolder: string, clock: () => Date, loneId: string) {
  const lone = identityById('lone-hansentest');
  return createTestAuth({
    db,
    clock,
    keyFolder,
    findEnrolledCitizen: async (cpr) =>
      lone.kind === 'person' && cpr === lone.cpr ? { citizenId: loneId } : undefined,
  });
}

export const newBrowser = () => new TestBrowser(world().app, world().provider);

export async function browserOf(identity: string, entrance: Entrance): Promise<TestBrowser> {
  const browser = newBrowser();
  await browser.logIn(entrance, { identity });
  return browser;
}

export async function isLoggedIn(browser: TestBrowser, entrance: Entrance): Promise<boolean> {
  return (await browser.call(entrance, 'GET', '/api/v1/session')).statusCode === 200;
}

type AuditRow = { action: string; outcome: string; code: string | null; actor_id: string | null };

/** What the log says of the request that got this response. */
export async function logged({ headers }: LightMyRequestResponse): Promise<AuditRow | undefined> {
  const { rows } = await database().execute<AuditRow>(
    sql`select action, outcome, code, actor_id from audit_log where request_id = ${headers['x-request-id']}`,
  );
  return rows[0];
}
