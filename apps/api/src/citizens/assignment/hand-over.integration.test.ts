import { randomUUID } from 'node:crypto';
import { colleagueDays, mostHandedOver, undoAssignmentSeconds } from '@frikort/domain/assignment';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  fingerprint,
  grant,
  logOf,
  now,
  person,
  type TestWorld,
} from '../../../test/support/citizens.ts';
import { createCaseworker } from '../../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import { readCandidate } from './assignment-store.ts';

let world: TestWorld;
let ib: CaseworkerCaller;
let troels: CaseworkerCaller;
let ada: CaseworkerCaller;
let odense: CaseworkerCaller;
let ids: string[];
let unused = 1000;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  ib = await named('Ib Iversen');
  troels = await named('Troels Madsen');
  odense = await createCaseworker(world.database.db, '35209115');
});
afterAll(() => world.close());
beforeEach(async () => {
  // A colleague of each test's own, whose citizens nobody else has.
  ada = await named('Ada Prøve');
  ids = [];
  for (let count = 0; count < 3; count += 1) ids.push(await granted());
});

async function granted(): Promise<string> {
  const cpr = `290569${unused++}`;
  world.register.people = [person(cpr)];
  return (await grant(world, ib, cpr)).json().id;
}

async function named(name: string): Promise<CaseworkerCaller> {
  const caller = await createCaseworker(world.database.db);
  await world.database.db.execute(sql`update actors set name = ${name} where id = ${caller.actorId}::uuid`);
  return { ...caller, name };
}

const idOf = (caller: CaseworkerCaller | null) => caller?.actorId ?? null;
const assign = (caller: CaseworkerCaller, id: string, replaces: CaseworkerCaller | null, to?: string) =>
  world.send(caller, 'PUT', `/citizens/${id}/assigned-caseworker`, {
    body: { replaces: idOf(replaces), ...present({ to }) },
  });
const handOver = (caller: CaseworkerCaller, body: object) =>
  world.send(caller, 'POST', '/citizens/assignments', { body });
const undo = (caller: CaseworkerCaller, citizenIds: string[]) =>
  world.send(caller, 'POST', '/citizens/assignments/undoing', { body: { citizenIds } });
const chosen = (replaces: CaseworkerCaller | null, which = ids) =>
  which.map((id) => ({ id, replaces: idOf(replaces) }));
const assigned = async (id: string) =>
  (await world.send(ib, 'GET', `/citizens/${id}`)).json().assignedCaseworker?.name;
const history = async (id: string) =>
  (await world.send(ib, 'GET', `/citizens/${id}/cards/2026/history`)).json().items.slice(1);
const unknown = { status: 409, code: 'colleague-unknown' };

/** What has been done a while ago. */
async function age(id: string, seconds: number): Promise<void> {
  await world.database.admin.execute(sql`
    update latest_assignments set changed_at = changed_at - make_interval(secs => ${seconds}) where citizen_id = ${id}::uuid`);
}

describe('R17: the colleagues whom one can assign', () => {
  it('are those of the own municipality who have been here, with how many citizens they have', async () => {
    await assign(ada, ids[0] ?? '', null);
    const logged = await logOf(world, async () => {
      const { items } = (await world.send(ada, 'GET', '/colleagues')).json();
      const known = items.filter(({ name }: { name: string }) => /Ada|Ib|Karla/.test(name));
      expect(known).toContainEqual({
        id: ada.actorId,
        name: 'Ada Prøve',
        isCaller: true,
        lastHereOn: expect.stringMatching(/^20/),
        assignable: true,
        citizens: 1,
      });
      expect(known).toContainEqual(expect.objectContaining({ id: ib.actorId, assignable: true }));
      expect(JSON.stringify(items)).not.toContain(odense.actorId);
    });
    expect(logged).toMatchObject([{ action: 'colleagues-listed', outcome: 'done' }]);
  });

  it('not who has never been let in as a caseworker, nor an outside system', async () => {
    await world.database.admin.execute(sql`
      update actors set caseworker_of = null, caseworker_at = null where id = ${ada.actorId}::uuid`);
    const { items } = (await world.send(ib, 'GET', '/colleagues')).json();
    expect(JSON.stringify(items)).not.toContain(ada.actorId);
    expect((await assign(ib, ids[0] ?? '', null, ada.actorId)).json()).toMatchObject(unknown);
    await world.database.admin.execute(sql`
      update actors set kind = 'system', caseworker_of = '0751', caseworker_at = now() where id = ${ada.actorId}::uuid`);
    expect(await readCandidate(world.database.db, ada.actorId)).toBeUndefined();
    expect((await assign(ib, ids[0] ?? '', null, ada.actorId)).json()).toMatchObject(unknown);
    expect(await assigned(ids[0] ?? '')).toBeUndefined();
  });

  it('whoever has left is there only for the citizens they still have, and cannot be assigned', async () => {
    const leave = () =>
      world.database.admin.execute(sql`
        update actors set caseworker_at = ${now.toISOString()}::timestamptz - make_interval(days => ${colleagueDays + 1})
        where id = ${ada.actorId}::uuid`);
    await assign(ada, ids[0] ?? '', null);
    await leave();
    const listed = async () =>
      (await world.send(ib, 'GET', '/colleagues'))
        .json()
        .items.find((one: { id: string }) => one.id === ada.actorId);
    expect(await listed()).toMatchObject({ assignable: false, citizens: 1 });
    expect((await assign(ib, ids[1] ?? '', null, ada.actorId)).json()).toMatchObject(unknown);
    await handOver(ib, { from: ada.actorId, to: ib.actorId });
    expect(await listed()).toBeUndefined();
  });
});

describe('R17: a colleague is assigned', () => {
  it('in place of whom the order names, and it stands in history and log', async () => {
    const [id = ''] = ids;
    const logged = await logOf(world, async () => {
      const answer = await assign(ib, id, null, troels.actorId);
      expect(answer.json().assignedCaseworker).toEqual({ id: troels.actorId, name: 'Troels Madsen' });
    });
    expect(logged).toMatchObject([{ action: 'colleague-assigned', outcome: 'done', object_id: id }]);
    expect(await history(id)).toMatchObject([
      {
        event: 'caseworker-assigned',
        actor: { name: 'Ib Iversen' },
        changes: [{ field: 'assignedCaseworker', from: null, to: 'Troels Madsen' }],
      },
    ]);
    expect((await assign(ib, id, null, ada.actorId)).json()).toMatchObject({ code: 'assignment-changed' });
    expect((await assign(ib, id, troels, ada.actorId)).statusCode).toBe(200);
  });

  it('never one of another municipality, nor somebody who is not there: both are refused alike, and logged', async () => {
    const [id = ''] = ids;
    const before = await fingerprint(world);
    const logged = await logOf(world, async () => {
      const elsewhere = await assign(ib, id, null, odense.actorId);
      expect(elsewhere.json()).toMatchObject(unknown);
      expect((await assign(ib, id, null, randomUUID())).json()).toEqual(elsewhere.json());
    });
    expect(logged).toMatchObject(
      Array(2).fill({
        action: 'caseworker-assigned',
        outcome: 'refused',
        code: 'colleague-unknown',
        object_id: id,
      }),
    );
    expect(await fingerprint(world)).toEqual(before);
  });
});

describe('R17: citizens are handed over together', () => {
  it('those that were chosen, each with its own history and log', async () => {
    const logged = await logOf(world, async () => {
      const answer = await handOver(ib, { to: troels.actorId, citizens: chosen(null) });
      const assignedCaseworker = { id: troels.actorId, name: 'Troels Madsen' };
      expect(answer.json()).toEqual({
        items: ids.map((citizenId) => ({ citizenId, outcome: 'changed', assignedCaseworker })),
        left: 0,
      });
    });
    expect(logged.map(({ action, object_id }) => [action, object_id])).toEqual(
      ids.map((id) => ['colleague-assigned', id]),
    );
    for (const id of ids) expect(await history(id)).toHaveLength(1);
  });

  it('whoever was assigned to somebody else meanwhile is told, and stays; the others are handed over', async () => {
    const [first = '', second = '', third = ''] = ids;
    await handOver(ib, { to: ada.actorId, citizens: chosen(null, [first, second]) });
    await assign(troels, second, ada);
    const logged = await logOf(world, async () => {
      const answer = await handOver(ib, { to: ib.actorId, citizens: chosen(ada) });
      expect(answer.json().items).toMatchObject([
        { citizenId: first, outcome: 'changed' },
        {
          citizenId: second,
          outcome: 'refused',
          problem: { code: 'assignment-changed', assignedCaseworker: { name: 'Troels Madsen' } },
        },
        { citizenId: third, outcome: 'refused', problem: { code: 'assignment-changed' } },
      ]);
      expect(answer.json().items[2].problem).not.toHaveProperty('assignedCaseworker');
    });
    expect(logged.filter(({ outcome }) => outcome === 'refused')).toMatchObject([
      { action: 'caseworker-assigned', code: 'assignment-changed', object_id: second },
      { action: 'caseworker-assigned', code: 'assignment-changed', object_id: third },
    ]);
    expect(await assigned(second)).toBe('Troels Madsen');
    expect(await assigned(third)).toBeUndefined();
  });

  it('all of one caseworker, to a colleague or to nobody; and it is harmless twice', async () => {
    await handOver(ib, { to: ada.actorId, citizens: chosen(null) });
    const answer = await handOver(troels, { from: ada.actorId, to: null });
    expect(answer.json()).toMatchObject({ left: 0 });
    expect(answer.json().items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(
      Array(3).fill('changed'),
    );
    for (const id of ids) expect(await assigned(id)).toBeUndefined();
    expect((await handOver(troels, { from: ada.actorId, to: null })).json()).toEqual({ items: [], left: 0 });
    const again = await handOver(troels, { to: null, citizens: chosen(ada) });
    expect(again.json().items.map(({ outcome }: { outcome: string }) => outcome)).toEqual(
      Array(3).fill('unchanged'),
    );
  });

  it('a hundred at a time, and the answer says how many are left', async () => {
    await world.database.admin.execute(sql`
      insert into citizens (id, cpr_ciphertext, cpr_key_id, cpr_index_key_id, audit_subject, name, name_protected,
        register_status, register_read_at, card_number, status, status_since, authority_code, assigned_caseworker_id,
        consent_text_version, consent_at, consent_by, granted_at)
      select gen_random_uuid(), cpr_ciphertext, cpr_key_id, cpr_index_key_id, gen_random_bytes.subject, name, name_protected,
        register_status, register_read_at, (89000 + number)::text, status, status_since, authority_code,
        ${ada.actorId}::uuid, consent_text_version, consent_at, consent_by, granted_at
      from citizens, generate_series(1, ${mostHandedOver + 5}) number,
        lateral (select decode(md5(number::text), 'hex') as subject) gen_random_bytes
      where id = ${ids[0] ?? ''}::uuid`);
    const first = (await handOver(ib, { from: ada.actorId, to: null })).json();
    expect(first.items).toHaveLength(mostHandedOver);
    expect(first.left).toBe(5);
    expect((await handOver(ib, { from: ada.actorId, to: null })).json()).toMatchObject({ left: 0 });
  });

  it('citizens of another municipality are not there: nothing of theirs is told or changed, and it is logged', async () => {
    await handOver(ib, { to: ada.actorId, citizens: chosen(null) });
    const before = await fingerprint(world);
    const logged = await logOf(world, async () => {
      const answer = await handOver(odense, { to: odense.actorId, citizens: chosen(ada) });
      expect(answer.json().items).toEqual(
        ids.map(() => ({ outcome: 'refused', problem: { code: 'not-found' } })),
      );
      expect((await handOver(odense, { from: ada.actorId, to: null })).json()).toEqual({
        items: [],
        left: 0,
      });
    });
    expect(logged).toMatchObject(
      ids.map((id) => ({ action: 'access-refused', outcome: 'refused', code: 'not-found', object_id: id })),
    );
    expect(await fingerprint(world)).toEqual(before);
  });

  it.each([
    [{ to: null }, 'invalid'],
    [{ to: null, citizens: [] }, 'too-short'],
    [{ citizens: [{ id: randomUUID(), replaces: null }] }, 'missing'],
    [{ to: null, from: randomUUID(), citizens: [{ id: randomUUID(), replaces: null }] }, 'invalid'],
    [
      { to: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04', from: '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04' },
      'not-allowed-value',
    ],
    [
      {
        to: null,
        citizens: Array.from({ length: mostHandedOver + 1 }, () => ({ id: randomUUID(), replaces: null })),
      },
      'too-long',
    ],
  ])('an order that is none is refused: %#', async (body, code) => {
    const answer = (await handOver(ib, body)).json();
    expect(answer).toMatchObject({ status: 400, code: 'validation-failed' });
    expect(answer.errors.map((error: { code: string }) => error.code)).toContain(code);
  });

  it('two who hand over the same at once: each citizen goes to one of them, and the other is told', async () => {
    await handOver(ib, { to: ada.actorId, citizens: chosen(null) });
    const answers = await Promise.all(
      [ib, troels].map((caller) => handOver(caller, { to: caller.actorId, citizens: chosen(ada) })),
    );
    const items = answers.flatMap((answer) => answer.json().items);
    for (const id of ids) {
      const ofOne = items.filter(({ citizenId }) => citizenId === id);
      expect(ofOne.map(({ outcome }) => outcome).sort()).toEqual(['changed', 'refused']);
      const winner = ofOne.find(({ outcome }) => outcome === 'changed').assignedCaseworker.name;
      expect(await assigned(id)).toBe(winner);
      expect(ofOne.find(({ outcome }) => outcome === 'refused').problem).toMatchObject({
        code: 'assignment-changed',
        assignedCaseworker: { name: winner },
      });
      expect(await history(id)).toHaveLength(2);
    }
  });
});

describe('R17: a change is undone for a minute', () => {
  it('and who was assigned before is again, as an event of its own', async () => {
    const [id = ''] = ids;
    await assign(ada, id, null);
    await assign(ib, id, ada, troels.actorId);
    const logged = await logOf(world, async () => {
      expect((await undo(ib, [id])).json().items).toEqual([
        { citizenId: id, outcome: 'changed', assignedCaseworker: { id: ada.actorId, name: 'Ada Prøve' } },
      ]);
    });
    expect(logged).toMatchObject([{ action: 'assignment-undone', outcome: 'done', object_id: id }]);
    expect((await history(id)).at(-1)).toMatchObject({
      event: 'assignment-undone',
      actor: { name: 'Ib Iversen' },
      changes: [{ field: 'assignedCaseworker', from: 'Troels Madsen', to: 'Ada Prøve' }],
    });
    // An undoing is not undone.
    expect((await undo(ib, [id])).json().items).toMatchObject([
      { outcome: 'refused', problem: { code: 'undo-too-late' } },
    ]);
  });

  it('of many at once, and of a release', async () => {
    await handOver(ib, { to: ada.actorId, citizens: chosen(null) });
    await handOver(ib, { from: ada.actorId, to: null });
    const undone = (await undo(ib, ids)).json().items;
    expect(undone.map(({ outcome }: { outcome: string }) => outcome)).toEqual(Array(3).fill('changed'));
    for (const id of ids) expect(await assigned(id)).toBe('Ada Prøve');
  });

  it('not later, not by somebody else, and not what somebody has changed since; each is logged', async () => {
    const [late = '', others = '', changed = ''] = ids;
    await handOver(ib, { to: ada.actorId, citizens: chosen(null) });
    await age(late, undoAssignmentSeconds);
    await assign(troels, changed, ada);
    const before = await fingerprint(world);
    const logged = await logOf(world, async () => {
      expect((await undo(ib, [late, changed])).json().items).toMatchObject([
        { citizenId: late, outcome: 'refused', problem: { code: 'undo-too-late' } },
        {
          citizenId: changed,
          outcome: 'refused',
          problem: { code: 'assignment-changed', assignedCaseworker: { name: 'Troels Madsen' } },
        },
      ]);
      expect((await undo(troels, [others])).json().items).toMatchObject([
        { problem: { code: 'assignment-changed' } },
      ]);
      expect((await undo(odense, [others])).json().items).toEqual([
        { outcome: 'refused', problem: { code: 'not-found' } },
      ]);
    });
    expect(logged.map(({ action, code }) => [action, code])).toEqual([
      ['assignment-undone', 'undo-too-late'],
      ['assignment-undone', 'assignment-changed'],
      ['assignment-undone', 'assignment-changed'],
      ['access-refused', 'not-found'],
    ]);
    expect(await fingerprint(world)).toEqual(before);
  });

  it('an undoing and a colleague’s order at once have one winner', async () => {
    for (const id of ids) {
      await assign(ib, id, null, ada.actorId);
      const [undone, taken] = await Promise.all([undo(ib, [id]), assign(troels, id, ada)]);
      const isUndone = undone.json().items[0].outcome === 'changed';
      expect(taken.statusCode).toBe(isUndone ? 409 : 200);
      expect(await assigned(id)).toBe(isUndone ? undefined : 'Troels Madsen');
      expect(await history(id)).toHaveLength(2);
    }
  });
});
