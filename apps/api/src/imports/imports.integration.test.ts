import { randomUUID } from 'node:crypto';
import { mostImportRows } from '@frikort/domain/employment-import';
import { sql } from 'drizzle-orm';
import type { LightMyRequestResponse } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { logIn } from '../../test/support/app.ts';
import { createWorld, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCitizen, createEmployee, testLimits } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { ImportAnswer } from './import.ts';
import { charsets } from './reading/file-text.ts';
import { runImports } from './run/run-imports.ts';

/* R33: what a company sends many rows of, from the file to what stands in the database. */

let world: TestWorld;
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
});
afterAll(() => world.close());

const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const rowOf = (cardNumber: string, special: object = {}) => ({
  cardNumber,
  startDate: '2026-11-01',
  endDate: '2026-11-30',
  amountOere: 10_000,
  contact,
  ...special,
});

type Choices = { dryRun?: boolean; allOrNothing?: boolean; duplicates?: 'refuse' | 'register' };

async function send(
  caller: EmployeeCaller,
  body: unknown,
  { key = randomUUID(), ...choices }: Choices & { key?: string } = {},
): Promise<LightMyRequestResponse> {
  const query = new URLSearchParams(JSON.parse(JSON.stringify(choices)));
  return await world.send(caller, 'POST', `/employment-imports?${query}`, {
    body,
    headers: { 'idempotency-key': key },
  });
}

async function sendCsv(caller: EmployeeCaller, file: Buffer | string, type = 'text/csv') {
  const session = await logIn(world.database.db, caller, now);
  return await world.app.inject({
    method: 'POST',
    url: '/api/v1/employment-imports',
    headers: { ...session, 'content-type': type, 'idempotency-key': randomUUID() },
    payload: file,
  });
}

/** What the process does by itself. */
async function run(lookupLimits = testLimits): Promise<void> {
  const { db } = world.database;
  const logger = { warn: (facts: object) => expect.fail(JSON.stringify(facts)) };
  await runImports({ db, clock: () => now, lookupLimits, logger }, new AbortController().signal);
}

async function read(caller: EmployeeCaller, id: string): Promise<ImportAnswer> {
  return (await world.send(caller, 'GET', `/employment-imports/${id}`)).json();
}

async function resultsOf(caller: EmployeeCaller, id: string, query = '') {
  return (await world.send(caller, 'GET', `/employment-imports/${id}/rows?limit=100${query}`)).json().items;
}

/** Sends rows, has them done, and tells what came of them. */
async function imported(caller: EmployeeCaller, rows: unknown, choices: Choices = {}) {
  const answer = await send(caller, rows, choices);
  expect(answer.statusCode, answer.body).toBe(201);
  const { id } = answer.json();
  await run();
  return { ...(await read(caller, id)), results: await resultsOf(caller, id) };
}

async function employmentsOf({ organisation }: EmployeeCaller) {
  const { rows } = await world.database.admin.execute<{
    id: string;
    reference: string;
    amount: string;
    version: number;
  }>(sql`
    select id, reference, amount_oere as amount, version, production_unit, status from employments
    where company_cvr = ${organisation.cvr} order by created_at, id`);
  return rows;
}

/** R2: what is used of every card is what its employments come to. */
async function expectBalances(): Promise<void> {
  const { rows } = await world.database.admin.execute(sql`
    select card.citizen_id from cards card
    where used_oere <> (select coalesce(sum(amount_oere), 0) from employments e
      where e.citizen_id = card.citizen_id and e.year = card.year and e.status = 'registered')`);
  expect(rows).toEqual([]);
}

async function twoCitizens() {
  const { db } = world.database;
  return [await createCitizen(db), await createCitizen(db)] as const;
}

describe('an import', () => {
  it('registers each row, as if it were sent by itself: employment, history, log and balance', async () => {
    const caller = await createEmployee(world.database.db);
    const [one, other] = await twoCitizens();
    const done = await imported(caller, [
      rowOf(one.cardNumber, { reference: 'a' }),
      rowOf(other.cardNumber, { productionUnit: '1234567890' }),
    ]);
    expect(done).toMatchObject({
      status: 'finished',
      rows: { total: 2, done: 2, created: 2, updated: 0, unchanged: 0, refused: 0, notDone: 0 },
      sentBy: caller.name,
      deletedAt: '2026-12-21T12:00:00.000Z',
    });
    const employments = await employmentsOf(caller);
    expect(employments).toEqual([
      expect.objectContaining({ reference: 'a', amount: '10000', version: 1, production_unit: null }),
      expect.objectContaining({ reference: null, amount: '10000', production_unit: '1234567890' }),
    ]);
    expect(done.results).toEqual(
      employments.map(({ id }, place) => ({ number: place + 1, outcome: 'created', employmentId: id })),
    );
    const { rows } = await world.database.admin.execute(sql`
      select (select count(*)::int from history_events where actor_id = ${caller.actorId}::uuid
          and event = 'employment-registered' and employment_id = any(${sql.param(employments.map(({ id }) => id))}::uuid[])) as history,
        (select count(*)::int from audit_log join citizens on citizens.audit_subject = audit_log.subject
          where actor_id = ${caller.actorId}::uuid and action = 'employment-registered' and outcome = 'done'
            and request_id = (select request_id from audit_log where action = 'employment-import-started'
              and object_id = ${done.id}::uuid)) as log,
        (select count(*)::int from employment_import_parts where import_id = ${done.id}::uuid) as parts,
        (select network from employment_imports where id = ${done.id}::uuid) as network`);
    expect(rows).toEqual([{ history: 2, log: 2, parts: 0, network: null }]);
    await expectBalances();
  });

  it('refuses a wrong row with its code and facts, and does the others', async () => {
    const caller = await createEmployee(world.database.db);
    const [one, other] = await twoCitizens();
    const inactive = await createCitizen(world.database.db, { status: 'inactive' });
    const { results, rows } = await imported(caller, [
      rowOf(one.cardNumber),
      rowOf('10007'),
      rowOf(one.cardNumber, { amountOere: 4_390_001 }),
      rowOf(one.cardNumber, { amountOere: 0 }),
      rowOf(one.cardNumber, { endDate: '2027-01-02' }),
      rowOf(one.cardNumber, { endDate: '2026-10-02' }),
      rowOf(one.cardNumber, { startDate: '2024-01-01', endDate: '2024-01-02' }),
      rowOf(inactive.cardNumber),
      rowOf(one.cardNumber, { contact: { ...contact, name: '290569-0000', phone: '1' }, zz: 1 }),
      'nothing',
      rowOf(one.cardNumber, { amountOere: 4_390_000, startDate: '2026-11-02' }),
      rowOf(other.cardNumber),
    ]);
    expect(rows).toMatchObject({ total: 12, created: 3, refused: 9 });
    const told = results.map(
      ({ problem, outcome }: { problem?: object; outcome: string }) => problem ?? outcome,
    );
    expect(told).toEqual([
      'created',
      { code: 'card-number-unknown' },
      { code: 'amount-exceeds-remaining', remainingOere: 4_390_000, maxAmountOere: 4_390_000 },
      { code: 'amount-invalid' },
      { code: 'not-in-one-calendar-year', splitAt: expect.any(Array) },
      { code: 'end-before-start' },
      { code: 'no-card-in-year', year: 2024 },
      { code: 'enrolment-inactive' },
      {
        code: 'validation-failed',
        errors: [
          { path: 'contact.name', code: 'cpr-shaped' },
          { path: 'contact.phone', code: 'not-a-phone' },
          { path: 'zz', code: 'unknown-field' },
        ],
      },
      { code: 'validation-failed', errors: [{ path: '', code: 'wrong-type' }] },
      'created',
      'created',
    ]);
    await expectBalances();
    const { rows: log } = await world.database.admin.execute(sql`
      select code, subject is not null as about_citizen, count(*)::int from audit_log
      where actor_id = ${caller.actorId}::uuid and action = 'employment-registration-refused' group by 1, 2 order by 1, 2 desc`);
    expect(log).toEqual([
      { code: 'amount-exceeds-remaining', about_citizen: true, count: 1 },
      { code: 'amount-invalid', about_citizen: true, count: 1 },
      { code: 'card-number-unknown', about_citizen: false, count: 1 },
      { code: 'end-before-start', about_citizen: true, count: 1 },
      { code: 'enrolment-inactive', about_citizen: true, count: 1 },
      { code: 'no-card-in-year', about_citizen: true, count: 1 },
      { code: 'not-in-one-calendar-year', about_citizen: true, count: 1 },
      { code: 'validation-failed', about_citizen: true, count: 1 },
      { code: 'validation-failed', about_citizen: false, count: 1 },
    ]);
  });

  it('keeps nothing of a row that looks like a CPR number, and of no other one longer than needed', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const sent = await send(caller, [
      rowOf(one.cardNumber, { reference: '290569-0000' }),
      rowOf(one.cardNumber),
    ]);
    const { rows: before } = await world.database.admin.execute<{ rows: string }>(sql`
      select rows::text from employment_import_parts where import_id = ${sent.json().id}::uuid`);
    expect(before[0]?.rows).not.toContain('290569');
    await run();
    const { rows } = await world.database.admin.execute(sql`
      select (select count(*)::int from employment_import_parts) as parts`);
    expect(rows).toEqual([{ parts: 0 }]);
  });
});

describe('a row with a reference', () => {
  it('edits the employment that has it, and nothing the second time', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const withoutUnit = rowOf(one.cardNumber, { reference: 'r-1' });
    const row = { ...withoutUnit, productionUnit: '1234567890' };
    await imported(caller, [row]);
    const edited = await imported(caller, [{ ...withoutUnit, amountOere: 20_000, endDate: '2026-11-29' }]);
    expect(edited.results).toMatchObject([{ outcome: 'updated', employmentId: expect.any(String) }]);
    expect(await employmentsOf(caller)).toMatchObject([
      { amount: '20000', version: 2, production_unit: '1234567890' },
    ]);
    const again = await imported(caller, [{ ...row, amountOere: 20_000, endDate: '2026-11-29' }]);
    expect(again).toMatchObject({ rows: { unchanged: 1 }, results: [{ outcome: 'unchanged' }] });
    await imported(caller, [{ ...row, amountOere: 20_000, endDate: '2026-11-29', productionUnit: null }]);
    expect(await employmentsOf(caller)).toMatchObject([{ version: 3, production_unit: null }]);
    const { rows } = await world.database.admin.execute(sql`
      select changes from history_events where actor_id = ${caller.actorId}::uuid and event = 'employment-edited' order by at, id`);
    expect(rows).toEqual([
      {
        changes: [
          { field: 'endDate', from: '2026-11-30', to: '2026-11-29' },
          { field: 'amountOere', from: 10_000, to: 20_000 },
        ],
      },
      { changes: [{ field: 'productionUnit', from: '1234567890', to: null }] },
    ]);
    await expectBalances();
  });

  it('moves the amount to another year, within R7 and R3 alone', async () => {
    const caller = await createEmployee(world.database.db);
    const [one, other] = await twoCitizens();
    await imported(caller, [
      rowOf(one.cardNumber, { reference: 'move' }),
      rowOf(one.cardNumber, { reference: 'old', startDate: '2026-03-01', endDate: '2026-03-02' }),
    ]);
    const { results } = await imported(caller, [
      rowOf(one.cardNumber, { reference: 'move', startDate: '2025-11-01', endDate: '2025-11-30' }),
      rowOf(one.cardNumber, {
        reference: 'old',
        amountOere: 1,
        startDate: '2026-03-01',
        endDate: '2026-03-02',
      }),
      rowOf(other.cardNumber, { reference: 'old', startDate: '2026-03-01', endDate: '2026-03-02' }),
      rowOf(one.cardNumber, { reference: 'old', startDate: '2026-03-01', endDate: '2026-03-02' }),
    ]);
    expect(results).toMatchObject([
      { outcome: 'updated' },
      { problem: { code: 'edit-window-closed', editableUntil: '2026-03-31' } },
      { problem: { code: 'reference-already-used' } },
      { outcome: 'unchanged' },
    ]);
    await expectBalances();
    const { rows } = await world.database.admin.execute(sql`
      select year, used_oere from cards where citizen_id = ${one.id}::uuid order by year`);
    expect(rows).toEqual([
      { year: 2025, used_oere: '10000' },
      { year: 2026, used_oere: '10000' },
    ]);
  });

  it('that an earlier row of the same file has too edits what that one made', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const rows = [
      rowOf(one.cardNumber, { reference: 'x' }),
      rowOf(one.cardNumber, { reference: 'x', amountOere: 7 }),
      rowOf(one.cardNumber, { reference: 'x', amountOere: 7 }),
    ];
    for (const choices of [{ dryRun: true }, { allOrNothing: true }]) {
      const { results, status } = await imported(caller, rows, choices);
      expect([status, ...results.map(({ outcome }: { outcome: string }) => outcome)]).toEqual([
        'finished',
        'created',
        'updated',
        'unchanged',
      ]);
    }
    expect(await employmentsOf(caller)).toMatchObject([{ amount: '7', version: 2 }]);
    await expectBalances();
  });
});

describe('a row without a reference that repeats another', () => {
  it('is refused as a possible duplicate, or registered and marked', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const row = rowOf(one.cardNumber);
    const { results } = await imported(caller, [row, row]);
    expect(results).toMatchObject([
      { outcome: 'created' },
      { outcome: 'refused', problem: { code: 'possible-duplicate', repeatsRow: 1 } },
    ]);
    const [stored] = await employmentsOf(caller);
    const again = await imported(caller, [row]);
    expect(again.results).toMatchObject([
      { problem: { code: 'possible-duplicate', employmentId: stored?.id } },
    ]);
    const asked = await imported(caller, [row, { ...row, reference: 'another' }], { duplicates: 'register' });
    expect(asked.results).toMatchObject([
      { outcome: 'created', repeats: { employmentId: stored?.id } },
      { outcome: 'created' },
    ]);
    expect(asked.results[1]).not.toHaveProperty('repeats');
    expect(await employmentsOf(caller)).toHaveLength(3);
  });
});

describe('a dry run', () => {
  it('tells what would come of each row, each after those before it, and does nothing', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const { results, status, rows } = await imported(
      caller,
      [
        rowOf(one.cardNumber, { amountOere: 4_400_000 }),
        rowOf(one.cardNumber, { amountOere: 1 }),
        rowOf('10007'),
      ],
      { dryRun: true },
    );
    expect([status, rows]).toMatchObject(['finished', { created: 1, refused: 2, done: 3 }]);
    expect(results).toEqual([
      { number: 1, outcome: 'created' },
      {
        number: 2,
        outcome: 'refused',
        problem: { code: 'amount-exceeds-remaining', remainingOere: 0, maxAmountOere: 0 },
      },
      { number: 3, outcome: 'refused', problem: { code: 'card-number-unknown' } },
    ]);
    expect(await employmentsOf(caller)).toEqual([]);
    // The citizen sees that somebody asked.
    const { rows: log } = await world.database.admin.execute(sql`
      select action, outcome, subject = (select audit_subject from citizens where id = ${one.id}::uuid) as about
      from audit_log where actor_id = ${caller.actorId}::uuid and action <> 'employment-import-started'
      order by action, outcome, about`);
    expect(log).toEqual([
      { action: 'card-looked-up', outcome: 'done', about: true },
      { action: 'employment-import-viewed', outcome: 'done', about: null },
      { action: 'employment-registration-refused', outcome: 'refused', about: true },
      { action: 'employment-registration-refused', outcome: 'refused', about: null },
    ]);
  });
});

describe('all or nothing', () => {
  it('does nothing when a row is refused, and tells which', async () => {
    const caller = await createEmployee(world.database.db);
    const [one, other] = await twoCitizens();
    const { status, results, rows } = await imported(
      caller,
      [rowOf(one.cardNumber), rowOf('10007'), rowOf(other.cardNumber)],
      { allOrNothing: true },
    );
    expect([status, rows]).toMatchObject(['rejected', { created: 0, refused: 1, notDone: 2, done: 3 }]);
    expect(results.map(({ outcome }: { outcome: string }) => outcome)).toEqual([
      'not-done',
      'refused',
      'not-done',
    ]);
    expect(await employmentsOf(caller)).toEqual([]);
    const { rows: log } = await world.database.admin.execute(sql`
      select count(*)::int from audit_log where actor_id = ${caller.actorId}::uuid and action = 'card-looked-up'`);
    expect(log).toEqual([{ count: 2 }]);
  });

  it('does everything when none is', async () => {
    const caller = await createEmployee(world.database.db);
    const citizens = await Promise.all(Array.from({ length: 12 }, () => createCitizen(world.database.db)));
    const rows = Array.from({ length: 600 }, (_, place) =>
      rowOf(citizens[place % 12]?.cardNumber ?? '', { reference: `n${place}` }),
    );
    const done = await imported(caller, rows, { allOrNothing: true });
    expect(done).toMatchObject({ status: 'finished', rows: { created: 600, done: 600, refused: 0 } });
    expect(await employmentsOf(caller)).toHaveLength(600);
    expect(done.results[0]).toMatchObject({ outcome: 'created', employmentId: expect.any(String) });
    await expectBalances();
    const again = await imported(caller, rows, { allOrNothing: true });
    expect(again).toMatchObject({ status: 'finished', rows: { unchanged: 600 } });
  });
});

describe('R27: the card numbers of an import', () => {
  it('are counted when their rows are refused, and a spent budget answers nothing more', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const misses = testLimits.perUser.misses;
    const answer = await send(caller, [
      rowOf(one.cardNumber, { reference: 'before' }),
      // Refused by itself, and counted all the same.
      rowOf('10007', { amountOere: 0 }),
      ...Array.from({ length: misses }, () => rowOf('10008')),
      rowOf(one.cardNumber, { reference: 'after' }),
      rowOf('10007', { amountOere: 0 }),
    ]);
    await run();
    const results = await resultsOf(caller, answer.json().id);
    const codes = results.map(
      ({ problem, outcome }: { problem?: { code: string }; outcome: string }) => problem?.code ?? outcome,
    );
    expect(codes).toEqual([
      'created',
      'amount-invalid',
      ...Array.from({ length: misses - 1 }, () => 'card-number-unknown'),
      'too-many-requests',
      'too-many-requests',
      'amount-invalid',
    ]);
    expect(results.at(-2).problem.retryAfterSeconds).toBeGreaterThan(0);
    const { rows } = await world.database.admin.execute(sql`
      select misses, hits from lookup_budgets where subject = ${`user:${caller.actorId}`}`);
    expect(rows).toEqual([{ misses, hits: 0 }]);
    const lookUp = await world.send(caller, 'POST', '/card-lookups', {
      body: { cardNumber: one.cardNumber },
    });
    expect(lookUp.json().code).toBe('too-many-requests');
  });

  it('are not counted when their rows are done, however many there are', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const rows = Array.from({ length: testLimits.perOrganisation.hits + 1 }, (_, place) =>
      rowOf(one.cardNumber, { reference: `n${place}`, amountOere: 1 }),
    );
    const done = await imported(caller, rows);
    expect(done.rows).toMatchObject({ created: rows.length, refused: 0 });
    const dry = await imported(caller, rows, { dryRun: true });
    expect(dry.rows).toMatchObject({ unchanged: rows.length });
    const { rows: windows } = await world.database.admin.execute(sql`
      select * from lookup_budgets where subject = ${`user:${caller.actorId}`}`);
    expect(windows).toEqual([]);
  });

  it('raise the alarm of a burst of wrong ones', async () => {
    const caller = await createEmployee(world.database.db);
    await send(
      caller,
      Array.from({ length: testLimits.perUser.misses }, () => rowOf('10008')),
    );
    const alarms: string[] = [];
    const { db } = world.database;
    const logger = { warn: () => {} };
    const raiseAlarm = ({ alarm }: { alarm: string }) => void alarms.push(alarm);
    const deps = { db, clock: () => now, lookupLimits: testLimits, logger, raiseAlarm };
    await runImports(deps, new AbortController().signal);
    expect(alarms).toEqual(['card-lookup-alarm-raised']);
  });
});

describe('sending', () => {
  it('the same again with the same key is the same import; another choice or body is another', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const key = randomUUID();
    const first = await send(caller, [rowOf(one.cardNumber)], { key });
    expect(first.headers.location).toBe(`/api/v1/employment-imports/${first.json().id}`);
    const again = await send(caller, [rowOf(one.cardNumber)], { key });
    expect([again.statusCode, again.headers['idempotent-replayed'], again.json().id]).toEqual([
      201,
      'true',
      first.json().id,
    ]);
    for (const [body, choices] of [
      [[rowOf(one.cardNumber)], { dryRun: true }],
      [[rowOf(one.cardNumber, { amountOere: 1 })], {}],
    ] as const) {
      expect((await send(caller, body, { key, ...choices })).json().code).toBe('idempotency-key-reused');
    }
    await run();
    expect(await employmentsOf(caller)).toHaveLength(1);
  });

  it.each([
    ['no array', {}, { reason: 'not-a-table' }],
    ['no rows', [], { reason: 'empty' }],
    [
      'too many rows',
      Array.from({ length: mostImportRows + 1 }, () => 0),
      { reason: 'too-many-rows', mostRows: mostImportRows },
    ],
  ])('%s is refused, with what is expected', async (_what, body, facts) => {
    const caller = await createEmployee(world.database.db);
    const answer = await send(caller, body);
    expect(answer.json()).toMatchObject({ status: 400, code: 'import-file-invalid', ...facts });
  });

  it('another kind of file, or one that is too large, is refused', async () => {
    const caller = await createEmployee(world.database.db);
    for (const type of ['application/vnd.ms-excel', 'text/csv; charset=utf-16']) {
      expect((await sendCsv(caller, 'x', type)).json()).toMatchObject({
        code: 'unsupported-media-type',
        mediaTypes: ['application/json', 'text/csv'],
        charsets,
      });
    }
    expect((await sendCsv(caller, Buffer.alloc(10 * 1024 * 1024 + 1, 'x'))).json()).toMatchObject({
      code: 'payload-too-large',
      mostBytes: 10 * 1024 * 1024,
    });
    expect((await sendCsv(caller, 'Frikortnummer;Startdato\r\n1;2')).json()).toMatchObject({
      code: 'import-file-invalid',
      reason: 'headings-missing',
      headings: [
        'Slutdato',
        'Registreret løn i kr.',
        'Kontaktperson',
        'Kontaktpersonens e-mail',
        'Kontaktpersonens telefon',
      ],
    });
  });

  it('a sixth while five are under way has to wait', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const answers = [];
    for (let count = 0; count < 6; count += 1)
      answers.push(await send(caller, [rowOf(one.cardNumber, { amountOere: 1 + count })]));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([201, 201, 201, 201, 201, 429]);
    expect(answers.at(-1)?.json()).toMatchObject({ code: 'too-many-imports' });
    await run();
    expect(await employmentsOf(caller)).toHaveLength(5);
  });
});

describe('the company’s own list as a file', () => {
  it('comes back as it was written, in both languages', async () => {
    const caller = await createEmployee(world.database.db);
    const [one, other] = await twoCitizens();
    await imported(caller, [
      rowOf(one.cardNumber, { reference: '=1+1', amountOere: 123_456 }),
      rowOf(other.cardNumber, {
        reference: 'b;"c"',
        productionUnit: '1234567890',
        contact: { ...contact, phone: '+45 12 34 56 78' },
      }),
    ]);
    for (const language of ['da', 'en']) {
      const file = await world.send(caller, 'GET', '/employments', {
        headers: { accept: 'text/csv', 'accept-language': language },
      });
      const sent = await sendCsv(caller, file.rawPayload);
      expect(sent.statusCode, sent.body).toBe(201);
      await run();
      expect(await read(caller, sent.json().id)).toMatchObject({ rows: { total: 2, unchanged: 2 } });
    }
  });
});

describe('stopping', () => {
  it('leaves the rows undone that are not done, and ends no other company’s', async () => {
    const caller = await createEmployee(world.database.db);
    const stranger = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const { id } = (
      await send(caller, [rowOf(one.cardNumber), rowOf(one.cardNumber, { amountOere: 0 })])
    ).json();
    for (const [method, url] of [
      ['GET', `/employment-imports/${id}`],
      ['GET', `/employment-imports/${id}/rows`],
      ['POST', `/employment-imports/${id}/cancellation`],
    ] as const) {
      expect((await world.send(stranger, method, url)).json().code).toBe('not-found');
    }
    const stopped = await world.send(caller, 'POST', `/employment-imports/${id}/cancellation`);
    expect(stopped.json()).toMatchObject({ status: 'cancelled', rows: { done: 0, notDone: 2 } });
    await run();
    expect(await employmentsOf(caller)).toEqual([]);
    expect(await resultsOf(caller, id)).toEqual([
      { number: 1, outcome: 'not-done' },
      { number: 2, outcome: 'not-done' },
    ]);
    const again = await world.send(caller, 'POST', `/employment-imports/${id}/cancellation`);
    expect(again.json()).toMatchObject({ status: 409, code: 'import-ended' });
  });
});

describe('the lists', () => {
  it('have the company’s imports, newest first, and its rows by outcome, page by page', async () => {
    const caller = await createEmployee(world.database.db);
    const [one] = await twoCitizens();
    const first = await imported(caller, [rowOf(one.cardNumber), rowOf('10007'), rowOf('10008')]);
    const second = await imported(caller, [rowOf(one.cardNumber, { amountOere: 5 })]);
    const page = (await world.send(caller, 'GET', '/employment-imports?limit=1')).json();
    expect(page.items.map(({ id }: { id: string }) => id)).toEqual([second.id]);
    const next = (
      await world.send(caller, 'GET', `/employment-imports?limit=1&cursor=${page.nextCursor}`)
    ).json();
    expect([next.items[0].id, next.nextCursor]).toEqual([first.id, null]);
    const rows = `/employment-imports/${first.id}/rows?outcome=refused&limit=1`;
    const one_ = (await world.send(caller, 'GET', rows)).json();
    const two = (await world.send(caller, 'GET', `${rows}&cursor=${one_.nextCursor}`)).json();
    expect([one_.items[0].number, two.items[0].number, two.nextCursor]).toEqual([2, 3, null]);
  });
});
