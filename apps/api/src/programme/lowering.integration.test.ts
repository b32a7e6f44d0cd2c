import { randomUUID } from 'node:crypto';
import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import {
  createCitizen,
  createEmployee,
  createOperator,
  openYear,
  type TestCitizen,
} from '../../test/support/fixtures.ts';
import type { EmployeeCaller, OperatorCaller } from '../auth/caller.ts';
import { type Database, openDatabase } from '../database/database.ts';
import { registerEmployment } from '../employments/service.ts';
import { changeAllowance } from './service.ts';
import { holdCardsStill } from './store.ts';

/*
 * R1 and R2 together: a lowering of the allowance beside registrations on the same cards. Whatever the order, no card
 * has used more than what binds. The negative control takes the waiting away, and one slips in beside the other.
 */

const year = 2026;
const now = new Date('2026-11-21T12:00:00Z');
const generous = { hits: 1_000_000, misses: 1_000_000 };

let database: TestDatabase;
let oda: OperatorCaller;
let bente: EmployeeCaller;
beforeAll(async () => {
  database = await createTestDatabase({ maxConnections: 20 });
  oda = await createOperator(database.db);
  bente = await createEmployee(database.db);
  await openYear(database.admin, year, 4_000_000);
});
afterAll(() => database.close());

const deps = (db: Database = database.db) => ({
  db,
  clock: () => now,
  operatorConfirmation: 'one-person' as const,
  lookupLimits: { perUser: generous, perOrganisation: generous },
});

const claim = (route: string) => ({ caller: 'test', route, key: randomUUID(), bodyHash: Buffer.from('x') });

function lower(allowanceOere: number, db: Database = database.db) {
  return changeAllowance(
    deps(db),
    oda,
    year,
    { allowanceOere, effectiveFrom: now.toISOString() },
    claim('POST /allowances'),
  );
}

function register(citizen: TestCitizen, amountOere: number, db: Database = database.db) {
  const input = {
    cardNumber: cardNumber(citizen.cardNumber),
    amountOere,

    startDate: calendarDate('2026-11-01'),
    endDate: calendarDate('2026-11-30'),
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' },
  };
  return registerEmployment(deps(db), bente, input, claim('POST /employments'));
}

/** What binds in the year, and the most that any card has used. */
async function stored(): Promise<{ bindingOere: number; highestOere: number }> {
  const { rows } = await database.admin.execute<{ binding: string; highest: string }>(sql`
    select (select allowance_oere from programme_year_allowances
        where year = ${year} and superseded_at is null and effective_from <= ${now.toISOString()}::timestamptz
        order by effective_from desc limit 1) as binding,
      (select coalesce(max(used_oere), 0) from cards where year = ${year}) as highest`);
  return { bindingOere: Number(rows[0]?.binding), highestOere: Number(rows[0]?.highest) };
}

async function startAgain(): Promise<TestCitizen[]> {
  await database.admin.execute(sql`truncate employments, history_events, cards cascade`);
  await database.admin.execute(
    sql`delete from programme_year_allowances where year = ${year} and entered_by is not null`,
  );
  await database.admin.execute(
    sql`update programme_year_allowances set superseded_at = null where year = ${year}`,
  );
  return [await createCitizen(database.db), await createCitizen(database.db)];
}

/** Waits until somebody in this database waits for a lock on the cards. */
async function untilSomebodyWaits(): Promise<void> {
  for (;;) {
    const { rows } = await database.admin.execute(sql`
      select from pg_locks where not granted and relation = 'cards'::regclass
        and database = (select oid from pg_database where datname = current_database())`);
    if (rows.length > 0) return;
  }
}

/** A registration that has been made and is not committed yet; `end` commits it. */
async function registrationUnderWay(
  citizen: TestCitizen,
  amountOere: number,
): Promise<{ end: () => Promise<void> }> {
  const client = await database.db.$client.connect();
  await client.query('begin');
  await client.query(
    `insert into cards as card (citizen_id, year, allowance_oere, used_oere) values ($1, $2, 4000000, $3)
    on conflict (citizen_id, year) do update set used_oere = card.used_oere + excluded.used_oere`,
    [citizen.id, year, amountOere],
  );
  return {
    async end() {
      await client.query('commit');
      client.release();
    },
  };
}

describe('R1, R2: a lowering beside registrations', () => {
  it('waits for a registration under way, and is refused by what that used', async () => {
    const [citizen] = await startAgain();
    if (!citizen) throw new Error('No citizen');
    const underWay = await registrationUnderWay(citizen, 3_500_000);
    const lowering = lower(3_000_000);
    await untilSomebodyWaits();
    await underWay.end();
    expect(await lowering).toMatchObject({
      refusal: { code: 'allowance-below-used', highestUsedOere: 3_500_000 },
    });
    expect(await stored()).toEqual({ bindingOere: 4_000_000, highestOere: 3_500_000 });
  });

  it('holds back a registration that comes meanwhile, which then is refused by the new amount', async () => {
    const [citizen] = await startAgain();
    if (!citizen) throw new Error('No citizen');
    let registration: ReturnType<typeof register> | undefined;
    await database.db.transaction(async (transaction) => {
      await transaction.execute(sql.raw(holdCardsStill));
      registration = register(citizen, 3_500_000);
      await untilSomebodyWaits();
      await transaction.execute(sql`
        insert into programme_year_allowances (year, effective_from, allowance_oere, entered_by)
        values (${year}, ${now.toISOString()}::timestamptz, 3000000, ${oda.actorId}::uuid)`);
    });
    expect(await registration).toMatchObject({
      refusal: { code: 'amount-exceeds-remaining', remainingOere: 3_000_000 },
    });
  });

  it('slips in when nothing is held: the negative control', async () => {
    const [citizen] = await startAgain();
    if (!citizen) throw new Error('No citizen');
    const underWay = await registrationUnderWay(citizen, 3_500_000);
    const unheld = openUnheld(database.adminUrl);
    expect((await lower(3_000_000, unheld)).ok).toBe(true);
    await unheld.$client.end();
    await underWay.end();
    const { bindingOere, highestOere } = await stored();
    expect(highestOere).toBeGreaterThan(bindingOere);
  });

  it('never leaves a card that has used more than what binds, in any mix', async () => {
    const registration = fc.record({
      kind: fc.constant('register' as const),
      card: fc.nat({ max: 1 }),
      amountOere: fc.integer({ min: 1, max: 2_500_000 }),
    });
    const lowering = fc.record({
      kind: fc.constant('lower' as const),
      allowanceOere: fc.integer({ min: 1_000_000, max: 5_000_000 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof({ arbitrary: registration, weight: 4 }, lowering), { minLength: 4, maxLength: 16 }),
        async (acts) => {
          const citizens = await startAgain();
          const outcomes = await Promise.all(
            acts.map((act) => {
              if (act.kind === 'lower') return lower(act.allowanceOere);
              const citizen = citizens[act.card];
              if (!citizen) throw new Error('No citizen');
              return register(citizen, act.amountOere);
            }),
          );
          const allowed = ['allowance-below-used', 'amount-exceeds-remaining'];
          for (const outcome of outcomes) if (!outcome.ok) expect(allowed).toContain(outcome.refusal.code);
          const { bindingOere, highestOere } = await stored();
          expect(highestOere).toBeLessThanOrEqual(bindingOere);
        },
      ),
      { numRuns: 25 },
    );
  });
});

/** Connections that hold no cards still: the statement is taken out of everything they send. */
function openUnheld(adminUrl: string): Database {
  const db = openDatabase(adminUrl);
  db.$client.on('connect', (client) => {
    const send = client.query.bind(client);
    const rewrite = (query: unknown) =>
      typeof query === 'object' && query !== null && 'text' in query && query.text === holdCardsStill
        ? { ...query, text: 'select 1' }
        : query;
    Object.assign(client, {
      query: (query: unknown, ...rest: unknown[]) => Reflect.apply(send, client, [rewrite(query), ...rest]),
    });
  });
  return db;
}
