// `npm run test:migrations`: migrations of each kind that MIGRATIONS.md tells of, over 3,000,000 employments, while the
// version from before them registers 50 employments a second. `--employments=N` for fewer.

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { checkBalances } from '@frikort/api/cli/balance-check';
import { openConnection } from '@frikort/api/database/connection-pool';
import { type Database, openDatabase } from '@frikort/api/database/database';
import { migrate } from '@frikort/api/database/migrate';
import { registerEmployment } from '@frikort/api/employments/service';
import { createCaseworker, createEmployee, openYear, testLimits } from '@frikort/api/test/support/fixtures';
import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import { startPostgres } from '@frikort/local/postgres';
import { deleteTemporaryFolder, temporaryFolder } from '@frikort/local/temporary';
import { sql } from 'drizzle-orm';

const { values } = parseArgs({ options: { employments: { type: 'string', default: '3000000' } } });
const employments = Number(values.employments);
const employmentsOfEach = 50;
const citizens = Math.ceil(employments / employmentsOfEach);

const perSecond = 50;
/** What the slowest of a hundred may take, in milliseconds. */
const goalMs = 1_000;
/** Before and after, so that what is measured is not the beginning alone. */
const calmMs = 5_000;
/** A card is another's for a while: two registrations of one card wait for each other, which is no migration's doing. */
const stride = 7_919;

const say = (line: string) => process.stdout.write(`${line}\n`);
const trials = join(import.meta.dirname, '../trial-migrations');

/** Rows as the API writes them, made by the server; what hangs on them by triggers is left out. */
async function fill(adminUrl: string, caseworkerId: string): Promise<void> {
  const client = await openConnection(adminUrl);
  await client.query('set session_replication_role = replica');
  await client.query(
    `insert into citizens (id, card_number, name, authority_code, cpr_ciphertext, cpr_key_id, cpr_index_key_id,
      audit_subject, name_protected, register_status, register_read_at, status, status_since, consent_text_version,
      consent_at, consent_by, granted_at)
    select gen_random_uuid(), (10000 + n)::text, 'Navn ' || n, '0751', '', 'a', 'b', sha256(n::text::bytea), false, 1,
      now(), 'active', '2026-01-05', '2026-1', '2026-01-05', $2, '2026-01-05'
    from generate_series(0, $1::int - 1) n`,
    [citizens, caseworkerId],
  );
  await client.query(
    'insert into cards (citizen_id, year, allowance_oere, used_oere) select id, 2026, 4400000, $1::int * 100 from citizens',
    [employmentsOfEach],
  );
  await client.query(
    `insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
      contact_name, contact_email, contact_phone, status, version, created_at, updated_at)
    select gen_random_uuid(), id, 2026, (20000000 + n)::text, 'Firma ' || n, '2026-03-01', date '2026-03-01' + n, 100, 'Bo',
      'bo@example.dk', '12345678', 'registered', 1, now(), now()
    from citizens, generate_series(1, $1::int) n`,
    [employmentsOfEach],
  );
  await client.query('set session_replication_role = origin');
  await client.query('vacuum analyze');
  await client.query('checkpoint');
  await client.end();
}

type Outcome = { readonly ms: number; readonly ok: boolean };

/** Registers so often a second, however long each takes, until it is told to stop. */
function startLoad(db: Database, caller: Awaited<ReturnType<typeof createEmployee>>) {
  const outcomes: Outcome[] = [];
  const underWay = new Set<Promise<void>>();
  let nth = 0;
  const one = async (place: number) => {
    const began = performance.now();
    const input = {
      cardNumber: cardNumber(String(10_000 + ((place * stride) % citizens))),
      startDate: calendarDate('2026-11-01'),
      endDate: calendarDate('2026-11-30'),
      amountOere: 100,
      contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
    };
    const key = crypto.randomUUID();
    const claim = { caller: caller.actorId, route: 'POST /employments', key, bodyHash: Buffer.from(key) };
    const asked = { ...caller, requestId: crypto.randomUUID() };
    const deps = { db, clock: () => new Date(), lookupLimits: testLimits };
    const ok = await registerEmployment(deps, asked, input, claim).then(
      (outcome) => outcome.ok,
      () => false,
    );
    outcomes.push({ ms: performance.now() - began, ok });
  };
  const began = performance.now();
  const timer = setInterval(() => {
    for (; nth < ((performance.now() - began) / 1000) * perSecond; nth += 1) {
      const running = one(nth).finally(() => underWay.delete(running));
      underWay.add(running);
    }
  }, 5);
  return async () => {
    clearInterval(timer);
    await Promise.all(underWay);
    return outcomes;
  };
}

/** Does something while people register. @returns how they fared */
async function underLoad(db: Database, name: string, run: () => Promise<unknown>) {
  const stop = startLoad(db, await createEmployee(db));
  await wait(calmMs);
  const began = performance.now();
  await run();
  const seconds = (performance.now() - began) / 1000;
  await wait(calmMs);
  const outcomes = await stop();
  const sorted = outcomes.map(({ ms }) => ms).toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.ceil(sorted.length * share) - 1] ?? 0);
  const failed = outcomes.filter(({ ok }) => !ok).length;
  const [p50, p99, longest] = [at(0.5), at(0.99), at(1)];
  say(`| ${name} | ${seconds.toFixed(1)} | ${outcomes.length} | ${failed} | ${p50} · ${p99} · ${longest} |`);
  return { p99, failed };
}

const folder = await temporaryFolder();
const server = await startPostgres({ folder: join(folder, 'postgres') });
try {
  await migrate(server.url);
  const admin = openDatabase(server.url, { role: 'login', maxConnections: 2 });
  await openYear(admin, 2026, 4_400_000);
  await fill(server.url, (await createCaseworker(admin)).actorId);
  const { rows } = await admin.execute(sql`select count(*)::int as count from employments`);
  say(`${rows[0]?.count} employments, ${citizens} cards; ${perSecond} registrations a second.\n`);
  say('| | seconds | registered | failed | p50 · p99 · longest ms |\n|---|---|---|---|---|');
  const db = openDatabase(server.url, { maxConnections: 20 });
  const migrated = await underLoad(db, 'migrations in steps', () => migrate(server.url, { folder: trials }));
  const { wrong } = await checkBalances(admin);
  // What nobody may do: it keeps every writer waiting for as long as it reads.
  const held = await underLoad(db, 'negative control: an index that is not made concurrently', async () => {
    const client = await openConnection(server.url);
    await client.query('create index on employments (contact_email, company_name, created_at)');
    await client.end();
  });
  await db.$client.end();
  await admin.$client.end();
  const isMet = migrated.p99 < goalMs && migrated.failed === 0 && wrong.length === 0;
  const isSeen = held.p99 >= goalMs || held.failed > 0;
  say(`\np99 under ${goalMs} ms, none failed, every balance right: ${isMet ? 'met' : 'missed'}.`);
  say(`The negative control is ${isSeen ? 'seen' : 'NOT seen: too few rows to tell'}.`);
  process.exitCode = isMet && isSeen ? 0 : 1;
} finally {
  await server.stop();
  await deleteTemporaryFolder(folder);
}
