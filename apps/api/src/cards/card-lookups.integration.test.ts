import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee, openYear, testVault } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { registerEmployment } from '../employments/service.ts';
import type { CardDeps } from './service.ts';
import { lookUpCard } from './service.ts';

const now = new Date('2026-11-21T12:00:00Z');
const limits = { perUser: { hits: 5, misses: 2 }, perOrganisation: { hits: 8, misses: 3 } };

let database: TestDatabase;
let deps: CardDeps;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
  deps = { db: database.db, vault: testVault, clock: () => now, lookupLimits: limits };
  await openYear(database.admin, 2026, 4_000_000);
});
afterAll(() => database.close());

const lookUp = (caller: EmployeeCaller, number: string, at = now, enteredYear?: number) =>
  lookUpCard({ ...deps, clock: () => at }, caller, number, enteredYear);

const unusedNumber = '10007';

describe('R10: looking a card number up', () => {
  it('shows the name and what remains last year, this year and later', async () => {
    const caller = await createEmployee(database.db);
    const citizen = await createCitizen(database.db, {
      name: 'Søren Åby',
      grantedAt: new Date('2024-05-05T10:00:00Z'),
    });
    const found = await lookUp(caller, citizen.cardNumber);
    expect(found).toMatchObject({
      ok: true,
      value: {
        name: 'Søren Åby',
        grantedOn: '2024-05-05',
        cards: [
          { year: 2026, remainingOere: 4_000_000 },
          { year: 2025, remainingOere: 4_276_600 },
        ],
      },
    });
    const older = await lookUp(caller, citizen.cardNumber, now, 2024);
    expect(older.ok && older.value.cards?.map(({ year }) => year)).toEqual([2026, 2025, 2024]);
  });

  it('R20: shows initials of a protected name', async () => {
    const caller = await createEmployee(database.db);
    const citizen = await createCitizen(database.db, { name: 'Paula Skjoldborg', nameProtected: true });
    const found = await lookUp(caller, citizen.cardNumber);
    expect(found).toMatchObject({ value: { name: 'P. S.', nameProtected: true } });
  });

  it('answers an inactive number without a name, except to a company with an employment on it', async () => {
    const [caller, stranger] = await Promise.all([createEmployee(database.db), createEmployee(database.db)]);
    const citizen = await createCitizen(database.db);
    await registerEmployment(
      { ...deps, lookupLimits: limits },
      caller,
      {
        cardNumber: cardNumber(citizen.cardNumber),
        startDate: calendarDate('2026-11-01'),
        endDate: calendarDate('2026-11-30'),
        amountOere: 100,
        contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
      },
      { caller: caller.actorId, route: 'POST /employments', key: 'k', bodyHash: Buffer.from('b') },
    );
    await database.admin.execute(sql`update citizens set status = 'inactive' where id = ${citizen.id}::uuid`);
    const bare = { ok: true, alarm: false, value: { cardNumber: citizen.cardNumber, status: 'inactive' } };
    expect(await lookUp(stranger, citizen.cardNumber)).toEqual(bare);
    expect(await lookUp(caller, citizen.cardNumber)).toMatchObject({ value: { name: 'Peter Prøvesen' } });
  });
});

describe('R27: the budget', () => {
  it('lets a user name so many numbers an hour, and opens again when the hour is over', async () => {
    const caller = await createEmployee(database.db);
    const citizen = await createCitizen(database.db);
    for (let hit = 0; hit < limits.perUser.hits; hit += 1) {
      expect((await lookUp(caller, citizen.cardNumber)).ok).toBe(true);
    }
    expect(await lookUp(caller, citizen.cardNumber)).toMatchObject({
      refusal: { code: 'too-many-requests', retryAfterSeconds: 3600 },
    });
    expect((await lookUp(caller, citizen.cardNumber, new Date(now.getTime() + 3_600_000))).ok).toBe(true);
  });

  it('is tighter for misses, raises an alarm at the last, and then tells nothing of a real number either', async () => {
    const caller = await createEmployee(database.db);
    const citizen = await createCitizen(database.db);
    expect(await lookUp(caller, unusedNumber)).toMatchObject({
      alarm: false,
      refusal: { code: 'card-number-unknown' },
    });
    expect(await lookUp(caller, unusedNumber)).toMatchObject({
      alarm: true,
      refusal: { code: 'card-number-unknown' },
    });
    const spent = { refusal: { code: 'too-many-requests' } };
    expect(await lookUp(caller, citizen.cardNumber)).toMatchObject(spent);
    const { rows } = await database.db.execute(sql`
      select action, count(*)::int as times from audit_log where actor_id = ${caller.actorId}::uuid group by action order by action`);
    expect(rows).toEqual([
      { action: 'card-lookup-alarm-raised', times: 1 },
      { action: 'card-lookup-limited', times: 1 },
      { action: 'card-lookup-missed', times: 2 },
    ]);
  });

  it('counts for the company together', async () => {
    const first = await createEmployee(database.db);
    const second = { ...(await createEmployee(database.db)), organisation: first.organisation };
    await lookUp(first, unusedNumber);
    await lookUp(second, unusedNumber);
    await lookUp(first, unusedNumber);
    expect(await lookUp(second, unusedNumber)).toMatchObject({ refusal: { code: 'too-many-requests' } });
  });

  it('cannot be passed by asking 30 times at once', async () => {
    const caller = await createEmployee(database.db);
    const outcomes = await Promise.all(Array.from({ length: 30 }, () => lookUp(caller, unusedNumber)));
    const told = outcomes.filter((outcome) => !outcome.ok && outcome.refusal.code === 'card-number-unknown');
    expect(told).toHaveLength(limits.perUser.misses);
  });

  it('counts a refused registration, and not one that succeeds', async () => {
    const caller = await createEmployee(database.db);
    const citizen = await createCitizen(database.db);
    const register = (amountOere: number, key: string) =>
      registerEmployment(
        deps,
        caller,
        {
          cardNumber: cardNumber(citizen.cardNumber),
          startDate: calendarDate('2026-11-01'),
          endDate: calendarDate('2026-11-30'),
          amountOere,
          contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
        },
        { caller: caller.actorId, route: 'POST /employments', key, bodyHash: Buffer.from(key) },
      );
    for (let index = 0; index < 10; index += 1) expect((await register(100, `ok-${index}`)).ok).toBe(true);
    for (let index = 0; index < limits.perUser.hits; index += 1) {
      expect(await register(9_000_000, `no-${index}`)).toMatchObject({
        refusal: { code: 'amount-exceeds-remaining' },
      });
    }
    expect(await register(100, 'late')).toMatchObject({ refusal: { code: 'too-many-requests' } });
  });
});
