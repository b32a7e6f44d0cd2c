import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import { present } from '@frikort/domain/present';
import type { RegisterEmploymentInput } from '@frikort/domain/schemas';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import {
  createCitizen,
  createEmployee,
  openYear,
  type TestCitizen,
  testLimits,
} from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { StoredEmployment } from './employment.ts';
import { listEmployments } from './list-store.ts';
import { readEmployment } from './read-store.ts';
import { cancelOwnEmployment, type EmploymentDeps, editEmployment, registerEmployment } from './service.ts';

const now = new Date('2026-11-21T12:00:00Z');
const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12 34 56 78' };

let database: TestDatabase;
let deps: EmploymentDeps;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  deps = { db: database.db, clock: () => now, lookupLimits: testLimits };
  await openYear(database.admin, 2026, 2_000_000);
});
afterAll(() => database.close());

let keys = 0;
const claimOf = (caller: EmployeeCaller, body: string) => {
  keys += 1;
  return {
    caller: caller.actorId,
    route: 'POST /employments',
    key: `key-${keys}`,
    bodyHash: Buffer.from(body),
  };
};

const inputFor = (
  citizen: TestCitizen,
  special: Partial<RegisterEmploymentInput> = {},
): RegisterEmploymentInput => ({
  cardNumber: cardNumber(citizen.cardNumber),
  startDate: calendarDate('2026-11-02'),
  endDate: calendarDate('2026-11-20'),
  amountOere: 150_000,
  contact,
  ...special,
});

async function register(
  caller: EmployeeCaller,
  citizen: TestCitizen,
  special: Partial<RegisterEmploymentInput> = {},
) {
  return registerEmployment(deps, caller, inputFor(citizen, special), claimOf(caller, 'body'));
}

async function registered(
  caller: EmployeeCaller,
  citizen: TestCitizen,
  special: Partial<RegisterEmploymentInput> = {},
): Promise<StoredEmployment> {
  const outcome = await register(caller, citizen, special);
  if (!outcome.ok) throw new Error(`Not registered: ${outcome.refusal.code}`);
  return outcome.value;
}

async function usedOf(citizen: TestCitizen): Promise<Record<number, number>> {
  const { rows } = await database.db.execute<{ year: number; used_oere: string }>(
    sql`select year, used_oere from cards where citizen_id = ${citizen.id}::uuid`,
  );
  return Object.fromEntries(rows.map(({ year, used_oere }) => [year, Number(used_oere)]));
}

describe('registering', () => {
  it('R2: moves the balance, keeps history and log with the registration', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const stored = await registered(caller, citizen, { reference: 'lon-1' });
    expect(stored).toMatchObject({ amountOere: 150_000, year: 2026, status: 'registered', version: 1 });
    expect(await usedOf(citizen)).toEqual({ 2026: 150_000 });
    const { rows } = await database.db.execute(sql`
      select (select count(*)::int from history_events where employment_id = ${stored.id}::uuid) as events,
        (select count(*)::int from audit_log where object_id = ${stored.id}::uuid and action = 'employment-registered'
          and subject = (select audit_subject from citizens where id = ${citizen.id}::uuid)) as logged`);
    expect(rows[0]).toEqual({ events: 1, logged: 1 });
  });

  it.each([
    ['R3', { amountOere: 2_000_001 }, 'amount-exceeds-remaining'],
    ['R3', { amountOere: 0 }, 'amount-invalid'],
    ['R3', { amountOere: -Number.MAX_SAFE_INTEGER }, 'amount-invalid'],
    ['R3', { amountOere: 1_000_000_000 }, 'amount-exceeds-remaining'],
    [
      'R5',
      { startDate: calendarDate('2026-12-01'), endDate: calendarDate('2027-01-31') },
      'not-in-one-calendar-year',
    ],
    [
      'R5',
      { startDate: calendarDate('2026-11-30'), endDate: calendarDate('2026-11-01') },
      'end-before-start',
    ],
    [
      'R13',
      { startDate: calendarDate('2024-01-01'), endDate: calendarDate('2024-01-31') },
      'no-card-in-year',
    ],
    ['R1', { startDate: calendarDate('2027-01-01'), endDate: calendarDate('2027-01-31') }, 'no-card-in-year'],
  ] as const)('%s: refuses %o with %s and changes nothing', async (_rule, special, code) => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    expect(await register(caller, citizen, special)).toMatchObject({ ok: false, refusal: { code } });
    expect(await usedOf(citizen)).toEqual({});
  });

  it('R6: an inactive frikort refuses, an unknown number is told as such', async () => {
    const caller = await createEmployee(database.db);
    const inactive = await createCitizen(database.db, { status: 'inactive' });
    expect(await register(caller, inactive)).toMatchObject({ refusal: { code: 'enrolment-inactive' } });
    const nobody = { id: inactive.id, cardNumber: '10001' };
    expect(await register(caller, nobody)).toMatchObject({ refusal: { code: 'card-number-unknown' } });
  });

  it('R6: years do not close: last year is open to late registration', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const late = { startDate: calendarDate('2025-03-01'), endDate: calendarDate('2025-03-31') };
    const stored = await registered(caller, citizen, late);
    expect(stored.year).toBe(2025);
  });

  it('R8: a reference is used once a company, and again after a cancellation', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const first = await registered(caller, citizen, { reference: 'A1' });
    expect(await register(caller, citizen, { reference: 'A1' })).toMatchObject({
      refusal: { code: 'reference-already-used' },
    });
    expect(await usedOf(citizen)).toEqual({ 2026: 150_000 });
    await cancelOwnEmployment(deps, caller, first.id, 1, 'Forkert');
    expect(await register(caller, citizen, { reference: 'A1' })).toMatchObject({ ok: true });
  });

  it('answers a repetition with what the first made, another body with a refusal, and forgets refusals', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const claim = claimOf(caller, 'a');
    const tooMuch = inputFor(citizen, { amountOere: 9_000_000 });
    expect(await registerEmployment(deps, caller, tooMuch, claim)).toMatchObject({ ok: false });
    const all = inputFor(citizen, { amountOere: 2_000_000 });
    const first = await registerEmployment(deps, caller, all, claim);
    const again = await registerEmployment(deps, caller, all, claim);
    expect(first).toMatchObject({ ok: true });
    expect(again).toEqual({ ...first, replayed: true });
    const otherBody = { ...claim, bodyHash: Buffer.from('b') };
    expect(await registerEmployment(deps, caller, all, otherBody)).toMatchObject({
      refusal: { code: 'idempotency-key-reused' },
    });
    expect(await usedOf(citizen)).toEqual({ 2026: 2_000_000 });
  });

  it('registers once when the same request comes 20 times at once', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const claim = claimOf(caller, 'a');
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => registerEmployment(deps, caller, inputFor(citizen), claim)),
    );
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value.id)).size).toBe(1);
    expect(await usedOf(citizen)).toEqual({ 2026: 150_000 });
  });
});

describe('editing and cancelling', () => {
  it('R3, R7: takes the difference, up to what remains plus what it holds', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const stored = await registered(caller, citizen);
    expect(await editEmployment(deps, caller, stored.id, 1, { amountOere: 2_000_001 })).toMatchObject({
      refusal: { code: 'amount-exceeds-remaining', remainingOere: 1_850_000, maxAmountOere: 2_000_000 },
    });
    const edited = await editEmployment(deps, caller, stored.id, 1, { amountOere: 2_000_000 });
    expect(edited).toMatchObject({ ok: true, value: { version: 2, amountOere: 2_000_000 } });
    expect(await usedOf(citizen)).toEqual({ 2026: 2_000_000 });
  });

  it('R7: moves the amount to the card of another year in one step', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const stored = await registered(caller, citizen);
    const dates = { startDate: calendarDate('2025-12-01'), endDate: calendarDate('2025-12-31') };
    expect(await editEmployment(deps, caller, stored.id, 1, dates)).toMatchObject({ ok: true });
    expect(await usedOf(citizen)).toEqual({ 2025: 150_000, 2026: 0 });
    const beyond = { startDate: calendarDate('2024-12-01'), endDate: calendarDate('2024-12-31') };
    expect(await editEmployment(deps, caller, stored.id, 2, beyond)).toMatchObject({ ok: false });
    expect(await usedOf(citizen)).toEqual({ 2025: 150_000, 2026: 0 });
  });

  it('R7: is open through day 29 after the end and closed on day 30, also when inactive', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const dates = { startDate: calendarDate('2026-03-01'), endDate: calendarDate('2026-03-01') };
    const stored = await registered(caller, citizen, dates);
    await database.admin.execute(sql`update citizens set status = 'inactive' where id = ${citizen.id}::uuid`);
    const on = (instant: string): EmploymentDeps => ({ ...deps, clock: () => new Date(instant) });
    expect(
      await editEmployment(on('2026-03-30T21:59:59Z'), caller, stored.id, 1, { amountOere: 1 }),
    ).toMatchObject({
      ok: true,
    });
    const closed = { refusal: { code: 'edit-window-closed', editableUntil: '2026-03-30' } };
    expect(
      await editEmployment(on('2026-03-30T22:00:00Z'), caller, stored.id, 2, { amountOere: 2 }),
    ).toMatchObject(closed);
    expect(await cancelOwnEmployment(on('2026-03-30T22:00:00Z'), caller, stored.id, 2, 'x')).toMatchObject(
      closed,
    );
  });

  it('R8: a cancelled one counts 0, and can be neither edited nor cancelled again', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const stored = await registered(caller, citizen);
    expect(await cancelOwnEmployment(deps, caller, stored.id, 1, 'Forkert borger')).toMatchObject({
      ok: true,
      value: { status: 'cancelled', version: 2 },
    });
    expect(await usedOf(citizen)).toEqual({ 2026: 0 });
    const cancelled = { refusal: { code: 'employment-cancelled' } };
    expect(await editEmployment(deps, caller, stored.id, 2, { amountOere: 1 })).toMatchObject(cancelled);
    expect(await cancelOwnEmployment(deps, caller, stored.id, 2, 'x')).toMatchObject(cancelled);
  });

  it('refuses an outdated version with the current employment', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const stored = await registered(caller, citizen);
    await editEmployment(deps, caller, stored.id, 1, { amountOere: 5 });
    expect(await editEmployment(deps, caller, stored.id, 1, { amountOere: 6 })).toMatchObject({
      ok: false,
      outdated: { version: 2, amountOere: 5 },
    });
  });

  it('lets one of 20 concurrent edits of the same version through, and the balance follows it', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const stored = await registered(caller, citizen);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, (_, index) =>
        editEmployment(deps, caller, stored.id, 1, { amountOere: 1000 + index }),
      ),
    );
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    const after = await readEmployment(database.db, caller, stored.id, now);
    expect(await usedOf(citizen)).toEqual({ 2026: after?.amountOere });
  });

  it('keeps both cards right when employments move both ways between years at once', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    const in2025 = { startDate: calendarDate('2025-12-20'), endDate: calendarDate('2025-12-31') };
    const in2026 = { startDate: calendarDate('2026-11-01'), endDate: calendarDate('2026-11-02') };
    const atNewYear = { ...deps, clock: () => new Date('2026-01-05T12:00:00Z') };
    const stored = await Promise.all(
      Array.from({ length: 10 }, (_, index) => registered(caller, citizen, index % 2 ? in2025 : in2026)),
    );
    const outcomes = await Promise.all(
      stored.map(({ id, year }) => editEmployment(atNewYear, caller, id, 1, year === 2025 ? in2026 : in2025)),
    );
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(await usedOf(citizen)).toEqual({ 2025: 5 * 150_000, 2026: 5 * 150_000 });
  });
});

describe('reading', () => {
  it('R10: a company reaches only its own employments', async () => {
    const [caller, stranger, citizen] = await Promise.all([
      createEmployee(database.db),
      createEmployee(database.db),
      createCitizen(database.db),
    ]);
    const stored = await registered(caller, citizen);
    expect(await readEmployment(database.db, stranger, stored.id, now)).toBeUndefined();
    expect(await editEmployment(deps, stranger, stored.id, 1, { amountOere: 1 })).toMatchObject({
      refusal: { code: 'not-found' },
    });
  });

  it('R20: a protected name is neither found by text nor listed to others than by its number', async () => {
    const caller = await createEmployee(database.db);
    const citizen = await createCitizen(database.db, { name: 'Paula Skjult', nameProtected: true });
    await registered(caller, citizen);
    const list = (text: string) =>
      listEmployments(database.db, caller, {
        filter: { text },
        sort: '-endDate',
        limit: 25,
        today: calendarDate('2026-11-21'),
        at: now,
      });
    expect((await list('Skjult')).items).toHaveLength(0);
    expect((await list(citizen.cardNumber)).items).toHaveLength(1);
  });

  it('pages through a list once each, in every order', async () => {
    const [caller, citizen] = await Promise.all([createEmployee(database.db), createCitizen(database.db)]);
    for (let index = 0; index < 7; index += 1)
      await registered(caller, citizen, { amountOere: 100 * (index % 3) + 100 });
    for (const sort of ['-endDate', 'amountOere', '-createdAt', 'startDate'] as const) {
      const seen: string[] = [];
      let cursor: string | undefined;
      do {
        const page = await listEmployments(database.db, caller, {
          filter: {},
          sort,
          limit: 3,
          today: calendarDate('2026-11-21'),
          at: now,
          ...present({ cursor }),
        });
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      expect(new Set(seen).size).toBe(7);
      expect(seen).toHaveLength(7);
    }
  });
});
