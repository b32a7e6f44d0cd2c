import { randomUUID } from 'node:crypto';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen, createOperator } from '../../test/support/fixtures.ts';
import type { Caller, OperatorCaller } from '../auth/caller.ts';
import { programmeProposals } from '../database/schema/programme.ts';

/* R1: an opening, and a lowering of a year with cards, take one who proposes and another who confirms. */

let world: TestWorld;
let oda: OperatorCaller;
let finn: OperatorCaller;
beforeEach(async () => {
  world = await createWorld({ onlyRowsChange: true });
  oda = await createOperator(world.database.db);
  finn = await createOperator(world.database.db);
  await post(oda, '', { year: 2027, allowanceOere: 4_500_000, source: ' Bekendtgørelse nr. 1 ' });
});
afterEach(() => world.close());

const post = (caller: Caller, path: string, body?: unknown) =>
  world.send(caller, 'POST', `/programme-years${path}`, {
    ...present({ body }),
    headers: { 'idempotency-key': randomUUID() },
  });
const propose = (body: unknown, year = 2027, caller: Caller = oda) =>
  post(caller, `/${year}/proposals`, body);
const newYear = '2026-12-31T23:00:00.000Z';

async function proposed(body: unknown, year = 2027): Promise<string> {
  const answer = await propose(body, year);
  expect(answer.statusCode).toBe(200);
  return answer.json().proposals[0].id;
}
const confirm = (id: string, year = 2027, caller: Caller = finn) =>
  post(caller, `/${year}/proposals/${id}/confirmation`);
const drop = (id: string, caller: Caller, year = 2027) =>
  world.send(caller, 'DELETE', `/programme-years/${year}/proposals/${id}`);
const publicYears = async () =>
  (await world.app.inject({ url: '/api/v1/programme-years' }))
    .json()
    .items.map(({ year }: { year: number }) => year);

const lowering = { kind: 'allowance', allowanceOere: 3_000_000, effectiveFrom: newYear };

describe('R1: an opening takes two people', () => {
  it('is refused to one alone, and so is the lowering of a year with cards', async () => {
    expect((await post(oda, '/2027/opening')).json()).toMatchObject({
      status: 409,
      code: 'second-person-required',
    });
    const lower = { allowanceOere: 3_000_000, effectiveFrom: newYear };
    expect((await post(oda, '/2026/allowances', lower)).json().code).toBe('second-person-required');
    expect((await post(oda, '/2027/allowances', lower)).statusCode).toBe(201);
    const raise = { allowanceOere: 9_000_000, effectiveFrom: now.toISOString() };
    expect((await post(oda, '/2026/allowances', raise)).statusCode).toBe(201);
  });

  it('is proposed, told, and done by another; the log has both', async () => {
    const logged = await logOf(world, async () => {
      const id = await proposed({ kind: 'opening' });
      const listed = (await world.send(oda, 'GET', '/programme-years/all')).json();
      expect(listed).toMatchObject({
        confirmation: 'two-people',
        items: [
          {
            year: 2027,
            openedAt: null,
            allowances: [{ source: 'Bekendtgørelse nr. 1' }],
            proposals: [{ id, kind: 'opening', opensAt: null, outcome: null, isCaller: true }],
          },
          ...Array(8).fill({}),
        ],
      });
      expect((await confirm(id)).json()).toMatchObject({
        openedAt: now.toISOString(),
        proposals: [{ outcome: 'confirmed', decidedBy: 'Bente Prøve', decidedAt: now.toISOString() }],
      });
    });
    expect(logged.map(({ action }) => action).sort()).toEqual([
      'programme-change-confirmed',
      'programme-change-proposed',
      'programme-year-opened',
      'programme-years-viewed',
    ]);
    expect(await publicYears()).toContain(2027);
  });

  it('is not confirmed by who proposed it, by the database either', async () => {
    const id = await proposed({ kind: 'opening' });
    expect((await confirm(id, 2027, oda)).json().code).toBe('second-person-required');
    const forced = world.database.admin
      .update(programmeProposals)
      .set({ outcome: 'confirmed', decidedBy: oda.actorId, decidedAt: now });
    await expect(forced).rejects.toMatchObject({ cause: { constraint: 'programme_proposals_two_people' } });
  });

  it('waits for one decision at a time, and is decided once', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => propose({ kind: 'opening' })));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
    expect((await propose(lowering)).json()).toMatchObject({ code: 'proposal-pending', year: 2027 });
    const [{ id } = { id: '' }] = await world.database.admin.select().from(programmeProposals);
    const decisions = await Promise.all([confirm(id), confirm(id), drop(id, oda), drop(id, finn)]);
    expect(decisions.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409]);
    expect((await drop(id, oda)).json()).toMatchObject({ code: 'proposal-decided', year: 2027 });
    expect((await confirm(id)).json()).toMatchObject({ code: 'proposal-decided', year: 2027 });
  });

  it('can be withdrawn and rejected, and proposed again', async () => {
    const first = await proposed({ kind: 'opening' });
    expect((await drop(first, oda)).json().proposals).toMatchObject([{ outcome: 'dropped' }]);
    const second = await proposed({ kind: 'opening' });
    expect((await drop(second, finn)).statusCode).toBe(200);
    expect(await publicYears()).not.toContain(2027);
    await proposed({ kind: 'opening' });
  });

  it('is overtaken by another amount, which nobody who confirms has seen', async () => {
    const id = await proposed({ kind: 'opening' });
    await post(oda, '/2027/allowances', { allowanceOere: 99_000_000, effectiveFrom: newYear });
    expect((await confirm(id)).json()).toMatchObject({ code: 'proposal-decided' });
  });

  it.each(['nobody', randomUUID()])('is not found as %s', async (id) => {
    expect((await confirm(id)).json().code).toBe('not-found');
    expect((await drop(id, oda)).json().code).toBe('not-found');
    const ofAnotherYear = await proposed({ kind: 'opening' });
    expect((await confirm(ofAnotherYear, 2026)).json().code).toBe('not-found');
  });

  it('is for the operator alone', async () => {
    const caseworker = await createCaseworker(world.database.db);
    const id = await proposed({ kind: 'opening' });
    for (const answer of [
      await propose({ kind: 'opening' }, 2027, caseworker),
      await confirm(id, 2027, caseworker),
      await drop(id, caseworker),
    ]) {
      expect(answer.json().code).toBe('not-permitted');
    }
  });
});

describe('R1: a year opened in advance', () => {
  it('is told as such, and is no opened year before its instant', async () => {
    const id = await proposed({ kind: 'opening', opensAt: newYear });
    expect((await confirm(id)).json()).toMatchObject({ openedAt: newYear });
    expect(await publicYears()).not.toContain(2027);
  });

  it('can be moved while it lies ahead', async () => {
    await confirm(await proposed({ kind: 'opening', opensAt: newYear }));
    const moved = await confirm(await proposed({ kind: 'opening' }));
    expect(moved.json()).toMatchObject({ openedAt: now.toISOString() });
    expect((await propose({ kind: 'opening' })).json().code).toBe('year-already-open');
  });

  it('is open at once when the instant is over by the time that it is confirmed', async () => {
    const id = await proposed({ kind: 'opening', opensAt: '2026-01-01T00:00:00Z' });
    expect((await confirm(id)).json()).toMatchObject({ openedAt: now.toISOString() });
  });

  it('opens before it is over', async () => {
    const late = await propose({ kind: 'opening', opensAt: '2027-12-31T23:00:00.000Z' });
    expect(late.json()).toMatchObject({ status: 400, errors: [{ path: 'opensAt', code: 'too-large' }] });
  });
});

describe('R1: a lowering takes two people', () => {
  async function useCard(usedOere: number): Promise<void> {
    const citizen = await createCitizen(world.database.db);
    await world.database.db.execute(sql`
      insert into cards (citizen_id, year, allowance_oere, used_oere)
      values (${citizen.id}::uuid, 2026, 4400000, ${usedOere})`);
  }

  it('is judged again when it is confirmed, and waits on when it is refused', async () => {
    const id = await proposed(lowering, 2026);
    await useCard(3_000_001);
    expect((await confirm(id, 2026)).json()).toMatchObject({
      code: 'allowance-below-used',
      highestUsedOere: 3_000_001,
    });
    await world.database.admin.execute(sql`update cards set used_oere = 3000000`);
    const confirmed = (await confirm(id, 2026)).json();
    expect(confirmed).toMatchObject({
      allowanceOere: 3_000_000,
      proposals: [{ kind: 'allowance', outcome: 'confirmed' }],
    });
    const { rows } = await world.database.db.execute(sql`select allowance_oere from cards`);
    expect(rows).toEqual([{ allowance_oere: '3000000' }]);
  });

  it('is told that it would be refused when it is proposed', async () => {
    await useCard(3_000_001);
    expect((await propose(lowering, 2026)).json().code).toBe('allowance-below-used');
  });

  it.each([
    {},
    { kind: 'closing' },
    { kind: 'allowance', allowanceOere: 1 },
    { kind: 'opening', allowanceOere: 1 },
    { ...lowering, source: '110172-0000' },
    { ...lowering, source: 'x'.repeat(201) },
  ])('is not proposed as %j', async (body) => {
    expect((await propose(body, 2026)).json()).toMatchObject({ status: 400, code: 'validation-failed' });
  });
});
