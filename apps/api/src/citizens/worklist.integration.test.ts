import { randomUUID } from 'node:crypto';
import { defaultLittleLeftOere } from '@frikort/domain/citizen-list';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, logOf, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';

/* What needs attention, at 21 November 2026: in numbers, and in the lists that they lead to. */

let world: TestWorld;
let ib: CaseworkerCaller;
let karen: CaseworkerCaller;

const overdue = { grantedAt: new Date('2023-12-31T22:59:00Z') };
const thisYear = { grantedAt: new Date('2023-12-31T23:01:00Z') };

beforeAll(async () => {
  world = await createWorld();
  const { db, admin } = world.database;
  ib = await createCaseworker(db);
  karen = await createCaseworker(db, '35209115');
  const id = async (name: string, special: Parameters<typeof createCitizen>[1] = {}) =>
    (await createCitizen(db, { name, ...special })).id;
  const assign = (citizen: string) => world.send(ib, 'PUT', `/citizens/${citizen}/assigned-caseworker`);
  await id('Nothing to Mind');
  await id('Overdue', overdue);
  await assign(await id('Overdue, Mine', overdue));
  await assign(await id('This Year, Mine', thisYear));
  await id('Protected', { nameProtected: true });
  const dead = await id('Dead');
  await admin.execute(sql`update citizens set register_status = 90 where id = ${dead}::uuid`);
  const renumbered = await id('New Number');
  await assign(renumbered);
  await admin.execute(sql`
    insert into former_cpr_numbers (id, citizen_id, cpr_ciphertext, cpr_key_id, cpr_index_key_id, replaced_at)
    select ${randomUUID()}::uuid, id, cpr_ciphertext, cpr_key_id, cpr_index_key_id, granted_at
    from citizens where id = ${renumbered}::uuid`);
  const ended = await id('Ended', { ...overdue, status: 'inactive' });
  await admin.execute(sql`update citizens set register_status = 80 where id = ${ended}::uuid`);
});
afterAll(() => world.close());

const worklist = async (caller: CaseworkerCaller) => (await world.send(caller, 'GET', '/worklist')).json();
const namesIn = async (query: string): Promise<string[]> =>
  (await world.send(ib, 'GET', `/citizens?${query}`)).json().items.map(({ name }: { name: string }) => name);

describe('what needs attention', () => {
  it("is counted among the active frikort of the caller's municipality, and among one's own", async () => {
    expect(await worklist(ib)).toEqual({
      controls: { overdue: { all: 2, mine: 1 }, thisYear: { all: 3, mine: 2 } },
      flagged: { all: 2, mine: 1 },
      withdrawing: { all: 0, mine: 0 },
      littleLeft: { all: 0, mine: 0, year: 2026, untilOere: defaultLittleLeftOere },
      unassigned: 4,
      reopenings: 0,
      objections: 0,
      transfers: 0,
    });
    const none = { all: 0, mine: 0 };
    expect(await worklist(karen)).toEqual({
      controls: { overdue: none, thisYear: none },
      flagged: none,
      withdrawing: none,
      littleLeft: { ...none, year: 2026, untilOere: defaultLittleLeftOere },
      unassigned: 0,
      reopenings: 0,
      objections: 0,
      transfers: 0,
    });
  });

  it('R19: transfers that the municipality is asked for and has not decided, and not those it opened', async () => {
    const { id } = await createCitizen(world.database.db, { name: 'Mover', status: 'inactive' });
    const body = { citizenId: id, toAuthority: karen.authority.code, reason: 'Flyttet' };
    const headers = { 'idempotency-key': randomUUID() };
    const offered = (await world.send(ib, 'POST', '/transfers', { body, headers })).json();
    expect([await worklist(ib), await worklist(karen)].map(({ transfers }) => transfers)).toEqual([0, 1]);
    await world.send(karen, 'POST', `/transfers/${offered.id}/refusal`, { body: { reason: 'Bor her ikke' } });
    expect((await worklist(karen)).transfers).toBe(0);
  });

  it.each([
    ['controlDueBy=2026-11-20', ['Overdue', 'Overdue, Mine']],
    ['controlDueBy=2026-12-31', ['Overdue', 'Overdue, Mine', 'This Year, Mine']],
    ['flagged=true', ['Dead', 'New Number']],
    ['flagged=true&assigned=me', ['New Number']],
    ['assigned=none', ['Dead', 'Nothing to Mind', 'Overdue', 'Protected']],
  ])('is who the list names: %s', async (query, names) => {
    expect(await namesIn(`status=active&${query}`)).toEqual(names);
  });

  it('has no frikort that has ended, which the list still finds', async () => {
    expect(await namesIn('flagged=true')).toEqual(['Dead', 'Ended', 'New Number']);
  });

  it('is logged as one look that names nobody', async () => {
    const logged = await logOf(world, () => worklist(ib));
    expect(logged).toMatchObject([
      { action: 'worklist-viewed', outcome: 'done', subject: null, object_id: null, seen: 0 },
    ]);
  });

  it('is for caseworkers alone', async () => {
    const employee = await createEmployee(world.database.db);
    const logged = await logOf(world, async () => {
      const answer = await world.send(employee, 'GET', '/worklist');
      expect(answer.json()).toMatchObject({ status: 403, code: 'not-permitted' });
    });
    expect(logged).toMatchObject([{ action: 'access-refused', code: 'not-permitted' }]);
  });

  it('is not narrowed by what the list does not know', async () => {
    const answer = await world.send(ib, 'GET', '/citizens?flagged=false');
    expect(answer.json()).toMatchObject({
      status: 400,
      code: 'validation-failed',
      errors: [{ path: 'flagged', code: 'not-allowed-value' }],
    });
  });
});
