import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { createCprVault } from '@frikort/api/database/encryption';
import { migrate } from '@frikort/api/database/migrate';
import { logIn } from '@frikort/api/test/support/app';
import { createCitizen, createEmployee, openYear } from '@frikort/api/test/support/fixtures';
import { findFreePort } from '@frikort/local/ports';
import { deletePostgres, type RunningPostgres, startPostgres } from '@frikort/local/postgres';
import { sql } from 'drizzle-orm';
import { type ApiFolder, type ApiProcess, openApiFolder, startApi } from '../running/own-api.ts';

/** What came back of a request, or that nothing did. */
export interface Answer {
  readonly status: number;
  readonly contentType: string | null;
  readonly retryAfter: number;
  readonly body: ReturnType<typeof JSON.parse>;
}

/** A PostgreSQL, durable as in operation, one company and one citizen, and as many processes of the API as a test starts. */
export interface OwnSystem {
  readonly databaseUrl: string;
  /** The environment of a process that is not started here. */
  readonly env: () => Promise<Record<string, string>>;
  /** Starts a process. @returns its address too */
  readonly start: (special?: Readonly<Record<string, string>>) => Promise<ApiProcess & { address: string }>;
  readonly get: (address: string, path: string) => Promise<Answer>;
  /** Registers one employment on the citizen’s card. */
  readonly register: (address: string, amountOere: number, key?: string) => Promise<Answer>;
  /** The superuser’s connections while something is looked at. */
  readonly look: <Seen>(act: (admin: Database) => Promise<Seen>) => Promise<Seen>;
  readonly stopPostgres: () => Promise<void>;
  /** Starts it where it was; nothing happens to one that runs. */
  readonly startPostgres: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** @param postgresFolder where the server keeps its data; in the system’s own folder when absent */
export async function openOwnSystem(postgresFolder?: string): Promise<OwnSystem> {
  const home: ApiFolder = await openApiFolder();
  const folder = postgresFolder ?? path.join(home.folder, 'postgres');
  const port = await findFreePort();
  const running: ApiProcess[] = [];
  let server: RunningPostgres = await startPostgres({ folder, port });
  await asSuperuser(server.url, (database) => database.execute(sql`create database frikort`));
  const databaseUrl = server.url.replace(/postgres$/, 'frikort');
  await migrate(databaseUrl);
  const year = new Date().getFullYear();
  const { company, cardNumber } = await asSuperuser(databaseUrl, async (admin) => {
    await openYear(admin, year, 4_400_000);
    const citizen = await createCitizen(admin, { vault: vaultOf(await home.env(port, databaseUrl)) });
    return { company: await logIn(admin, await createEmployee(admin)), cardNumber: citizen.cardNumber };
  });
  const ask = async (address: string, where: string, more: RequestInit = {}): Promise<Answer> => {
    const headers = { ...company, origin: address, ...more.headers };
    const answer = await fetch(`${address}${where}`, { ...more, headers });
    const text = await answer.text();
    return {
      status: answer.status,
      contentType: answer.headers.get('content-type'),
      retryAfter: Number(answer.headers.get('retry-after') ?? 0),
      body: text === '' ? undefined : JSON.parse(text),
    };
  };
  return {
    databaseUrl,
    env: async () => home.env(await findFreePort(), databaseUrl),
    async start(special = {}) {
      const own = await findFreePort();
      const all = { REQUESTS_PER_MINUTE: '1000000', ...special };
      const api = await startApi({ ...(await home.env(own, databaseUrl)), ...all });
      running.push(api);
      return { ...api, address: `http://localhost:${own}` };
    },
    get: (address, where) => ask(address, where),
    register(address, amountOere, key = randomUUID()) {
      const body = {
        cardNumber,
        startDate: `${year}-03-02`,
        endDate: `${year}-03-20`,
        amountOere,
        contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
      };
      return ask(address, '/api/v1/employments', {
        method: 'POST',
        body: JSON.stringify(body),
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
      });
    },
    look: (act) => asSuperuser(databaseUrl, act),
    stopPostgres: () => server.stop(),
    async startPostgres() {
      server = await startPostgres({ folder, port });
    },
    async close() {
      for (const api of running) api.process.kill('SIGKILL');
      await Promise.all(running.map(({ ended }) => ended));
      await deletePostgres(folder);
      await home.close();
    },
  };
}

/** What CPR numbers are kept with, as the processes are told it. */
function vaultOf(env: Readonly<Record<string, string>>) {
  const keyOf = (setting: string) => {
    const [id = '', key = ''] = (env[setting] ?? '').split(':');
    return { id, key: Buffer.from(key, 'base64') };
  };
  return createCprVault({
    encryption: [keyOf('CPR_ENCRYPTION_KEYS')],
    index: [keyOf('CPR_INDEX_KEYS')],
    subject: keyOf('CPR_SUBJECT_KEY'),
  });
}

async function asSuperuser<Seen>(url: string, act: (database: Database) => Promise<Seen>): Promise<Seen> {
  const database = openDatabase(url, { maxConnections: 1, role: 'login' });
  try {
    return await act(database);
  } finally {
    await database.$client.end();
  }
}

/** What is registered, and what the card says of it. */
export async function registered(admin: Database): Promise<{ count: number; sum: number; used: number }> {
  const { rows } = await admin.execute<{ count: number; sum: number; used: number }>(sql`
    select count(*)::int as count, coalesce(sum(amount_oere), 0)::int as sum,
      (select sum(used_oere)::int from cards) as used from employments where status = 'registered'`);
  return rows[0] ?? { count: 0, sum: 0, used: 0 };
}
