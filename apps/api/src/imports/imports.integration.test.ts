import { sql } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import { contact, rowOf, setImportScene } from '../../test/support/import-scene.ts';

/* R33: what a company sends many rows of, from the file to what stands in the database. */

const scene = setImportScene();
const { send, run, imported, employmentsOf, expectBalances, twoCitizens } = scene;

describe('an import', () => {
  it('registers each row, as if it were sent by itself: employment, history, log and balance', async () => {
    const caller = await createEmployee(scene.world.database.db);
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
    const { rows } = await scene.world.database.admin.execute(sql`
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
    const caller = await createEmployee(scene.world.database.db);
    const [one, other] = await twoCitizens();
    const inactive = await createCitizen(scene.world.database.db, { status: 'inactive' });
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
    const { rows: log } = await scene.world.database.admin.execute(sql`
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
    const caller = await createEmployee(scene.world.database.db);
    const [one] = await twoCitizens();
    const sent = await send(caller, [
      rowOf(one.cardNumber, { reference: '290569-0000' }),
      rowOf(one.cardNumber),
    ]);
    const { rows: before } = await scene.world.database.admin.execute<{ rows: string }>(sql`
      select rows::text from employment_import_parts where import_id = ${sent.json().id}::uuid`);
    expect(before[0]?.rows).not.toContain('290569');
    await run();
    const { rows } = await scene.world.database.admin.execute(sql`
      select (select count(*)::int from employment_import_parts) as parts`);
    expect(rows).toEqual([{ parts: 0 }]);
  });
});

describe('a row with a reference', () => {
  it('edits the employment that has it, and nothing the second time', async () => {
    const caller = await createEmployee(scene.world.database.db);
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
    const { rows } = await scene.world.database.admin.execute(sql`
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
    const caller = await createEmployee(scene.world.database.db);
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
    // R30: what was reopened is edited as it is one by one.
    await scene.world.database.admin.execute(sql`
      update employments set reopened_until = '2026-12-01' where company_cvr = ${caller.organisation.cvr} and reference = 'old'`);
    const again = await imported(caller, [
      rowOf(one.cardNumber, {
        reference: 'old',
        amountOere: 10_001,
        startDate: '2026-03-01',
        endDate: '2026-03-02',
      }),
      rowOf(one.cardNumber, { reference: 'old', startDate: '2026-03-01', endDate: '2026-03-02' }),
    ]);
    expect(again.results).toMatchObject([{ outcome: 'updated' }, { outcome: 'updated' }]);
    await expectBalances();
    const { rows } = await scene.world.database.admin.execute(sql`
      select year, used_oere from cards where citizen_id = ${one.id}::uuid order by year`);
    expect(rows).toEqual([
      { year: 2025, used_oere: '10000' },
      { year: 2026, used_oere: '10000' },
    ]);
  });

  it('that an earlier row of the same file has too edits what that one made', async () => {
    const caller = await createEmployee(scene.world.database.db);
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
    const caller = await createEmployee(scene.world.database.db);
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
    const caller = await createEmployee(scene.world.database.db);
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
    const { rows: log } = await scene.world.database.admin.execute(sql`
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
    const caller = await createEmployee(scene.world.database.db);
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
    const { rows: log } = await scene.world.database.admin.execute(sql`
      select count(*)::int from audit_log where actor_id = ${caller.actorId}::uuid and action = 'card-looked-up'`);
    expect(log).toEqual([{ count: 2 }]);
  });

  it('does everything when none is', async () => {
    const caller = await createEmployee(scene.world.database.db);
    const citizens = await Promise.all(
      Array.from({ length: 12 }, () => createCitizen(scene.world.database.db)),
    );
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
