import { randomUUID } from 'node:crypto';
import { defaultSearchLimits } from '@frikort/domain/lookup-budget';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createOperator, nextCpr } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, OperatorCaller } from '../auth/caller.ts';

/*
 * R27 for CPR numbers: the answer to a search tells whether somebody has a frikort, also elsewhere. Honest work goes on:
 * own citizens are hits, and whoever is granted a frikort was rightly searched for.
 */

const { perUser, perOrganisation } = defaultSearchLimits;

let world: TestWorld;
let karen: CaseworkerCaller;
let operator: OperatorCaller;
/** Somebody who has a frikort in Odense. */
const elsewhere = nextCpr();
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  karen = await createCaseworker(world.database.db, '35209115');
  operator = await createOperator(world.database.db);
  world.register.people.push(person(elsewhere));
  expect((await grant(world, karen, elsewhere)).statusCode).toBe(201);
});
afterAll(() => world.close());

const newCaseworker = async () => {
  await world.database.admin.execute(sql`delete from lookup_budgets`);
  return await createCaseworker(world.database.db);
};
const search = async (caller: CaseworkerCaller, query: string) => {
  const answer = await world.send(caller, 'POST', '/citizens/search', { body: { query } });
  return String(answer.json().code ?? 'found');
};
const alarmsOf = async ({ actorId }: { actorId: string }) => {
  const { rows } = await world.database.admin.execute<{ count: number }>(sql`
    select count(*)::int from audit_log
    where actor_id = ${actorId}::uuid and action = 'citizen-search-alarm-raised'`);
  return rows[0]?.count;
};

/** Searches people who are not the municipality's until one more is refused. @returns how many were answered */
async function searchUntilStopped(caller: CaseworkerCaller, query: () => string): Promise<number> {
  for (let answered = 0; answered < 150; answered += 1) {
    if ((await search(caller, query())) === 'too-many-requests') return answered;
  }
  return 150;
}

describe('searches by CPR number', () => {
  it.each([
    ['nobody in the register', () => nextCpr(), 'cpr-unknown'],
    ['somebody with a frikort elsewhere', () => elsewhere, 'citizen-of-other-authority'],
    [
      'somebody without a frikort',
      () => {
        const cpr = nextCpr();
        world.register.people.push(person(cpr));
        return cpr;
      },
      'found',
    ],
  ])('of %s have a budget, and an alarm when it is spent', async (_whom, query, code) => {
    const caller = await newCaseworker();
    expect(await search(caller, query())).toBe(code);
    expect(await searchUntilStopped(caller, query)).toBe(perUser.misses - 1);
    expect(await alarmsOf(caller)).toBe(1);
    const { items } = (await world.send(operator, 'GET', '/lookup-alarms')).json();
    expect(items).toContainEqual(
      expect.objectContaining({
        actorId: caller.actorId,
        numbers: 'cpr',
        role: 'caseworker',
        missesBefore: perUser.misses,

        limit: { of: 'person', misses: perUser.misses },
        blockedUntil: expect.any(String),
      }),
    );
  });

  it('then answer nothing of anybody, with the time to wait, ask no register, and are logged', async () => {
    const caller = await newCaseworker();
    await searchUntilStopped(caller, nextCpr);
    const asked = world.register.lookUps.length;
    for (const query of [elsewhere, nextCpr()]) {
      const logged = await logOf(world, async () => {
        const answer = await world.send(caller, 'POST', '/citizens/search', { body: { query } });
        expect(answer.json()).toMatchObject({ status: 429, code: 'too-many-requests' });
        expect(Number(answer.headers['retry-after'])).toBe(3600);
      });
      expect(logged).toMatchObject([
        { action: 'citizen-search-limited', outcome: 'refused', code: 'too-many-requests' },
      ]);
      expect(logged[0]?.subject).toEqual(expect.any(Buffer));
    }
    expect(world.register.lookUps.length).toBe(asked);
    expect((await grant(world, caller, elsewhere)).json().code).toBe('too-many-requests');
  });

  it('cannot go past it by asking at once', async () => {
    const caller = await newCaseworker();
    const codes = await Promise.all(Array.from({ length: 100 }, () => search(caller, nextCpr())));
    expect(codes.filter((code) => code === 'cpr-unknown')).toHaveLength(perUser.misses);
  });

  it('of several caseworkers have a budget together', async () => {
    const first = await newCaseworker();
    await world.database.admin.execute(sql`
      insert into lookup_budgets (subject, window_started_at, hits, misses)
      values (${`cpr:organisation:${first.organisation.cvr}`}, '2026-11-21T12:00:00Z', 0, ${perOrganisation.misses - 1})`);
    expect(await search(first, nextCpr())).toBe('cpr-unknown');
    expect(await search(await createCaseworker(world.database.db), nextCpr())).toBe('too-many-requests');
    expect(await search(karen, nextCpr())).toBe('cpr-unknown');
  });

  it('of own citizens are hits, of which there may be more', async () => {
    const caller = await newCaseworker();
    const own = nextCpr();
    world.register.people.push(person(own));
    await grant(world, caller, own);
    for (let times = 0; times < perUser.hits; times += 1) expect(await search(caller, own)).toBe('found');
    expect(await search(caller, own)).toBe('too-many-requests');
  });
});

describe('grants', () => {
  it('that succeed take back the miss that the search was: many can be granted one after another', async () => {
    const caller = await newCaseworker();
    for (let times = 0; times < perUser.misses + 5; times += 1) {
      const cpr = nextCpr();
      world.register.people.push(person(cpr));
      expect(await search(caller, cpr)).toBe('found');
      expect((await grant(world, caller, cpr)).statusCode).toBe(201);
    }
  });

  it('that are refused count, whatever was wrong', async () => {
    const caller = await newCaseworker();
    const tries = [
      () => grant(world, caller, nextCpr()),
      () => grant(world, caller, elsewhere),
      () => world.send(caller, 'POST', '/citizens', { body: { cpr: nextCpr() } }),
      () => world.send(caller, 'POST', '/citizens', { body: { cpr: nextCpr(), zz: 1 } }),
      () =>
        world.send(caller, 'POST', '/citizens', {
          body: { cpr: nextCpr() },
          headers: { 'idempotency-key': randomUUID() },
        }),
    ];
    const codes = new Set<string>();
    for (let miss = 0; miss < perUser.misses; miss += 1) {
      codes.add((await tries[miss % tries.length]?.())?.json().code);
    }
    expect([...codes].toSorted()).toEqual([
      ...['citizen-of-other-authority', 'consent-missing', 'cpr-unknown'],
      ...['idempotency-key-missing', 'validation-failed'],
    ]);
    expect(await search(caller, nextCpr())).toBe('too-many-requests');
    expect(await alarmsOf(caller)).toBe(1);
  });
});

describe('the log about somebody', () => {
  it('is searched within the same budget, by administrator and operator', async () => {
    const hanne = { ...(await newCaseworker()), role: 'administrator' } as const;
    for (const caller of [hanne, operator]) {
      const read = async (citizen: string) =>
        (await world.send(caller, 'POST', '/audit-log/search', { body: { citizen } })).json();
      for (let miss = 0; miss < perUser.misses; miss += 1)
        expect(await read(nextCpr())).toHaveProperty('items');
      const logged = await logOf(world, async () => {
        expect(await read(elsewhere)).toMatchObject({ status: 429, code: 'too-many-requests' });
      });
      expect(logged).toMatchObject([{ action: 'log-viewed', outcome: 'refused', code: 'too-many-requests' }]);
      expect(await alarmsOf(caller)).toBe(1);
    }
  });
});
