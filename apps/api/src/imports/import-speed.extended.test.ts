import { randomUUID } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { mostImportRows } from '@frikort/domain/employment-import';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createWorld, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCitizen, createEmployee, testLimits } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { runImports } from './run/run-imports.ts';

/*
 * How fast an import is: from the moment it is sent until it has ended, beside the same rows of the same tables by one
 * plain `insert … select` each, which is the least that the database can take, in turn. Medians of both are printed.
 */

const citizens = 500;
let world: TestWorld;
let cardNumbers: string[];
beforeAll(async () => {
  world = await createWorld();
  const { db } = world.database;
  cardNumbers = [];
  for (let made = 0; made < citizens; made += 1) cardNumbers.push((await createCitizen(db)).cardNumber);
  await world.database.admin.execute(sql`vacuum analyze`);
});
afterAll(() => world.close());

const rows = () =>
  Array.from({ length: mostImportRows }, (_, place) => ({
    cardNumber: cardNumbers[place % citizens],
    startDate: '2026-11-01',
    endDate: `2026-11-${String(1 + (place % 30)).padStart(2, '0')}`,
    amountOere: 100 + (place % 50),
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
    reference: `løn-${place}`,
  }));

it('takes an import of 10,000 rows at least a third as fast as plain SQL inserts them', {
  timeout: 120_000,
}, async () => {
  const times = { plain: [] as number[], imported: [] as number[], again: [] as number[] };
  for (let round = 0; round <= rounds; round += 1) {
    const plain = await timed(() => insertPlainly());
    const importer = await createEmployee(world.database.db);
    const imported = await timed(() => importRows(importer));
    const again = await timed(() => importRows(importer));
    // The first has threads, plans and code to make.
    if (round === 0) continue;
    times.plain.push(plain);
    times.imported.push(imported);
    times.again.push(again);
  }
  const [plain, imported, again] = [median(times.plain), median(times.imported), median(times.again)];
  const perSecond = (ms: number) => Math.round((mostImportRows * 1000) / ms);
  process.stdout.write(
    `import of ${mostImportRows} rows: ${perSecond(imported)} rows/s, the same again ${perSecond(again)} rows/s; plain SQL: ${perSecond(plain)} rows/s\n`,
  );
  expect(imported).toBeLessThan(3 * plain);
});

const rounds = 5;

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

async function importRows(importer: EmployeeCaller): Promise<void> {
  const { db } = world.database;
  const sent = await world.send(importer, 'POST', '/employment-imports', {
    body: rows(),
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(sent.statusCode).toBe(201);
  const logger = { warn: (facts: object) => expect.fail(JSON.stringify(facts)) };
  await runImports({ db, clock: () => now, lookupLimits: testLimits, logger }, new AbortController().signal);
  const done = await world.send(importer, 'GET', `/employment-imports/${sent.json().id}`);
  expect(done.json()).toMatchObject({ status: 'finished', rows: { done: mostImportRows, refused: 0 } });
}

/** The same rows of the same tables, without a rule being asked. */
async function insertPlainly(): Promise<void> {
  const { db } = world.database;
  const caller = await createEmployee(db);
  const { organisation, actorId } = caller;
  await db.transaction(async (transaction) => {
    await transaction.execute(sql`
      create temp table made on commit drop as
      select gen_random_uuid() as id, citizen.id as citizen_id, citizen.audit_subject, row.*
      from jsonb_to_recordset(${JSON.stringify(rows())}::jsonb)
        as row ("cardNumber" text, "startDate" date, "endDate" date, "amountOere" bigint, reference text)
      join citizens citizen on citizen.card_number = row."cardNumber"`);
    await transaction.execute(sql`
      insert into cards (citizen_id, year, allowance_oere, used_oere)
      select citizen_id, 2026, 4400000, sum("amountOere") from made group by 1
      on conflict (citizen_id, year) do update set used_oere = cards.used_oere + excluded.used_oere`);
    await transaction.execute(sql`
      insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
        contact_name, contact_email, contact_phone, reference, status, version, created_at, updated_at)
      select id, citizen_id, 2026, ${organisation.cvr}, ${organisation.name}, "startDate", "endDate", "amountOere",
        'Bente Prøve', 'bente@example.dk', '12345678', reference, 'registered', 1, now(), now()
      from made`);
    await transaction.execute(sql`
      insert into history_events (id, citizen_id, employment_id, event, at, actor_id, actor_role, organisation_cvr,
        organisation_name, changes)
      select gen_random_uuid(), citizen_id, id, 'employment-registered', now(), ${actorId}::uuid, 'employee',
        ${organisation.cvr}, ${organisation.name}, '[]' from made`);
    await transaction.execute(sql`
      insert into audit_log (id, at, actor_id, role, entrance, organisation_cvr, organisation_name, action, purpose,
        outcome, subject, object_id, request_id)
      select gen_random_uuid(), now(), ${actorId}::uuid, 'employee', 'company', ${organisation.cvr},
        ${organisation.name}, 'employment-registered', 'employment-registration', 'done', audit_subject, id, 'plain'
      from made`);
  });
}
