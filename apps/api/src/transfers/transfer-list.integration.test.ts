import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';

/* R19: what a municipality sees of its transfers together. */

let world: TestWorld;
let ib: CaseworkerCaller;
let karen: CaseworkerCaller;
let bo: CaseworkerCaller;

beforeAll(async () => {
  world = await createWorld();
  const { db } = world.database;
  ib = await createCaseworker(db);
  karen = await createCaseworker(db, '35209115');
  bo = await createCaseworker(db, '29189668');
  for (const caller of [ib, karen, bo]) await world.send(caller, 'GET', '/worklist');
});
afterAll(() => world.close());

/** Ib offers somebody of his to Odense. */
async function offer() {
  const { id } = await createCitizen(world.database.db);
  const body = { citizenId: id, toAuthority: '0461', reason: 'Flyttet til Odense' };
  return world.send(ib, 'POST', '/transfers', { body, headers: { 'idempotency-key': randomUUID() } });
}
const list = async (caller: CaseworkerCaller, query: string) =>
  (await world.send(caller, 'GET', `/transfers${query}`)).json().items;

describe('R19: the list', () => {
  it('is each municipality’s own, in pages, and names who was seen in the log', async () => {
    for (let turn = 0; turn < 8; turn += 1) await offer();
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const page: { items: { id: string }[]; nextCursor: string | null } = (
        await world.send(ib, 'GET', `/transfers?limit=3${cursor && `&cursor=${cursor}`}`)
      ).json();
      ids.push(...page.items.map((one) => one.id));
      cursor = page.nextCursor;
    }
    expect(new Set(ids).size).toBe(8);
    expect(ids).toHaveLength(8);
    const logged = await logOf(world, () => list(karen, '?direction=incoming&status=pending'));
    expect(logged).toMatchObject([{ action: 'transfers-listed', seen: expect.any(Number) }]);
    expect(logged[0]?.seen).toBeGreaterThan(0);
    expect(await list(bo, '?direction=incoming&status=accepted')).toEqual([]);
  });

  it.each(['?direction=both', '?status=open', '?cursor=x', '?limit=0', '?citizen=1'])(
    'refuses %s',
    async (query) => {
      expect((await world.send(ib, 'GET', `/transfers${query}`)).json().code).toBe('validation-failed');
    },
  );

  it('tells how many wait, and how long acceptance took', async () => {
    await world.database.admin.execute(sql`delete from transfers`);
    for (const days of [2, 3, 10]) {
      const { id: transfer } = (await offer()).json();
      await world.database.admin.execute(
        sql`update transfers set opened_at = ${now.toISOString()}::timestamptz - ${days} * interval '1 day' where id = ${transfer}::uuid`,
      );
      await world.send(karen, 'POST', `/transfers/${transfer}/acceptance`, { body: {} });
    }
    await offer();
    const figures = async (caller: CaseworkerCaller) =>
      (await world.send(caller, 'GET', '/transfers/figures')).json();
    const side = { waiting: 1, accepted: 3, medianDays: 3 };
    const none = { waiting: 0, accepted: 0 };
    expect(await figures(karen)).toEqual({ incoming: side, outgoing: none });
    expect(await figures(ib)).toEqual({ incoming: none, outgoing: side });
    expect(await figures(bo)).toEqual({ incoming: none, outgoing: none });
  });

  it('is read by indexes, however many there are', async () => {
    const plan = await world.database.admin.transaction(async (transaction) => {
      await transaction.execute(sql`set local enable_seqscan = off`);
      const { rows } = await transaction.execute<{ 'QUERY PLAN': string }>(sql`
        explain select id from transfers where decider_code = '0461' order by opened_at desc, id desc limit 26`);
      return rows.map((row) => row['QUERY PLAN']).join('\n');
    });
    expect(plan).toContain('transfers_of_decider');
    expect(plan).not.toContain('Sort');
  });
});
