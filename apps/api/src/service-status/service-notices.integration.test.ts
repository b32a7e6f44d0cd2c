import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator } from '../../test/support/fixtures.ts';
import type { Caller, OperatorCaller } from '../auth/caller.ts';
import { serviceNotices } from '../database/schema/service-notices.ts';

let world: TestWorld;
let oda: OperatorCaller;
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  oda = await createOperator(world.database.db);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.admin.delete(serviceNotices);
});

const hours = (count: number) => new Date(now.getTime() + count * 3_600_000).toISOString();
const notice = (special: object = {}) => ({
  kind: 'planned',
  title: { da: 'Servicevindue søndag', en: 'Service window on Sunday' },
  text: { da: 'Frikort kan ikke bruges kl. 20-22.', en: 'Frikort cannot be used from 20 to 22.' },
  shownFrom: hours(-1),
  from: hours(24),
  to: hours(26),
  ...special,
});
const disruption = (special: object = {}) =>
  notice({ kind: 'disruption', from: hours(-1), to: null, ...special });
const restored = (special: object = {}) =>
  notice({ kind: 'restored', from: hours(0), to: hours(4), ...special });

const enter = (body: unknown, key: string = randomUUID(), caller: Caller = oda) =>
  world.send(caller, 'POST', '/service-notices', { body, headers: { 'idempotency-key': key } });
const entered = async (body: unknown): Promise<string> => (await enter(body)).json().id;
const status = async () => (await world.app.inject({ url: '/api/v1/service-status' })).json();
const list = async (query = '') => (await world.send(oda, 'GET', `/service-notices${query}`)).json();

describe('a service notice', () => {
  it('is shown to everyone from the moment it says, with both languages', async () => {
    const logged = await logOf(world, async () => {
      const answer = await enter(notice());
      expect(answer.statusCode).toBe(201);
      expect(answer.headers.location).toBe(`/api/v1/service-notices/${answer.json().id}`);
      expect(answer.json()).toMatchObject({ ...notice(), state: 'shown' });
    });
    expect(logged).toMatchObject([{ action: 'service-notice-entered', outcome: 'done', subject: null }]);
    await enter(notice({ shownFrom: hours(1) }));
    const { shownFrom: _, ...shown } = notice();
    expect(await status()).toEqual({
      status: 'planned',
      notices: [{ ...shown, id: logged[0]?.object_id }],
    });
  });

  it('is shown at once when it does not say from when', async () => {
    const { shownFrom: _, ...body } = notice();
    expect((await enter(body)).json()).toMatchObject({ shownFrom: now.toISOString(), state: 'shown' });
  });

  it('is entered once, however often the same request comes', async () => {
    const key = randomUUID();
    const answers = await Promise.all(Array.from({ length: 6 }, () => enter(notice(), key)));
    expect(new Set(answers.map((answer) => answer.json().id)).size).toBe(1);
    expect((await list()).items).toHaveLength(1);
    expect((await enter(disruption(), key)).json().code).toBe('idempotency-key-reused');
  });

  it.each([
    [{ to: hours(24) }, 422, 'end-before-start'],
    [{ from: hours(-3), to: hours(-2), shownFrom: hours(-4) }, 422, 'notice-never-shown'],
    [{ shownFrom: hours(26) }, 422, 'notice-never-shown'],
    [{ to: null }, 400, 'validation-failed'],
    [{ kind: 'restored', to: null }, 400, 'validation-failed'],
    [{ kind: 'party' }, 400, 'validation-failed'],
    [{ title: { da: 'Kun dansk' } }, 400, 'validation-failed'],
    [{ text: { da: 'x'.repeat(1001), en: 'x' } }, 400, 'validation-failed'],
    [{ text: { da: 'Om 290569-0000', en: 'x' } }, 400, 'validation-failed'],
    [{ from: '2026-11-21' }, 400, 'validation-failed'],
    [{ answersId: randomUUID() }, 400, 'validation-failed'],
  ])('is refused when it is %o', async (special, code, problem) => {
    expect((await enter(notice(special))).json()).toMatchObject({ status: code, code: problem });
    expect((await list()).items).toEqual([]);
  });

  it('is changed in what is named, and deleted', async () => {
    const id = await entered(notice());
    const title = { da: 'Flyttet', en: 'Moved' };
    const logged = await logOf(world, async () => {
      const changed = await world.send(oda, 'PATCH', `/service-notices/${id}`, { body: { title } });
      expect(changed.json()).toMatchObject({ ...notice(), title });
      expect((await world.send(oda, 'DELETE', `/service-notices/${id}`)).statusCode).toBe(204);
    });
    expect(logged.map(({ action, object_id }) => [action, object_id]).sort()).toEqual([
      ['service-notice-changed', id],
      ['service-notice-deleted', id],
    ]);
    for (const [method, body] of [['PATCH', { title }], ['GET'], ['DELETE']] as const) {
      const answer = await world.send(oda, method, `/service-notices/${id}`, body ? { body } : {});
      expect(answer.json().code).toBe('not-found');
    }
    expect(await status()).toEqual({ status: 'normal', notices: [] });
  });

  it.each([
    [{ to: hours(1) }, 'end-before-start'],
    [{ to: null }, 'validation-failed'],
    [{ shownFrom: hours(30) }, 'notice-never-shown'],
    [{}, 'validation-failed'],
    [{ kind: 'disruption' }, 'validation-failed'],
  ])('is not changed to %o', async (body, code) => {
    const id = await entered(notice());
    expect((await world.send(oda, 'PATCH', `/service-notices/${id}`, { body })).json().code).toBe(code);
    expect((await world.send(oda, 'GET', `/service-notices/${id}`)).json()).toMatchObject(notice());
  });
});

describe('a disruption', () => {
  it('may have no known end, and is ended with one press', async () => {
    const id = await entered(disruption());
    expect(await status()).toMatchObject({ status: 'disruption', notices: [{ id, to: null }] });
    for (const _ of ['once', 'and again']) {
      const ended = await world.send(oda, 'POST', `/service-notices/${id}/ending`);
      expect(ended.json()).toMatchObject({ to: now.toISOString(), state: 'past' });
    }
    expect(await status()).toEqual({ status: 'normal', notices: [] });
  });

  it('that has not begun is not ended but deleted', async () => {
    const id = await entered(disruption({ from: hours(1) }));
    const answer = await world.send(oda, 'POST', `/service-notices/${id}/ending`);
    expect(answer.json().code).toBe('end-before-start');
  });

  it('answered by "back to normal" gives the status normal, and the good news is shown while it lasts', async () => {
    const answersId = await entered(disruption());
    const logged = await logOf(world, async () => {
      expect((await enter(restored({ answersId }))).statusCode).toBe(201);
    });
    expect(logged.map(({ action }) => action).sort()).toEqual([
      'service-notice-changed',
      'service-notice-entered',
    ]);
    expect(await status()).toMatchObject({ status: 'normal', notices: [{ kind: 'restored' }] });
    expect((await list('?state=past')).items).toMatchObject([{ id: answersId, to: now.toISOString() }]);
  });

  it('is answered by nothing else, nor before it began', async () => {
    const answersId = await entered(disruption());
    const planned = await entered(notice());
    expect((await enter(disruption({ answersId }))).json().code).toBe('validation-failed');
    expect((await enter(restored({ answersId: planned }))).json().code).toBe('validation-failed');
    expect((await enter(restored({ answersId, from: hours(-2) }))).json().code).toBe('end-before-start');
    expect((await status()).status).toBe('disruption');
  });
});

describe("the operator's list", () => {
  it('gives now, later and past by the page', async () => {
    const past = await entered(disruption());
    await world.send(oda, 'POST', `/service-notices/${past}/ending`);
    const shown = await entered(notice());
    const waiting = await entered(notice({ shownFrom: hours(3) }));
    for (const [state, id] of Object.entries({ past, shown, waiting })) {
      expect((await list(`?state=${state}`)).items).toMatchObject([{ id, state }]);
    }
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string }[]; nextCursor: string | null } = await list(
        `?limit=1${cursor === '' ? '' : `&cursor=${cursor}`}`,
      );
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual([waiting, shown, past]);
    expect((await list('?state=soon')).code).toBe('validation-failed');
  });

  it('R28: is for the operator alone', async () => {
    const id = await entered(notice());
    const others = [await createCaseworker(world.database.db), await createEmployee(world.database.db)];
    for (const caller of others) {
      const calls = [
        () => world.send(caller, 'GET', '/service-notices'),
        () => enter(notice(), randomUUID(), caller),
        () => world.send(caller, 'GET', `/service-notices/${id}`),
        () => world.send(caller, 'PATCH', `/service-notices/${id}`, { body: { to: hours(30) } }),
        () => world.send(caller, 'POST', `/service-notices/${id}/ending`),
        () => world.send(caller, 'DELETE', `/service-notices/${id}`),
      ];
      for (const call of calls) expect((await call()).json().code).toBe('not-permitted');
    }
    expect((await list()).items).toHaveLength(1);
  });

  it('R28: and the operator reaches no citizen', async () => {
    const calls = [
      world.send(oda, 'GET', '/citizens'),
      world.send(oda, 'POST', '/citizens/search', { body: { query: '290569-0000' } }),
      world.send(oda, 'GET', `/citizens/${randomUUID()}`),
      world.send(oda, 'GET', '/employments'),
      world.send(oda, 'GET', '/me'),
    ];
    for (const answer of await Promise.all(calls)) expect(answer.json().code).toBe('not-permitted');
  });
});
