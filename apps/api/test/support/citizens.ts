import { randomUUID } from 'node:crypto';
import { currentConsentTextVersion } from '@frikort/domain/consent';
import { sql } from 'drizzle-orm';
import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { AppDeps } from '../../src/app.ts';
import type { Caller } from '../../src/auth/caller.ts';
import { createLocalRegister, type LocalPerson } from '../../src/registers/local.ts';
import { createTestApp, logIn } from './app.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';
import { openYear } from './fixtures.ts';

/** The instant of every test: an ordinary Saturday in the middle of the day. */
export const now = new Date('2026-11-21T12:00:00Z');

/** The CPR register as a test has it. */
export type TestRegister = { people: LocalPerson[]; down: boolean; lookUps: string[] };

export type TestWorld = {
  database: TestDatabase;
  app: FastifyInstance;
  register: TestRegister;
  /** Sends one request as this person, with JSON. */
  send(caller: Caller, method: Method, url: string, options?: SendOptions): Promise<LightMyRequestResponse>;
  close(): Promise<void>;
};

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type SendOptions = { body?: unknown; headers?: Record<string, string> };

/** The API over a database of its own, at {@link now} unless a test has a clock, with 2025 and 2026 opened and an empty CPR register. */
export async function createWorld({
  clock = () => now,
  operatorConfirmation = 'two-people',
  ...options
}: Parameters<typeof createTestDatabase>[0] &
  Partial<Pick<AppDeps, 'clock' | 'operatorConfirmation'>> = {}): Promise<TestWorld> {
  const database = await createTestDatabase(options);
  await openYear(database.admin, 2026, 4_400_000);
  const register: TestRegister = { people: [], down: false, lookUps: [] };
  const local = createLocalRegister(async () => {
    if (register.down) throw new Error('down');
    return register.people;
  });
  const app = await createTestApp(database.db, {
    clock,
    operatorConfirmation,
    register: {
      lookUp: async (number) => {
        register.lookUps.push(number);
        return await local.lookUp(number);
      },
    },
  });
  const sessions = new Map<Caller, Record<string, string>>();
  return {
    database,
    app,
    register,
    async send(caller, method, url, { body, headers } = {}) {
      const session = sessions.get(caller) ?? (await logIn(database.db, caller, clock()));
      sessions.set(caller, session);
      const payload = body === undefined ? {} : { payload: JSON.stringify(body) };
      const type = body === undefined ? {} : { 'content-type': 'application/json' };
      return await app.inject({
        method,
        url: `/api/v1${url}`,
        headers: { ...session, ...type, ...headers },
        ...payload,
      });
    },
    async close() {
      await app.close();
      await database.close();
    },
  };
}

/** A person of the register, ordinary but for what the test names. */
export function person(cpr: string, special: Partial<LocalPerson> = {}): LocalPerson {
  return { cpr, name: 'Nora Lindtest', registerStatus: 1, nameProtected: false, ...special };
}

/** Grants as the page does, with a key of its own. */
export function grant(
  world: TestWorld,
  caller: Caller,
  cpr: string,
  key: string = randomUUID(),
): Promise<LightMyRequestResponse> {
  const consent = { acknowledged: true, textVersion: currentConsentTextVersion };
  const headers = { 'idempotency-key': key };
  return world.send(caller, 'POST', '/citizens', { body: { cpr, consent }, headers });
}

/** One row of the log, as far as tests look at it. */
export type LogRow = {
  id: string;
  action: string;
  outcome: string;
  code: string | null;
  subject: Buffer | null;
  object_id: string | null;
  /** How many citizens stand beside it: those of a look at many. */
  seen: number;
};

/** The log, in no order, because the clock of a test stands still; by the superuser's connection. */
export async function readLog({ database }: TestWorld): Promise<LogRow[]> {
  const { rows } = await database.admin.execute<LogRow>(sql`
    select id, action, outcome, code, subject, object_id,
      (select count(*)::int from audit_log_subjects beside where beside.row_id = log.id) as seen
    from audit_log log`);
  return rows;
}

/** What was logged while something ran. */
export async function logOf(world: TestWorld, run: () => Promise<unknown>): Promise<LogRow[]> {
  const before = new Set((await readLog(world)).map(({ id }) => id));
  await run();
  return (await readLog(world)).filter(({ id }) => !before.has(id));
}

/** Everything that is stored about citizens, to compare before and after something that must change nothing. */
export async function fingerprint({ database }: TestWorld): Promise<unknown> {
  const { rows } = await database.admin.execute(sql`
    select (select count(*) from idempotency_records) as records, (select count(*) from history_events) as events,
      (select count(*) from cards) as cards,
      (select md5(string_agg(citizens::text, ',' order by id)) from citizens) as citizens`);
  return rows[0];
}

/** Whether a text stands in clear in any table that citizens are stored in or told about. */
export async function standsInDatabase({ database }: TestWorld, text: string): Promise<string[]> {
  const tables = ['citizens', 'audit_log', 'history_events', 'idempotency_records', 'sessions', 'actors'];
  const found: string[] = [];
  for (const table of tables) {
    const { rows } = await database.admin.execute<{ there: boolean }>(sql`
      select exists (select from ${sql.identifier(table)} t where t::text like ${`%${text}%`}) as there`);
    if (rows[0]?.there) found.push(table);
  }
  return found;
}
