import {
  countLookup as countInModel,
  countsAgainst,
  currentCounter,
  judgeLookup,
  type LookupCounter,
  type LookupLimit,
  type LookupLimits,
  type MissLimit,
  raisesAlarm,
  takeMissBack as takeBackInModel,
} from '@frikort/domain/lookup-budget';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createEmployee } from '../../test/support/fixtures.ts';
import { countAgainstBudget, refuseIfSpent } from '../cards/count-against-budget.ts';
import { type AlarmAction, cardBudget, cprBudget, takeMissBack } from './lookup-budget.ts';

/* R27: what the database counts is what the rules count, whoever names what, from where and when. */

const limits: LookupLimits = {
  perUser: { hits: 4, misses: 2 },
  perOrganisation: { hits: 7, misses: 4 },
  perVendor: { hits: 9, misses: 3 },
  perNetwork: { misses: 5 },
};
const start = new Date('2026-11-21T12:00:00Z').getTime();

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

type Step = {
  user: number;
  network: number;
  vendor: boolean;
  wait: number;
  act: 'hit' | 'miss' | 'grant' | 'ask';
};

const step: fc.Arbitrary<Step> = fc.record({
  user: fc.nat({ max: 3 }),
  network: fc.nat({ max: 1 }),
  vendor: fc.boolean(),
  wait: fc.oneof(fc.constant(0), fc.nat({ max: 900_000 })),
  act: fc.constantFrom('hit', 'miss', 'miss', 'grant', 'ask'),
});

type Holders = { vendor?: string; user: string; organisation: string; network?: string };

/** What the rules say: the counters of vendors, users, organisations and networks. */
class Model {
  readonly counters = new Map<string, LookupCounter>();
  readonly alarms: AlarmAction[] = [];

  /** @returns the seconds to wait when it is refused */
  judge(holders: Holders, now: Date): number | undefined {
    const counterOf = (holder = '') => this.counters.get(holder);
    const judged = judgeLookup({
      vendor: counterOf(holders.vendor),
      user: counterOf(holders.user),
      organisation: counterOf(holders.organisation),
      network: counterOf(holders.network),
      limits,
      now,
    });
    return judged.ok ? undefined : judged.refusal.retryAfterSeconds;
  }

  count(holders: Holders, outcome: 'hit' | 'miss', now: Date): void {
    const spends = (holder: string | undefined, limit: LookupLimit | MissLimit | undefined) => {
      if (holder === undefined || limit === undefined || !countsAgainst(limit, outcome)) return false;
      const after = countInModel(this.counters.get(holder), outcome, now);
      this.counters.set(holder, after);
      return raisesAlarm(after, outcome, limit);
    };
    const own = [
      spends(holders.vendor, limits.perVendor),
      spends(holders.user, limits.perUser),
      spends(holders.organisation, limits.perOrganisation),
    ];
    if (own.includes(true)) this.alarms.push('card-lookup-alarm-raised');
    if (spends(holders.network, limits.perNetwork)) this.alarms.push('network-alarm-raised');
  }

  takeBack(holders: Holders, now: Date): void {
    for (const holder of Object.values(holders)) {
      const before = this.counters.get(holder);
      if (before && currentCounter(before, now) === before) {
        this.counters.set(holder, takeBackInModel(before, now));
      }
    }
  }
}

async function stored(): Promise<Map<string, LookupCounter>> {
  const { rows } = await database.admin.execute<{
    subject: string;
    started: string;
    hits: number;
    misses: number;
  }>(sql`
    select subject, window_started_at as started, hits, misses from lookup_budgets`);
  return new Map(
    rows.map(({ subject, started, hits, misses }) => [
      subject,
      { windowStartedAt: new Date(started), hits, misses },
    ]),
  );
}

describe('the budgets of the database', () => {
  beforeEach(() => database.admin.execute(sql`delete from lookup_budgets`));

  it('are those of the rules', async () => {
    const { db, admin } = database;
    const cvrs = ['10000001', '10000002'];
    const users = await Promise.all(
      [0, 1, 2, 3].map((place) => createEmployee(db, cvrs[place % 2] ?? '10000001')),
    );
    const run = async (steps: readonly Step[]) => {
      await admin.execute(sql`delete from lookup_budgets`);
      const model = new Model();
      const raised: AlarmAction[] = [];
      let now = new Date(start);
      for (const { user, network, vendor, wait, act } of steps) {
        now = new Date(now.getTime() + wait);
        const employee = users[user];
        if (!employee) throw new Error('No such user');
        const caller = {
          ...employee,
          network: `n${network}`,
          ...present({ vendorCvr: vendor ? '30000001' : undefined }),
        };
        const { actorId, organisation } = caller;
        const own = { organisation: `organisation:${organisation.cvr}` };
        const holders: Holders = vendor
          ? { ...own, vendor: 'vendor:30000001', user: `user:${actorId}:${organisation.cvr}` }
          : { ...own, user: `user:${actorId}`, network: `network:n${network}` };
        const raiseAlarm = ({ alarm }: { alarm: AlarmAction }) => raised.push(alarm);
        const at = now;
        const budget = cardBudget({ clock: () => at, lookupLimits: limits, raiseAlarm }, caller);
        if (act === 'grant') {
          await db.execute(sql`with granted as (select 1) ${takeMissBack(budget, sql`granted`)}`);
          model.takeBack(holders, now);
          continue;
        }
        const refused =
          act === 'ask'
            ? await refuseIfSpent(db, budget)
            : await countAgainstBudget(db, budget, act === 'hit');
        const expected = model.judge(holders, now);
        expect(refused?.retryAfterSeconds).toBe(expected);
        if (act !== 'ask' && expected === undefined) model.count(holders, act, now);
      }
      expect(raised.toSorted()).toEqual(model.alarms.toSorted());
      expect(await stored()).toEqual(model.counters);
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40 }), run), { numRuns: 25 });
  });

  it('of card numbers and of CPR numbers are kept apart', async () => {
    const caller = await createEmployee(database.db);
    const deps = { clock: () => new Date(start), lookupLimits: limits, searchLimits: limits };
    for (let miss = 0; miss < limits.perUser.misses; miss += 1) {
      expect(await countAgainstBudget(database.db, cprBudget(deps, caller), false)).toBeUndefined();
    }
    expect(await countAgainstBudget(database.db, cprBudget(deps, caller), false)).toMatchObject({
      code: 'too-many-requests',
    });
    expect(await countAgainstBudget(database.db, cardBudget(deps, caller), false)).toBeUndefined();
  });

  it('hold when many count and take back at once, and nobody waits for somebody who waits for them', async () => {
    const { db } = database;
    const generous = { hits: 1_000, misses: 1_000 };
    const deps = {
      clock: () => new Date(start),
      searchLimits: { perUser: generous, perOrganisation: generous },
    };
    const first = await createEmployee(db);
    const second = await createEmployee(db, first.organisation.cvr);
    await Promise.all(
      Array.from({ length: 200 }, async (_, place) => {
        const budget = cprBudget(deps, place % 3 === 0 ? second : first);
        await countAgainstBudget(db, budget, false);
        if (place % 2 === 0)
          await db.execute(sql`with granted as (select 1) ${takeMissBack(budget, sql`granted`)}`);
      }),
    );
    const counters = await stored();
    expect(counters.get(`cpr:organisation:${first.organisation.cvr}`)?.misses).toBe(100);
  });
});
