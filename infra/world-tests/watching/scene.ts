import { recordRun } from '@frikort/api/backup/run-store';
import { openConnection } from '@frikort/api/database/connection-pool';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { operationMetrics } from '@frikort/api/operation/operation-metrics';
import type { OwnCertificate } from '@frikort/api/operation/own-certificates';
import { createTestApp, logIn } from '@frikort/api/test/support/app';
import { createCitizen, createEmployee, createOperator, openYear } from '@frikort/api/test/support/fixtures';
import { createRegistry, jobMetrics, poolMetrics, requestMetrics } from '@frikort/api/watching/metrics';
import { listenForScrapes } from '@frikort/api/watching/metrics-server';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';

/** Days from {@link begin} on. */
const inDays = (days: number) => new Date(begin.getTime() + days * 86_400_000);
const begin = new Date('2026-11-21T12:00:00Z');

export type Person = 'employee' | 'operator';

/** The API of one process, watched as in operation, beside a database of its own in which nothing needs attention. */
export type Scene = Awaited<ReturnType<typeof openScene>>;

/** A server that archives its write-ahead log, and a migrated database there which nobody is connected to. */
export type WatchedServer = {
  readonly adminUrl: string;
  readonly template: string;
  /** Starts it anew, with archiving or without. */
  readonly setArchiving: (on: boolean) => Promise<void>;
};
export async function openScene({ adminUrl, template, setArchiving }: WatchedServer, name: string) {
  const server = await openConnection(adminUrl);
  // It ends when the server is started anew.
  server.on('error', () => {});
  await server.query(`create database ${name} template ${template}`);
  const url = new URL(adminUrl);
  url.pathname = `/${name}`;
  const admin = openDatabase(url.href, { maxConnections: 2, role: 'login' });
  const db = openDatabase(url.href, { maxConnections: 4 });
  const own = openDatabase(url.href, { maxConnections: 1 });
  await openYear(admin, 2026, 4_400_000);
  await openYear(admin, 2027, 4_500_000);
  await admin.execute(sql`update programme_years set opened_at = null where year = 2027`);

  for (const kind of ['backup', 'drill'] as const) await noteRun(admin, kind, begin);

  const state = { now: begin };
  const clock = () => state.now;
  const certificates: OwnCertificate[] = [{ of: 'login', validUntil: inDays(400) }];
  const registry = createRegistry();
  poolMetrics(registry, db.$client);
  operationMetrics(registry, { db: own, clock, ownCertificates: certificates });
  const app = await createTestApp(db, { clock, observers: [requestMetrics(registry)] });
  const scrapes = await listenForScrapes(registry, { host: '127.0.0.1', port: 0 });

  const people: Record<Person, () => Promise<Record<string, string>>> = {
    employee: remembered(async () => logIn(db, await createEmployee(db), begin)),
    operator: remembered(async () => logIn(db, await createOperator(db), begin)),
  };
  return {
    /** Of the database, whose name the second is. */
    server,
    name,
    admin,
    db,
    clock,
    certificates,
    scrapes,
    setArchiving,
    watchJob: jobMetrics(registry),
    citizen: remembered(() => createCitizen(db)),
    /** Nobody does anything for so many minutes. */
    passMinutes: (minutes: number) => {
      state.now = new Date(state.now.getTime() + minutes * 60_000);
    },
    inDays,
    send: async (
      person: Person,
      method: 'GET' | 'POST',
      path: string,
      body?: object,
    ): Promise<LightMyRequestResponse> =>
      app.inject({
        method,
        url: `/api/v1${path}`,
        headers: { ...(await people[person]()), 'idempotency-key': crypto.randomUUID() },
        ...(body && { payload: body }),
      }),
    /** What Prometheus reads; `undefined` when nobody answers. */
    scrape: async (): Promise<string | undefined> => {
      try {
        return await (await fetch(`http://127.0.0.1:${scrapes.port}/metrics`)).text();
      } catch {
        return undefined;
      }
    },
    close: async () => {
      await app.close();
      await scrapes.close();
      await closeAll([admin, db, own]);
      await server.end();
    },
  };
}

/** A backup, or a restore that was tried, as the commands note them. */
async function noteRun(admin: Database, kind: 'backup' | 'drill', at: Date): Promise<void> {
  const facts = { beganAt: at, endedAt: at };
  await recordRun(
    admin,
    kind === 'backup' ? { kind, ...facts, bytes: 1 } : { kind, ...facts, succeeded: true },
  );
}

async function closeAll(databases: readonly Database[]): Promise<void> {
  await Promise.all(databases.map(({ $client }) => $client.end()));
}

function remembered<Thing>(make: () => Promise<Thing>): () => Promise<Thing> {
  let made: Promise<Thing> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
