import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  openYear,
  type TestCitizen,
} from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';

let world: TestWorld;
let bente: EmployeeCaller;
let colleague: EmployeeCaller;
let other: EmployeeCaller;
let anna: TestCitizen;
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  bente = await createEmployee(db);
  colleague = await createEmployee(db, bente.organisation.cvr);
  other = await createEmployee(db);
});
beforeEach(async () => {
  anna = await createCitizen(world.database.db, { name: 'Anna Ærø' });
});
afterAll(() => world.close());

/** Midnight in Copenhagen. */
const newYear = new Date('2026-12-31T23:00:00.000Z');

const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '+45 12345678' };

async function register(special: object = {}): Promise<string> {
  const body = {
    cardNumber: anna.cardNumber,
    startDate: '2026-12-01',
    endDate: '2026-12-31',
    amountOere: 100_000,

    contact,
    productionUnit: '1003388394',
    ...special,
  };
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await world.send(bente, 'POST', '/employments', { body, headers });
  expect(answer.statusCode, answer.body).toBe(201);
  return answer.json().id;
}

const keep = (id: string, body: object = { endDate: '2027-01-10' }, caller = bente) =>
  world.send(caller, 'PUT', `/employments/${id}/continuation`, { body });
const drop = (id: string, caller = bente) => world.send(caller, 'DELETE', `/employments/${id}/continuation`);

/** What the company is reminded of for this citizen. */
async function remindersOf(caller = bente) {
  const answer = await world.send(caller, 'GET', '/continuations');
  expect(answer.statusCode).toBe(200);
  return answer.json().items.filter((item: { cardNumber: string }) => item.cardNumber === anna.cardNumber);
}

describe('R5: what goes on after New Year', () => {
  it('is kept for the whole company, with what the next part needs, and for no other', async () => {
    const id = await register();
    expect((await keep(id, { endDate: '2027-01-10', amountOere: 50_000 })).statusCode).toBe(204);
    const expected = {
      employmentId: id,
      cardNumber: anna.cardNumber,
      citizenName: 'Anna Ærø',
      nameProtected: false,

      enrolmentStatus: 'active',
      startDate: '2027-01-01',
      endDate: '2027-01-10',
      lastDate: '2027-01-10',

      amountOere: 50_000,
      contact,
      productionUnit: '1003388394',
      yearOpen: expect.any(Boolean),
    };
    expect(await remindersOf()).toEqual([expected]);
    expect(await remindersOf(colleague)).toEqual([expected]);
    expect(await remindersOf(other)).toEqual([]);
    await keep(id, { endDate: '2028-03-01' }, colleague);
    const { amountOere: _, ...rest } = expected;
    expect(await remindersOf()).toEqual([{ ...rest, endDate: '2027-12-31', lastDate: '2028-03-01' }]);
  });

  it('is gone when it is dropped, by whomever, and dropping twice is no fault', async () => {
    const id = await register();
    await keep(id);
    expect((await drop(id, colleague)).statusCode).toBe(204);
    expect((await drop(id)).statusCode).toBe(204);
    expect(await remindersOf()).toEqual([]);
  });

  it('is gone when the next part is registered, and does not come back when that is cancelled', async () => {
    const id = await register();
    await keep(id);
    const untold = await remindersOf();
    expect(untold).toMatchObject([{ yearOpen: false }]);
    expect(untold[0]).not.toHaveProperty('coming');
    await openYear(world.database.admin, 2027, 4_400_000, newYear);
    const coming = { opensAt: newYear.toISOString(), allowanceOere: 4_400_000, example: true };
    expect(await remindersOf()).toMatchObject([{ yearOpen: false, coming }]);
    await world.database.admin.execute(
      sql`update programme_years set opened_at = ${now.toISOString()} where year = 2027`,
    );
    const opened = await remindersOf();
    expect(opened).toMatchObject([{ yearOpen: true }]);
    expect(opened[0]).not.toHaveProperty('coming');
    const next = await register({ startDate: '2027-01-01', endDate: '2027-01-10' });
    expect(await remindersOf()).toEqual([]);
    const headers = { 'if-match': '"1"' };
    await world.send(bente, 'POST', `/employments/${next}/cancellation`, {
      body: { reason: 'Fejl' },
      headers,
    });
    expect(await remindersOf()).toEqual([]);
  });

  it('is silent when the first part is cancelled, or ends before New Year', async () => {
    const id = await register();
    await keep(id);
    const headers = { 'if-match': '"1"' };
    await world.send(bente, 'PATCH', `/employments/${id}`, { body: { endDate: '2026-12-20' }, headers });
    expect(await remindersOf()).toEqual([]);
    await world.send(bente, 'PATCH', `/employments/${id}`, {
      body: { endDate: '2026-12-31' },
      headers: { 'if-match': '"2"' },
    });
    expect(await remindersOf()).toHaveLength(1);
    await world.send(bente, 'POST', `/employments/${id}/cancellation`, {
      body: { reason: 'Fejl' },
      headers: { 'if-match': '"3"' },
    });
    expect(await remindersOf()).toEqual([]);
    expect((await keep(id)).json()).toMatchObject({ status: 409, code: 'employment-cancelled' });
  });

  it('stays and says so when the frikort has become inactive, and shows initials of a protected name', async () => {
    const id = await register();
    await keep(id);
    const ib = await createCaseworker(world.database.db);
    await world.send(ib, 'POST', `/citizens/${anna.id}/deactivation`, { body: { reason: 'Slut' } });
    await world.database.admin.execute(
      sql`update citizens set name_protected = true where id = ${anna.id}::uuid`,
    );
    expect(await remindersOf()).toMatchObject([
      { enrolmentStatus: 'inactive', nameProtected: true, citizenName: 'A. Æ.' },
    ]);
  });

  it.each([
    [{ endDate: '2026-12-31' }, 422, 'end-before-start'],
    [{ endDate: '2031-01-01' }, 400, 'validation-failed'],
    [{ endDate: '2027-02-30' }, 400, 'validation-failed'],
    [{ endDate: '2027-01-10', amountOere: 0 }, 400, 'validation-failed'],
    [{ endDate: '2027-01-10', note: 'x' }, 400, 'validation-failed'],
    [{}, 400, 'validation-failed'],
  ])('refuses %j', async (body, status, code) => {
    const id = await register();
    expect((await keep(id, body)).json()).toMatchObject({ status, code });
    expect(await remindersOf()).toEqual([]);
  });

  it('is not-found for an employment of another company, and of nobody', async () => {
    const id = await register();
    for (const answer of [
      await keep(id, { endDate: '2027-01-10' }, other),
      await drop(id, other),
      await keep(randomUUID()),
      await drop('x'),
    ]) {
      expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
    }
  });

  it('R26: every act stands in the log, with the citizen it is about', async () => {
    const id = await register();
    const rows = await logOf(world, async () => {
      await keep(id);
      await remindersOf();
      await drop(id);
    });
    expect(rows.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['continuation-kept', 'continuations-listed', 'continuation-dropped']),
    );
    expect(rows.filter(({ action }) => action === 'continuation-kept')).toMatchObject([
      { subject: expect.anything() },
    ]);
  });
});
