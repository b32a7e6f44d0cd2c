import { randomUUID } from 'node:crypto';
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
} from '../../test/support/citizens.ts';
import { createCaseworker } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';

let world: TestWorld;
let ib: CaseworkerCaller;
let troels: CaseworkerCaller;
let odense: CaseworkerCaller;
let id: string;
let unused = 1000;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  ib = await named('Ib Iversen');
  troels = await named('Troels Madsen');
  odense = await createCaseworker(world.database.db, '35209115');
});
afterAll(() => world.close());
beforeEach(async () => {
  const cpr = `290569${unused++}`;
  world.register.people = [person(cpr)];
  id = (await grant(world, ib, cpr)).json().id;
});

async function named(name: string): Promise<CaseworkerCaller> {
  const caller = await createCaseworker(world.database.db);
  await world.database.db.execute(sql`update actors set name = ${name} where id = ${caller.actorId}::uuid`);
  return { ...caller, name };
}

const order = (caller: CaseworkerCaller, what: string, body: object) =>
  world.send(caller, 'POST', `/citizens/${id}/${what}`, { body });
const history = async (caller = ib) =>
  (await world.send(caller, 'GET', `/citizens/${id}/cards/2026/history`)).json().items;

describe('R15: deactivation and reactivation', () => {
  it('act on all years at once, with reason and decision date shown', async () => {
    const deactivated = await order(ib, 'deactivation', {
      reason: ' Oprettet ved en fejl ',
      decisionDate: '2026-11-21',
    });
    expect(deactivated.statusCode).toBe(200);
    expect(deactivated.json()).toMatchObject({
      id,
      status: 'inactive',
      statusSince: now.toISOString(),

      statusReason: 'Oprettet ved en fejl',
      statusDecisionDate: '2026-11-21',
      cards: [{ year: 2026, status: 'inactive' }],
    });
    const reactivated = (await order(troels, 'reactivation', { reason: 'Alligevel ikke' })).json();
    expect(reactivated).toMatchObject({ status: 'active', statusReason: 'Alligevel ikke' });
    expect(reactivated).not.toHaveProperty('statusDecisionDate');
    expect(reactivated.cards[0].status).toBe('active');
  });

  it('stand in the history with who, what and why, and in the log', async () => {
    const logged = await logOf(world, () =>
      order(ib, 'deactivation', { reason: 'Fejl', decisionDate: '2026-11-01' }),
    );
    expect(logged).toMatchObject([{ action: 'enrolment-deactivated', outcome: 'done', object_id: id }]);
    expect(await history()).toEqual([
      {
        event: 'enrolment-granted',
        at: now.toISOString(),
        actor: expect.anything(),
        letterId: expect.any(String),
      },
      {
        event: 'enrolment-deactivated',
        at: now.toISOString(),
        letterId: expect.any(String),
        actor: { role: 'caseworker', organisation: 'Aarhus Kommune', name: 'Ib Iversen' },
        changes: [
          { field: 'status', from: 'active', to: 'inactive' },
          { field: 'reason', from: null, to: 'Fejl' },
          { field: 'decisionDate', from: null, to: '2026-11-01' },
        ],
      },
    ]);
  });

  it('when they change nothing are refused, and logged', async () => {
    const before = await fingerprint(world);
    const logged = await logOf(world, async () => {
      const answer = await order(ib, 'reactivation', { reason: 'Fejl' });
      expect(answer.json()).toMatchObject({ status: 409, code: 'already-active' });
    });
    expect(logged).toMatchObject([
      { action: 'status-change-refused', outcome: 'refused', code: 'already-active', object_id: id },
    ]);
    expect(await fingerprint(world)).toEqual(before);
    await order(ib, 'deactivation', { reason: 'Fejl' });
    expect((await order(ib, 'deactivation', { reason: 'Fejl' })).json()).toMatchObject({
      status: 409,
      code: 'already-inactive',
    });
  });

  it('at the same time happen once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 6 }, () => order(ib, 'deactivation', { reason: 'Fejl' })),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, ...Array(5).fill(409)]);
    expect(await history()).toHaveLength(2);
  });

  it.each([
    ['no reason', {}, { path: 'reason', code: 'missing' }],
    ['an empty reason', { reason: '  ' }, { path: 'reason', code: 'missing' }],
    ['a CPR number in the reason', { reason: 'jf. 290569-0000' }, { path: 'reason', code: 'cpr-shaped' }],
    [
      'a decision to come',
      { reason: 'x', decisionDate: '2026-11-22' },
      { path: 'decisionDate', code: 'date-in-future' },
    ],
    ['no date', { reason: 'x', decisionDate: '2026-02-30' }, { path: 'decisionDate', code: 'not-a-date' }],
    ['more than asked', { reason: 'x', status: 'inactive' }, { path: 'status', code: 'unknown-field' }],
  ])('with %s are refused and change nothing', async (_, body, error) => {
    const before = await fingerprint(world);
    const answer = await order(ib, 'deactivation', body);
    expect(answer.json()).toMatchObject({ status: 400, code: 'validation-failed', errors: [error] });
    expect(await fingerprint(world)).toEqual(before);
  });
});

describe('R17: the assigned caseworker', () => {
  /** As pages of the former version do, which named nobody. */
  const assign = (caller: CaseworkerCaller) =>
    world.send(caller, 'PUT', `/citizens/${id}/assigned-caseworker`);
  const release = (caller: CaseworkerCaller) =>
    world.send(caller, 'DELETE', `/citizens/${id}/assigned-caseworker`);

  it('is the one who asks, and is told to be by name', async () => {
    const logged = await logOf(world, async () => {
      const answer = await assign(ib);
      expect(answer.statusCode).toBe(200);
      expect(answer.json().assignedCaseworker).toEqual({
        id: ib.actorId,
        name: 'Ib Iversen',
        isCaller: true,
      });
    });
    expect(logged).toMatchObject([{ action: 'caseworker-assigned', object_id: id }]);
    const seen = (await world.send(troels, 'GET', `/citizens/${id}`)).json();
    expect(seen.assignedCaseworker).toEqual({ id: ib.actorId, name: 'Ib Iversen' });
  });

  it('is replaced, and released by anyone there; history names both', async () => {
    await assign(ib);
    await assign(troels);
    const released = await release(ib);
    expect(released.statusCode).toBe(204);
    expect(released.body).toBe('');
    expect((await world.send(ib, 'GET', `/citizens/${id}`)).json()).not.toHaveProperty('assignedCaseworker');
    const changes = (await history())
      .slice(1)
      .map((event: { event: string; changes: object[] }) => [event.event, event.changes]);
    const field = 'assignedCaseworker';
    expect(changes).toEqual([
      ['caseworker-assigned', [{ field, from: null, to: 'Ib Iversen' }]],
      ['caseworker-assigned', [{ field, from: 'Ib Iversen', to: 'Troels Madsen' }]],
      ['caseworker-released', [{ field, from: 'Troels Madsen', to: null }]],
    ]);
  });

  it('stays without a new event when nothing changes', async () => {
    await assign(ib);
    const before = await fingerprint(world);
    expect((await assign(ib)).statusCode).toBe(200);
    expect(await fingerprint(world)).toEqual(before);
    await release(ib);
    expect((await release(ib)).statusCode).toBe(204);
    expect(await history()).toHaveLength(3);
  });

  it('is one, whoever asks at the same time', async () => {
    const answers = await Promise.all([ib, troels, ib, troels].map(assign));
    expect(answers.every(({ statusCode }) => statusCode === 200)).toBe(true);
    const last = (await world.send(ib, 'GET', `/citizens/${id}`)).json().assignedCaseworker.name;
    const events: { changes: { from: string | null; to: string }[] }[] = (await history()).slice(1);
    const changes = events.flatMap((event) => event.changes);
    // However they came in turn: each begins where another ended, the first with nobody.
    expect([...changes.map(({ from }) => from), last].sort()).toEqual(
      [null, ...changes.map(({ to }) => to)].sort(),
    );
  });
});

describe('R17: an order names whom it replaces or releases', () => {
  const url = () => `/citizens/${id}/assigned-caseworker`;
  const replace = (caller: CaseworkerCaller, replaced: CaseworkerCaller | null) =>
    world.send(caller, 'PUT', url(), { body: { replaces: replaced?.actorId ?? null } });
  const release = (caller: CaseworkerCaller, released: CaseworkerCaller) =>
    world.send(caller, 'DELETE', `${url()}?releases=${released.actorId}`);
  const assigned = async () =>
    (await world.send(ib, 'GET', `/citizens/${id}`)).json().assignedCaseworker?.name;

  it('and is carried out when it is who is assigned', async () => {
    expect((await replace(ib, null)).json().assignedCaseworker.name).toBe('Ib Iversen');
    expect((await replace(troels, ib)).json().assignedCaseworker.name).toBe('Troels Madsen');
    expect((await release(ib, troels)).statusCode).toBe(204);
    expect(await assigned()).toBeUndefined();
  });

  it('a colleague who was assigned meanwhile is not replaced, but named; it is logged', async () => {
    await replace(ib, null);
    const before = await fingerprint(world);
    const logged = await logOf(world, async () => {
      const answer = await replace(troels, null);
      expect(answer.json()).toMatchObject({ status: 409, code: 'assignment-changed' });
      expect(answer.json().assignedCaseworker).toEqual({ id: ib.actorId, name: 'Ib Iversen' });
    });
    expect(logged).toMatchObject([
      { action: 'caseworker-assigned', outcome: 'refused', code: 'assignment-changed', object_id: id },
    ]);
    expect(await fingerprint(world)).toEqual(before);
  });

  it('a colleague who was assigned meanwhile is not released, but named; it is logged', async () => {
    await replace(troels, null);
    await replace(ib, troels);
    const logged = await logOf(world, async () => {
      const answer = await release(ib, troels);
      expect(answer.json()).toMatchObject({ status: 409, code: 'assignment-changed' });
      expect(answer.json().assignedCaseworker).toEqual({
        id: ib.actorId,
        name: 'Ib Iversen',
        isCaller: true,
      });
    });
    expect(logged).toMatchObject([{ action: 'caseworker-released', outcome: 'refused', object_id: id }]);
    expect(await assigned()).toBe('Ib Iversen');
  });

  it('that somebody was released meanwhile is told as well', async () => {
    await replace(ib, null);
    await release(troels, ib);
    const answer = await replace(troels, ib);
    expect(answer.json()).toMatchObject({ status: 409, code: 'assignment-changed' });
    expect(answer.json()).not.toHaveProperty('assignedCaseworker');
  });

  it('what holds already is no conflict: assigned oneself, or nobody', async () => {
    await replace(ib, null);
    expect((await replace(ib, troels)).statusCode).toBe(200);
    await release(ib, ib);
    expect((await release(ib, ib)).statusCode).toBe(204);
    expect(await history()).toHaveLength(3);
  });

  it('of two at once one is assigned, and the other learns by whom', async () => {
    const answers = await Promise.all([ib, troels].map((caller) => replace(caller, null)));
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409]);
    const refusal = answers.find(({ statusCode }) => statusCode === 409);
    expect(refusal?.json().assignedCaseworker.name).toBe(await assigned());
    expect(await history()).toHaveLength(2);
  });

  it('of many at once who each name the same colleague, one comes through', async () => {
    await replace(ib, null);
    const others = await Promise.all(['Ada', 'Bo', 'Cis', 'Dan', 'Eva', 'Fie'].map(named));
    const answers = await Promise.all(
      others.map((caller, place) => (place % 2 === 0 ? replace(caller, ib) : release(caller, ib))),
    );
    const done = answers.filter(({ statusCode }) => statusCode < 300);
    // Once somebody is released, nobody is assigned: to release them again is done already.
    const changes = (await history()).slice(2);
    expect(changes).toHaveLength(1);
    expect(done.length).toBeGreaterThanOrEqual(1);
    expect(answers.filter(({ statusCode }) => ![200, 204, 409].includes(statusCode))).toEqual([]);
  });

  it.each([{ replaces: 'Troels Madsen' }, { replaces: 7 }, {}, { releases: null }])(
    'one that names nobody rightly is refused: %j',
    async (body) => {
      const answer = await world.send(ib, 'PUT', url(), { body });
      expect(answer.json()).toMatchObject({ status: 400, code: 'validation-failed' });
      expect(await assigned()).toBeUndefined();
    },
  );

  it('nor is a name taken for an id of who is released', async () => {
    const answer = await world.send(ib, 'DELETE', `${url()}?releases=Ib`);
    expect(answer.json()).toMatchObject({ errors: [{ path: 'releases', code: 'invalid' }] });
  });
});

describe('R14: a citizen of another municipality is not there', () => {
  it.each([
    ['GET', ''],
    ['POST', '/deactivation'],
    ['POST', '/reactivation'],
    ['PUT', '/assigned-caseworker'],
    ['DELETE', '/assigned-caseworker'],
    ['GET', '/card.pdf'],
    ['GET', '/cards/2026/history'],
    ['GET', '/cards/2026/employments'],
  ] as const)('%s …%s', async (method, path) => {
    const before = await fingerprint(world);
    const body = method === 'POST' ? { body: { reason: 'Fejl' } } : {};
    const logged = await logOf(world, async () => {
      const answer = await world.send(odense, method, `/citizens/${id}${path}`, body);
      expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
      const unknown = await world.send(odense, method, `/citizens/${randomUUID()}${path}`, body);
      expect(unknown.json()).toEqual(answer.json());
    });
    expect(await fingerprint(world)).toEqual(before);
    expect(logged.every(({ action, code }) => action === 'access-refused' && code === 'not-found')).toBe(
      true,
    );
    expect(logged.find(({ object_id }) => object_id === id)?.subject).toEqual(expect.any(Buffer));
  });

  it('and neither is an id that is none', async () => {
    for (const wrong of ['1', 'search', id.toUpperCase(), `${id}x`]) {
      const answer = await world.send(ib, 'GET', `/citizens/${wrong}`);
      expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
    }
  });
});
