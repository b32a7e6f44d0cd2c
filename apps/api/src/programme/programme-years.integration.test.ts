import { randomUUID } from 'node:crypto';
import { highestOere } from '@frikort/domain/money';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  createOperator,
} from '../../test/support/fixtures.ts';
import type { OperatorCaller } from '../auth/caller.ts';
import { programmeYearAllowances } from '../database/schema/programme.ts';

let world: TestWorld;
let oda: OperatorCaller;
beforeEach(async () => {
  world = await createWorld({ onlyRowsChange: true, operatorConfirmation: 'one-person' });
  oda = await createOperator(world.database.db);
});
afterEach(() => world.close());

const post = (path: string, body?: unknown, key: string = randomUUID()) =>
  world.send(oda, 'POST', `/programme-years${path}`, {
    ...present({ body }),
    headers: { 'idempotency-key': key },
  });
const preview = async (year: number, query = '') =>
  (await world.send(oda, 'GET', `/programme-years/${year}/preview${query}`)).json();
const all = async () => (await world.send(oda, 'GET', '/programme-years/all')).json().items;
const publicYears = async () => (await world.app.inject({ url: '/api/v1/programme-years' })).json().items;
const enter2027 = () => post('', { year: 2027, allowanceOere: 4_500_000 });

/** A card of 2026 that has used this much. */
async function useCard(usedOere: number): Promise<{ id: string; cardNumber: string }> {
  const citizen = await createCitizen(world.database.db);
  await world.database.db.execute(sql`
    insert into cards (citizen_id, year, allowance_oere, used_oere)
    values (${citizen.id}::uuid, 2026, 4400000, ${usedOere})`);
  return citizen;
}

describe('R1: entering a year', () => {
  it('counts from 1 January in Copenhagen, and has no cards before it is opened', async () => {
    const logged = await logOf(world, async () => {
      const answer = await enter2027();
      expect(answer.statusCode).toBe(201);
      expect(answer.json()).toMatchObject({
        year: 2027,
        openedAt: null,
        allowanceOere: 4_500_000,
        cardsInUse: 0,
        highestUsedOere: 0,
        steps: [{ from: now.toISOString(), allowanceOere: 4_500_000 }],
        allowances: [
          {
            allowanceOere: 4_500_000,
            effectiveFrom: '2026-12-31T23:00:00.000Z',
            supersededAt: null,
            source: null,

            enteredAt: now.toISOString(),
            enteredBy: 'Bente Prøve',
          },
        ],
      });
    });
    expect(logged).toMatchObject([{ action: 'programme-year-entered', outcome: 'done', subject: null }]);
    expect((await publicYears()).map(({ year }: { year: number }) => year)).not.toContain(2027);
    expect((await all())[0]).toMatchObject({ year: 2027, openedAt: null });
  });

  it('happens once, however often the same request comes', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => post('', { year: 2027, allowanceOere: 4_500_000 }, key)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(6).fill(201));
    expect((await post('', { year: 2027, allowanceOere: 1 }, key)).json().code).toBe(
      'idempotency-key-reused',
    );
    expect((await enter2027()).json()).toMatchObject({ code: 'year-already-entered', year: 2027 });
  });

  it.each([
    [{ year: 2027 }, 'allowanceOere', 'missing'],
    [{ year: 2027, allowanceOere: 0 }, 'allowanceOere', 'too-small'],
    [{ year: 2027, allowanceOere: 1.5 }, 'allowanceOere', 'wrong-type'],
    [{ year: 2027, allowanceOere: 1_000_000_001 }, 'allowanceOere', 'too-large'],
    [{ year: 2027, allowanceOere: Number.MAX_SAFE_INTEGER }, 'allowanceOere', 'too-large'],
    [{ year: 2018, allowanceOere: 1 }, 'year', 'too-small'],
    [{ year: '2027', allowanceOere: 1 }, 'year', 'wrong-type'],
    [{ year: 2027, allowanceOere: 1, effectiveFrom: '2027' }, 'effectiveFrom', 'not-a-date'],
    [{ year: 2027, allowanceOere: 1, openedAt: now }, 'openedAt', 'unknown-field'],
  ])('is refused as %o', async (body, path, code) => {
    expect((await post('', body)).json()).toMatchObject({ status: 400, errors: [{ path, code }] });
  });

  it('is no amount above 10.000.000 kr. in a change or a preview either, nor past the API', async () => {
    const tooMuch = { allowanceOere: highestOere + 1, effectiveFrom: now.toISOString() };
    const errors = [{ path: 'allowanceOere', code: 'too-large' }];
    expect((await post('/2026/allowances', tooMuch)).json()).toMatchObject({ status: 400, errors });
    const query = `?allowanceOere=${tooMuch.allowanceOere}&effectiveFrom=${tooMuch.effectiveFrom}`;
    expect(await preview(2026, query)).toMatchObject({ status: 400, errors });
    const entered = world.database.admin.insert(programmeYearAllowances).values({
      year: 2026,
      effectiveFrom: now,
      allowanceOere: tooMuch.allowanceOere,
    });
    await expect(entered).rejects.toMatchObject({
      cause: { constraint: 'programme_year_allowances_an_amount' },
    });
  });
});

describe('R1, R13: opening a year', () => {
  it('gives every frikort a card from now on, active or not, and is told before', async () => {
    const citizen = await createCitizen(world.database.db);
    await createCitizen(world.database.db, { status: 'inactive' });
    await enter2027();
    expect(await preview(2027)).toEqual({
      year: 2027,
      kind: 'opening',
      bindsFrom: now.toISOString(),
      currentOere: 4_500_000,
      steps: [{ from: now.toISOString(), allowanceOere: 4_500_000 }],

      cards: { active: 1, inactive: 1 },
      cardsInUse: 0,
      highestUsedOere: 0,
    });
    const logged = await logOf(world, async () => {
      expect((await post('/2027/opening')).json()).toMatchObject({ openedAt: now.toISOString() });
    });
    expect(logged).toMatchObject([{ action: 'programme-year-opened', outcome: 'done' }]);
    expect(await publicYears()).toMatchObject([
      { year: 2027, allowanceOere: 4_500_000 },
      { year: 2026 },
      {},
      {},
      {},
      {},
      {},
      {},
      {},
    ]);
    const caseworker = await createCaseworker(world.database.db);
    const seen = await world.send(caseworker, 'GET', `/citizens/${citizen.id}`);
    expect(seen.json().cards[0]).toMatchObject({ year: 2027, remainingOere: 4_500_000 });
  });

  it('happens once', async () => {
    await enter2027();
    const answers = await Promise.all(Array.from({ length: 4 }, () => post('/2027/opening')));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
    expect((await post('/2027/opening')).json()).toMatchObject({ code: 'year-already-open', year: 2027 });
    expect(await preview(2027)).toMatchObject({ code: 'year-already-open', year: 2027 });
  });

  it.each(['2031', '1', 'x', '20270', '%F0%9F%98%80'])('is not found for %s', async (year) => {
    expect((await post(`/${year}/opening`)).json().code).toBe('not-found');
    expect((await post(`/${year}/allowances`, { allowanceOere: 1, effectiveFrom: now })).json().code).toBe(
      'not-found',
    );
    expect((await world.send(oda, 'GET', `/programme-years/${year}/preview`)).json().code).toBe('not-found');
  });
});

describe('R1: another amount', () => {
  const change = (allowanceOere: number, effectiveFrom: string, key?: string) =>
    post('/2026/allowances', { allowanceOere, effectiveFrom }, key);

  it('counts as a raise from its instant', async () => {
    const from = '2026-12-01T00:00:00.000Z';
    expect(await preview(2026, `?allowanceOere=5000000&effectiveFrom=${from}`)).toMatchObject({
      kind: 'raise',
      bindsFrom: from,
      currentOere: 4_400_000,
      steps: [{ allowanceOere: 4_400_000 }, { from, allowanceOere: 5_000_000 }],
    });
    expect((await change(5_000_000, from)).json()).toMatchObject({ allowanceOere: 4_400_000 });
    expect((await publicYears())[0]).toMatchObject({ year: 2026, allowanceOere: 4_400_000 });
  });

  it('counts as a lowering from its entry, and the cards learn of it', async () => {
    await useCard(3_000_000);
    const logged = await logOf(world, async () => {
      expect((await change(3_000_000, '2026-12-01T00:00:00.000Z')).json()).toMatchObject({
        allowanceOere: 3_000_000,
        cardsInUse: 1,
        highestUsedOere: 3_000_000,
      });
    });
    expect(logged).toMatchObject([{ action: 'programme-allowance-changed', outcome: 'done' }]);
    expect((await publicYears())[0]).toMatchObject({ year: 2026, allowanceOere: 3_000_000 });
    const { rows } = await world.database.db.execute(sql`select allowance_oere from cards`);
    expect(rows).toEqual([{ allowance_oere: '3000000' }]);
  });

  it('is refused as a lowering when a card has used more', async () => {
    await useCard(3_000_001);
    const refusal = { status: 409, code: 'allowance-below-used', highestUsedOere: 3_000_001 };
    expect(await preview(2026, '?allowanceOere=3000000&effectiveFrom=2026-12-01T00:00:00Z')).toMatchObject(
      refusal,
    );
    const logged = await logOf(world, async () => {
      expect((await change(3_000_000, '2026-12-01T00:00:00Z')).json()).toMatchObject(refusal);
    });
    expect(logged).toMatchObject([
      { action: 'programme-allowance-changed', outcome: 'refused', code: 'allowance-below-used' },
    ]);
    expect((await publicYears())[0]).toMatchObject({ allowanceOere: 4_400_000 });
  });

  it('corrects one of the same instant, which is kept as superseded', async () => {
    const from = '2026-12-01T00:00:00.000Z';
    await change(44_000_000, from);
    await change(4_500_000, from);
    const [year] = await all();
    expect(year.steps.at(-1)).toEqual({ from, allowanceOere: 4_500_000 });
    expect(year.allowances).toMatchObject([
      { allowanceOere: 4_500_000, supersededAt: null },
      { allowanceOere: 44_000_000, supersededAt: now.toISOString() },
      { allowanceOere: 4_400_000, supersededAt: null },
    ]);
  });

  it('takes the place of an amount that was made up, which is then no example any more', async () => {
    const isExample = async () => {
      const [[own], [shown]] = [await all(), await publicYears()];
      return [own.example, shown.example];
    };
    expect(await isExample()).toEqual([true, true]);
    await change(4_500_000, '2026-12-01T00:00:00.000Z');
    expect(await isExample()).toEqual([true, true]);
    const { effectiveFrom } = (await all())[0].allowances.at(-1);
    await change(4_450_000, effectiveFrom);
    expect(await isExample()).toEqual([undefined, undefined]);
  });

  it('is refused from an instant before the one in force', async () => {
    await change(4_500_000, '2026-06-01T00:00:00Z');
    expect((await change(5_000_000, '2026-03-01T00:00:00Z')).json()).toMatchObject({
      status: 409,
      code: 'later-allowance-in-force',
      from: '2026-06-01T00:00:00.000Z',
    });
  });

  it('is entered once, however often the same request comes', async () => {
    const key = randomUUID();
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => change(4_500_000, '2026-12-01T00:00:00Z', key)),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(5).fill(201));
    expect((await all())[0].allowances).toHaveLength(2);
  });

  it.each([
    '?allowanceOere=1',
    '?effectiveFrom=2026-12-01T00:00:00Z',
    '?allowanceOere=1e5&effectiveFrom=2026-12-01T00:00:00Z',
  ])('is not previewed from %s', async (query) => {
    expect(await preview(2026, query)).toMatchObject({ status: 400, code: 'validation-failed' });
  });
});

it('R28: programme years are written by the operator alone', async () => {
  const { db } = world.database;
  for (const caller of [await createCaseworker(db), await createEmployee(db)]) {
    const calls = [
      world.send(caller, 'GET', '/programme-years/all'),
      world.send(caller, 'GET', '/programme-years/2026/preview'),
      world.send(caller, 'POST', '/programme-years', { body: { year: 2027, allowanceOere: 1 } }),
      world.send(caller, 'POST', '/programme-years/2026/allowances', {
        body: { allowanceOere: 1, effectiveFrom: now },
      }),
      world.send(caller, 'POST', '/programme-years/2025/opening'),
    ];
    for (const answer of await Promise.all(calls)) expect(answer.json().code).toBe('not-permitted');
  }
});
