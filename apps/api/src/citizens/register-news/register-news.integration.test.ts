import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../../test/support/citizens.ts';
import { createCaseworker, createCitizen } from '../../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import { type Entry, storeEntry } from '../../registers/refresh-store.ts';

/* R21: what the register tells is marked as seen, and is news again when it changes again. */

let world: TestWorld;
let ib: CaseworkerCaller;
let troels: CaseworkerCaller;
let karen: CaseworkerCaller;
let id: string;
beforeAll(async () => {
  world = await createWorld();
  ib = await createCaseworker(world.database.db);
  troels = await createCaseworker(world.database.db);
  karen = await createCaseworker(world.database.db, '35209115');
});
afterAll(() => world.close());
beforeEach(async () => {
  ({ id } = await createCitizen(world.database.db, { name: 'Nora Lindtest' }));
  // Read just now, so that no look reads again.
  await tell({}, now);
});

const hoursAgo = (hours: number) => new Date(now.getTime() - hours * 3_600_000);
const tell = async (entry: Partial<Entry>, at: Date) => {
  await world.database.admin.execute(
    sql`update citizens set register_read_at = '2025-01-01' where id = ${id}::uuid`,
  );
  await storeEntry(world.database.db, id, { registerStatus: 1, ...entry }, at);
  await world.database.admin.execute(
    sql`update citizens set register_read_at = ${now.toISOString()}::timestamptz where id = ${id}::uuid`,
  );
};
const mark = (until: Date, caller = ib) =>
  world.send(caller, 'PUT', `/citizens/${id}/register-news/seen`, { body: { until } });
const read = async (caller = ib) => (await world.send(caller, 'GET', `/citizens/${id}`)).json();
const flagged = async () =>
  (await world.send(ib, 'GET', '/citizens?flagged=true&limit=100'))
    .json()
    .items.map((one: { id: string }) => one.id);
const worklist = async () => (await world.send(ib, 'GET', '/worklist')).json().flagged.all;

describe('what the register tells', () => {
  it('is in the list and the worklist until somebody has marked it, and stays on the page', async () => {
    const before = await worklist();
    expect(await flagged()).not.toContain(id);
    await tell({ name: 'Nora Nyborgtest', nameProtected: true }, hoursAgo(3));
    await tell({ registerStatus: 90 }, hoursAgo(2));
    expect(await flagged()).toContain(id);
    expect(await worklist()).toBe(before + 1);
    expect(await read()).toMatchObject({
      registerNews: [
        { kind: 'name', at: hoursAgo(3).toISOString(), seen: false },
        { kind: 'protection', at: hoursAgo(3).toISOString(), seen: false },
        { kind: 'status', at: hoursAgo(2).toISOString(), seen: false },
      ],
    });
    const logged = await logOf(world, async () => {
      const marked = (await mark(hoursAgo(2))).json();
      expect(marked.registerNews.map(({ seen }: { seen: boolean }) => seen)).toEqual([true, true, true]);
      expect(marked).toMatchObject({
        flags: ['name-protected', 'dead'],
        registerNewsSeen: { at: now.toISOString(), name: 'Bente Prøve' },
      });
    });
    expect(logged).toMatchObject([{ action: 'register-news-seen', outcome: 'done', object_id: id }]);
    expect(await flagged()).not.toContain(id);
    expect(await worklist()).toBe(before);
    const history = (await world.send(ib, 'GET', `/citizens/${id}/cards/2026/history`)).json().items;
    expect(history).toMatchObject([
      {
        event: 'register-news-seen',
        actor: { name: 'Bente Prøve' },
        changes: [
          { field: 'registerName', from: null, to: '2026-11-21' },
          { field: 'registerProtection', from: null, to: '2026-11-21' },
          { field: 'registerStatus', from: null, to: '2026-11-21' },
        ],
      },
    ]);
  });

  it('is news again when it changes again', async () => {
    await tell({ registerStatus: 70 }, hoursAgo(5));
    await mark(hoursAgo(5));
    await tell({ registerStatus: 70 }, hoursAgo(4));
    expect(await flagged()).not.toContain(id);
    await tell({ registerStatus: 90 }, hoursAgo(3));
    expect(await flagged()).toContain(id);
    expect((await read()).registerNews).toEqual([
      { kind: 'status', at: hoursAgo(3).toISOString(), seen: false },
    ]);
  });

  it('after what the caller saw stays news', async () => {
    await tell({ name: 'Nora Nyborgtest' }, hoursAgo(5));
    const { registerNews } = await read();
    await tell({ name: 'Nora Nyborgtest', registerStatus: 80 }, hoursAgo(1));
    expect((await mark(new Date(registerNews[0].at))).json().registerNews).toMatchObject([
      { kind: 'name', seen: true },
      { kind: 'status', seen: false },
    ]);
    expect(await flagged()).toContain(id);
  });

  it('that is still to come is not marked beforehand', async () => {
    await tell({ registerStatus: 80 }, hoursAgo(5));
    await mark(new Date('2999-01-01T00:00:00Z'));
    expect(await flagged()).not.toContain(id);
    await tell({ registerStatus: 90 }, hoursAgo(1));
    expect(await flagged()).toContain(id);
  });

  it('is found in a changed number, and in the status that the frikort was granted with', async () => {
    await world.database.admin.execute(sql`
      insert into former_cpr_numbers (id, citizen_id, cpr_ciphertext, cpr_key_id, cpr_index_key_id, replaced_at)
      select ${randomUUID()}::uuid, id, cpr_ciphertext, cpr_key_id, cpr_index_key_id, '2026-11-20T08:00:00.123456Z'
      from citizens where id = ${id}::uuid`);
    await world.database.admin.execute(sql`
      update citizens set register_status = 5, register_status_since = '2026-11-19T08:00:00.999999Z'
      where id = ${id}::uuid`);
    const { registerNews } = await read();
    expect(registerNews).toMatchObject([{ kind: 'number' }, { kind: 'status' }]);
    // To the millisecond, as it was answered: what the database has besides is seen too.
    await mark(new Date(registerNews[0].at));
    expect(await flagged()).not.toContain(id);
  });

  it('marked by two at once is marked once, and without an event when there is nothing to mark', async () => {
    await tell({ registerStatus: 90 }, hoursAgo(5));
    const answers = await Promise.all([ib, troels, ib, troels].map((caller) => mark(now, caller)));
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
    const history = (await world.send(ib, 'GET', `/citizens/${id}/cards/2026/history`)).json().items;
    expect(history).toHaveLength(1);
  });

  it('is marked by one’s own municipality alone, and who did it is named only there (R14, R25)', async () => {
    await tell({ registerStatus: 90 }, hoursAgo(5));
    const refused = await logOf(world, async () => {
      expect((await mark(now, karen)).json()).toMatchObject({ status: 404, code: 'not-found' });
    });
    expect(refused).toMatchObject([{ action: 'access-refused', outcome: 'refused' }]);
    await mark(now);
    await world.database.admin.execute(
      sql`update citizens set authority_code = '0461' where id = ${id}::uuid`,
    );
    expect((await read(karen)).registerNewsSeen).toEqual({ at: now.toISOString() });
  });

  it.each([
    [{}, 'until', 'missing'],
    [{ until: '2026-11-21' }, 'until', 'not-a-date'],
    [{ until: '2026-11-21T12:00:00Z', kind: 'name' }, 'kind', 'unknown-field'],
  ])('%j is refused', async (body, path, code) => {
    const answer = await world.send(ib, 'PUT', `/citizens/${id}/register-news/seen`, { body });
    expect(answer.json()).toMatchObject({ code: 'validation-failed', errors: [{ path, code }] });
  });
});
