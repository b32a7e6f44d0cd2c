import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, CitizenCaller } from '../auth/caller.ts';

/* R18: whether a citizen still fulfils the conditions is recorded, and due again two years later. */

let world: TestWorld;
let ib: CaseworkerCaller;
let karen: CaseworkerCaller;
let id: string;
beforeAll(async () => {
  world = await createWorld();
  ib = await createCaseworker(world.database.db);
  karen = await createCaseworker(world.database.db, '35209115');
});
afterAll(() => world.close());
beforeEach(async () => {
  ({ id } = await createCitizen(world.database.db, { grantedAt: new Date('2024-03-01T12:00:00Z') }));
});

const citizenOf = (citizenId: string): CitizenCaller => ({
  role: 'citizen',
  actorId: ib.actorId,
  name: 'Peter',
  entrance: 'citizen',
  citizenId,
  requestId: randomUUID(),
});
const record = (body: object, caller = ib) =>
  world.send(caller, 'POST', `/citizens/${id}/controls`, { body });
const read = async () => (await world.send(ib, 'GET', `/citizens/${id}`)).json();
const history = async () => (await world.send(ib, 'GET', `/citizens/${id}/cards/2026/history`)).json().items;

describe('a control', () => {
  it('moves what is due, and stands in history, log and events', async () => {
    expect(await read()).toMatchObject({ controlDue: '2026-12-31' });
    expect(await read()).not.toHaveProperty('controlledOn');
    const logged = await logOf(world, async () => {
      const answer = await record({ date: '2026-11-02', outcome: 'continues' });
      expect(answer.json()).toMatchObject({
        status: 'active',
        controlledOn: '2026-11-02',
        controlDue: '2028-12-31',
      });
    });
    expect(logged).toMatchObject([{ action: 'control-recorded', outcome: 'done', object_id: id }]);
    expect(await history()).toMatchObject([
      {
        event: 'control-recorded',
        changes: [
          { field: 'controlDate', from: null, to: '2026-11-02' },
          { field: 'controlOutcome', from: null, to: 'continues' },
        ],
      },
    ]);
    const { rows } = await world.database.admin.execute(
      sql`select what from event_queue where citizen_id = ${id}::uuid`,
    );
    expect(rows).toContainEqual({ what: 'control-recorded' });
  });

  it('that ends the frikort deactivates it in the same act, and nothing is due any more', async () => {
    const ended = await record({
      date: '2026-11-02',
      outcome: 'ends',
      reason: 'Er kommet i arbejde',
      decisionDate: '2026-11-02',
    });
    expect(ended.json()).toMatchObject({
      status: 'inactive',
      statusReason: 'Er kommet i arbejde',
      statusDecisionDate: '2026-11-02',
      controlledOn: '2026-11-02',
    });
    expect(ended.json()).not.toHaveProperty('controlDue');
    expect((await history()).map(({ event }: { event: string }) => event)).toEqual([
      'control-recorded',
      'enrolment-deactivated',
    ]);
    expect((await record({ date: '2026-11-03', outcome: 'continues' })).json()).toMatchObject({
      status: 409,
      code: 'enrolment-inactive',
    });
  });

  it('is seen by the citizen: its day, when the next is due, and who recorded it (R24)', async () => {
    const citizen = citizenOf(id);
    const me = async () => (await world.send(citizen, 'GET', '/me')).json();
    expect(await me()).toMatchObject({ controlDue: '2026-12-31' });
    expect(await me()).not.toHaveProperty('controlledOn');
    await record({ date: '2026-11-02', outcome: 'continues' });
    const seen = { controlledOn: '2026-11-02', controlDue: '2028-12-31' };
    expect(await me()).toMatchObject(seen);
    expect((await world.send(citizen, 'GET', '/me/export')).json()).toMatchObject({ citizen: seen });
    const { items } = (await world.send(citizen, 'GET', '/me/access-log?by=others')).json();
    expect(items).toMatchObject([{ action: 'control-recorded', outcome: 'done' }]);
    expect(JSON.stringify(items)).not.toContain('2026-11-02');
  });

  it('before the grant or the latest one, or in the future, is refused, logged, and leaves nothing', async () => {
    const refused = { status: 422, code: 'control-date-invalid', latest: '2026-11-21' };
    const logged = await logOf(world, async () => {
      for (const date of ['2024-02-29', '2026-11-22']) {
        const answer = await record({ date, outcome: 'ends', reason: 'Er kommet i arbejde' });
        expect(answer.json()).toMatchObject({ ...refused, earliest: '2024-03-01' });
      }
    });
    expect(logged).toMatchObject([{ action: 'control-refused' }, { action: 'control-refused' }]);
    await record({ date: '2026-11-02', outcome: 'continues' });
    expect((await record({ date: '2026-11-01', outcome: 'continues' })).json()).toMatchObject({
      ...refused,
      earliest: '2026-11-02',
    });
    expect(await read()).toMatchObject({ status: 'active', controlledOn: '2026-11-02' });
  });

  it('is of one’s own municipality', async () => {
    const answer = await record({ date: '2026-11-02', outcome: 'continues' }, karen);
    expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each([
    [{}, 'outcome', 'missing'],
    [{ date: '2026-11-02' }, 'outcome', 'missing'],
    [{ date: '2026-11-02', outcome: 'perhaps' }, 'outcome', 'not-allowed-value'],
    [{ date: '2026-11-02', outcome: 'ends' }, 'reason', 'missing'],
    [{ date: '2026-11-02', outcome: 'continues', reason: 'x' }, 'reason', 'unknown-field'],
    [{ date: '2026-11-02', outcome: 'ends', reason: '290569-0000' }, 'reason', 'cpr-shaped'],
    [{ date: '2/11', outcome: 'continues' }, 'date', 'not-a-date'],
  ])('%j is refused', async (body, path, code) => {
    expect((await record(body)).json()).toMatchObject({
      code: 'validation-failed',
      errors: expect.arrayContaining([{ path, code }]),
    });
  });

  it('recorded by several at once is recorded by each in turn, and ended by one', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => record({ date: '2026-11-02', outcome: 'ends', reason: 'Slut' })),
    );
    const codes = answers.map((answer) => answer.json().code ?? 'done');
    expect(codes.toSorted()).toEqual(['done', ...Array(5).fill('enrolment-inactive')]);
    expect(await history()).toHaveLength(2);
  });
});

describe('controls of several at once', () => {
  const several = (body: object, caller = ib) => world.send(caller, 'POST', '/citizens/controls', { body });
  const granted = async (special: Parameters<typeof createCitizen>[1] = {}) =>
    (await createCitizen(world.database.db, { grantedAt: new Date('2024-03-01T12:00:00Z'), ...special })).id;

  it('are each judged by itself, and say what came of each', async () => {
    const [one, other, inactive, late] = [
      await granted(),
      await granted(),
      await granted({ status: 'inactive' }),
      await granted({ grantedAt: new Date('2026-11-10T12:00:00Z') }),
    ];
    const astrid = await granted();
    await world.database.admin.execute(
      sql`update citizens set authority_code = '0461' where id = ${astrid}::uuid`,
    );
    const nobody = randomUUID();
    const citizenIds = [one, inactive, late, astrid, nobody, other];
    const logged = await logOf(world, async () => {
      const answer = await several({ date: '2026-11-02', citizenIds });
      expect(answer.statusCode).toBe(200);
      expect(answer.json().items).toEqual([
        { outcome: 'recorded', controlDue: '2028-12-31' },
        { outcome: 'refused', problem: { code: 'enrolment-inactive' } },
        {
          outcome: 'refused',
          problem: { code: 'control-date-invalid', earliest: '2026-11-10', latest: '2026-11-21' },
        },
        { outcome: 'refused', problem: { code: 'not-found' } },
        { outcome: 'refused', problem: { code: 'not-found' } },
        { outcome: 'recorded', controlDue: '2028-12-31' },
      ]);
    });
    const acts = logged.map((row) => [row.object_id, row.action, row.code]);
    expect(acts).toHaveLength(6);
    expect(acts).toEqual(
      expect.arrayContaining([
        [one, 'control-recorded', null],
        [inactive, 'control-refused', 'enrolment-inactive'],
        [late, 'control-refused', 'control-date-invalid'],
        [astrid, 'access-refused', 'not-found'],
        [nobody, 'access-refused', 'not-found'],
        [other, 'control-recorded', null],
      ]),
    );
    expect(logged.find(({ object_id }) => object_id === astrid)?.subject).not.toBeNull();
  });

  it('sent again record nothing twice', async () => {
    const one = await granted();
    const order = { date: '2026-11-02', citizenIds: [one] };
    expect((await several(order)).json().items).toMatchObject([{ outcome: 'recorded' }]);
    const logged = await logOf(world, async () => {
      expect((await several(order)).json().items).toEqual([
        { outcome: 'unchanged', controlDue: '2028-12-31' },
      ]);
    });
    expect(logged).toEqual([]);
    const events = (await world.send(ib, 'GET', `/citizens/${one}/cards/2026/history`)).json().items;
    expect(events).toHaveLength(1);
  });

  it.each([
    [{ date: '2026-11-02' }, 'citizenIds', 'missing'],
    [{ date: '2026-11-02', citizenIds: [] }, 'citizenIds', 'missing'],
    [{ date: '2026-11-02', citizenIds: ['12'] }, 'citizenIds.0', 'invalid'],
    [{ date: '2/11', citizenIds: [randomUUID()] }, 'date', 'not-a-date'],
    [{ date: '2026-11-02', citizenIds: Array(2).fill(randomUUID()) }, 'citizenIds', 'invalid'],
    [
      { date: '2026-11-02', citizenIds: Array.from({ length: 101 }, () => randomUUID()) },
      'citizenIds',
      'too-long',
    ],
    [{ date: '2026-11-02', citizenIds: [randomUUID()], outcome: 'ends' }, 'outcome', 'unknown-field'],
  ])('%j is refused', async (body, path, code) => {
    expect((await several(body)).json()).toMatchObject({
      code: 'validation-failed',
      errors: expect.arrayContaining([{ path, code }]),
    });
  });
});

describe('the list', () => {
  it('shows when a control is due, sorts by it, and finds those due by a day', async () => {
    // Those of the tests above.
    await world.database.admin.execute(sql`update citizens set authority_code = '0580'`);
    const granted = async (at: string, status: 'active' | 'inactive' = 'active') =>
      (await createCitizen(world.database.db, { grantedAt: new Date(at), status })).id;
    const [later, first] = [await granted('2026-01-01T12:00:00Z'), await granted('2023-12-31T22:59:00Z')];
    // The day in Copenhagen is already one of next year.
    const second = await granted('2023-12-31T23:00:00Z');
    const never = await granted('2023-05-01T12:00:00Z', 'inactive');
    const list = async (query: string) => (await world.send(ib, 'GET', `/citizens?${query}`)).json().items;
    expect(
      (await list('sort=controlDue')).map(({ id, controlDue }: { id: string; controlDue?: string }) => [
        id,
        controlDue,
      ]),
    ).toEqual([
      [first, '2025-12-31'],
      [second, '2026-12-31'],
      [later, '2028-12-31'],
      [never, undefined],
    ]);
    const due = await list(`controlDueBy=2026-12-31&sort=-controlDue`);
    expect(due.map(({ id }: { id: string }) => id)).toEqual([second, first]);
    const page = await world.send(ib, 'GET', '/citizens?sort=controlDue&limit=2');
    const next = await list(`sort=controlDue&limit=2&cursor=${page.json().nextCursor}`);
    expect(next.map(({ id }: { id: string }) => id)).toEqual([later, never]);
  });
});
