import { randomUUID } from 'node:crypto';
import { calendarDate } from '@frikort/domain/calendar';
import type { Cpr } from '@frikort/domain/cpr';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, standsInDatabase, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen, nextCpr } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { violatedConstraint } from '../database/failures.ts';
import { openTransfer } from './open-store.ts';

/* R19: how a transfer is opened and decided. What it does to access is in `moved.integration.test.ts`, the lists
   are in `transfer-list.integration.test.ts`. */

const odenseCode = '0461';
let world: TestWorld;
let ib: CaseworkerCaller;
let troels: CaseworkerCaller;
let karen: CaseworkerCaller;
let bo: CaseworkerCaller;
let cpr: Cpr;
let id: string;
let cardNumber: string;

beforeAll(async () => {
  world = await createWorld();
  const { db } = world.database;
  ib = await createCaseworker(db);
  troels = await createCaseworker(db);
  karen = await createCaseworker(db, '35209115');
  bo = await createCaseworker(db, '29189668');
  for (const caller of [ib, troels, karen, bo]) await world.send(caller, 'GET', '/worklist');
});
afterAll(() => world.close());
beforeEach(async () => {
  cpr = nextCpr();
  ({ id, cardNumber } = await createCitizen(world.database.db, { cpr, name: 'Lone Hansentest' }));
});

const open = (caller: CaseworkerCaller, body: object, key: string = randomUUID()) =>
  world.send(caller, 'POST', '/transfers', { body, headers: { 'idempotency-key': key } });
const offer = (special: object = {}, caller = ib) =>
  open(caller, { citizenId: id, toAuthority: odenseCode, reason: 'Flyttet til Odense', ...special });
const request = (query: string = cpr, caller = karen, reason = 'Bor her nu, sag 12-345') =>
  open(caller, { query, reason });
const decide = (caller: CaseworkerCaller, transfer: string, order: string, body: object = {}) =>
  world.send(caller, 'POST', `/transfers/${transfer}/${order}`, order === 'withdrawal' ? {} : { body });
const list = async (caller: CaseworkerCaller, query = '') =>
  (await world.send(caller, 'GET', `/transfers${query}`)).json().items;
const view = (caller: CaseworkerCaller, transfer: string) =>
  world.send(caller, 'GET', `/transfers/${transfer}`);
const authorityNow = async () => {
  const { rows } = await world.database.admin.execute(
    sql`select authority_code as code, assigned_caseworker_id as assigned from citizens where id = ${id}::uuid`,
  );
  return rows[0];
};
const lapse = () =>
  world.database.admin.execute(
    sql`update transfers set opened_at = opened_at - interval '31 days', open_until = open_until - 31
      where citizen_id = ${id}::uuid and state = 'pending'`,
  );

const refusalOf = async (answer: Promise<{ json: () => { code: string; status: number } }>) => {
  const { code, status } = (await answer).json();
  return [status, code];
};

describe('R19: an offer', () => {
  it('shows the other municipality whom it is about while it is open, and nobody else', async () => {
    const logged = await logOf(world, async () => {
      const made = await offer();
      expect(made.statusCode).toBe(201);
      expect(made.headers.location).toBe(`/api/v1/transfers/${made.json().id}`);
      expect(made.json()).toMatchObject({
        kind: 'offer',
        direction: 'outgoing',
        state: 'pending',
        reason: 'Flyttet til Odense',
        openedBy: 'Bente Prøve',
        openUntil: '2026-12-21',
        otherAuthority: { code: odenseCode, name: 'Odense Kommune' },
        citizen: { id, name: 'Lone Hansentest', cpr, cardNumber },
      });
    });
    expect(logged).toMatchObject([
      { action: 'transfer-offered', outcome: 'done', subject: expect.anything() },
    ]);

    const [{ id: transfer }] = await list(ib, '?direction=outgoing&status=pending');
    const seen = await logOf(world, async () => {
      const received = (await view(karen, transfer)).json();
      expect(received).toMatchObject({
        direction: 'incoming',
        otherAuthority: { name: 'Aarhus Kommune' },
        citizen: { name: 'Lone Hansentest', cpr, cardNumber, status: 'active' },
      });
      expect(received.citizen).not.toHaveProperty('id');
      expect(received).not.toHaveProperty('openedBy');
    });
    expect(seen).toMatchObject([{ action: 'transfer-viewed', subject: expect.anything() }]);
    expect((await view(bo, transfer)).json().code).toBe('not-found');
    expect((await world.send(karen, 'GET', `/citizens/${id}`)).json().code).toBe('not-found');

    await decide(karen, transfer, 'refusal', { reason: 'Bor her ikke' });
    expect((await view(karen, transfer)).json()).not.toHaveProperty('citizen');
    expect((await view(ib, transfer)).json()).toMatchObject({
      state: 'refused',
      refusalReason: 'Bor her ikke',
      citizen: { id },
    });
    expect((await view(ib, transfer)).json()).not.toHaveProperty('decidedBy');
  });

  it('is on the citizen’s page while it is open', async () => {
    const { id: transfer } = (await offer()).json();
    const page = async () => (await world.send(ib, 'GET', `/citizens/${id}`)).json();
    expect(await page()).toMatchObject({
      moves: [],
      openTransfer: {
        id: transfer,
        kind: 'offer',
        otherAuthority: { code: odenseCode },
        openUntil: '2026-12-21',
      },
    });
    await decide(ib, transfer, 'withdrawal');
    expect(await page()).not.toHaveProperty('openTransfer');
  });

  it.each([
    ['to oneself', { toAuthority: '0751' }, [422, 'transfer-to-oneself']],
    [
      'to where no caseworker has ever logged in',
      { toAuthority: '0851' },
      [409, 'authority-without-caseworkers'],
    ],
    ['to no municipality', { toAuthority: '0752' }, [400, 'validation-failed']],
    ['without a reason', { reason: ' ' }, [400, 'validation-failed']],
    ['with a CPR number in the reason', { reason: 'Se 290569-0000' }, [400, 'validation-failed']],
    ['of nobody', { citizenId: randomUUID() }, [404, 'not-found']],
    ['of a citizen and of a number', { query: '70505' }, [400, 'validation-failed']],
  ])('is refused %s', async (_what, special, refusal) => {
    const logged = await logOf(world, async () => expect(await refusalOf(offer(special))).toEqual(refusal));
    expect(logged).toMatchObject([{ outcome: 'refused', code: refusal[1] }]);
    expect(await list(ib)).not.toContainEqual(expect.objectContaining({ citizen: { id } }));
  });

  it('is refused of another municipality’s citizen, who sees that it was tried', async () => {
    const logged = await logOf(world, async () =>
      expect(await refusalOf(offer({ toAuthority: '0751' }, karen))).toEqual([404, 'not-found']),
    );
    expect(logged).toMatchObject([{ action: 'access-refused', subject: expect.anything(), object_id: id }]);
  });

  it('is made once for each key', async () => {
    const key = randomUUID();
    const body = { citizenId: id, toAuthority: odenseCode, reason: 'Flyttet' };
    const [first, second] = [await open(ib, body, key), await open(ib, body, key)];
    expect(second.json().id).toBe(first.json().id);
    expect(second.headers['idempotent-replayed']).toBe('true');
    expect(await refusalOf(open(ib, { ...body, reason: 'Andet' }, key))).toEqual([
      422,
      'idempotency-key-reused',
    ]);
  });
});

describe('R19: a request', () => {
  it('tells who asks nothing of the citizen, nor whom it went to', async () => {
    const logged = await logOf(world, async () => {
      const made = await request();
      expect(made.statusCode).toBe(201);
      expect(Object.keys(made.json()).toSorted()).toEqual(
        ['direction', 'id', 'kind', 'openUntil', 'openedAt', 'openedBy', 'reason', 'state'].toSorted(),
      );
    });
    expect(logged).toMatchObject([{ action: 'transfer-requested', subject: expect.anything() }]);
    const [mine] = await list(karen, '?direction=outgoing');
    expect(mine).toMatchObject({ kind: 'request', state: 'pending', reason: 'Bor her nu, sag 12-345' });
    for (const hidden of ['citizen', 'otherAuthority']) expect(mine).not.toHaveProperty(hidden);
    const [received] = await list(ib, '?direction=incoming');
    expect(received).toMatchObject({ otherAuthority: { name: 'Odense Kommune' }, citizen: { id, cpr } });
    expect(received).not.toHaveProperty('openedBy');
    expect(await standsInDatabase(world, cpr)).toEqual([]);
  });

  it('is told nothing more when it is refused, withdrawn or has expired', async () => {
    for (const order of ['refusal', 'withdrawal', 'lapse']) {
      const { id: transfer } = (await request()).json();
      if (order === 'lapse') await lapse();
      else await decide(order === 'refusal' ? ib : karen, transfer, order, { reason: 'Bor her stadig' });
      const told = (await view(karen, transfer)).json();
      expect(told.state).not.toBe('pending');
      for (const hidden of ['citizen', 'otherAuthority', ...(order === 'refusal' ? ['decidedBy'] : [])])
        expect(told).not.toHaveProperty(hidden);
    }
  });

  it('may name the card number', async () => {
    expect((await request(cardNumber)).statusCode).toBe(201);
    expect(await list(ib, '?direction=incoming&status=pending')).toContainEqual(
      expect.objectContaining({ citizen: expect.objectContaining({ id, cardNumber }) }),
    );
  });

  it('is refused of one’s own, of who has no frikort, and of what is no number', async () => {
    expect(await refusalOf(request(cpr, ib))).toEqual([422, 'transfer-to-oneself']);
    expect(await refusalOf(request(nextCpr()))).toEqual([404, 'not-enrolled']);
    expect(await refusalOf(request('10007'))).toEqual([404, 'card-number-unknown']);
    expect(await refusalOf(request('Lone'))).toEqual([400, 'search-input-invalid']);
    const logged = await logOf(world, () => request(nextCpr()));
    expect(logged).toMatchObject([{ action: 'citizen-search-missed', code: 'not-enrolled' }]);
  });

  it('R27: counts like a search, whatever came of it', async () => {
    const misses = async () => {
      const { rows } = await world.database.admin.execute<{ misses: number }>(
        sql`select misses from lookup_budgets where subject = ${`cpr:user:${karen.actorId}`}`,
      );
      return rows[0]?.misses ?? 0;
    };
    const before = await misses();
    await request();
    await request();
    await request(nextCpr());
    expect(await misses()).toBe(before + 3);
  });

  it('R27: is stopped when the budget is spent, and tells nothing', async () => {
    const curious = await createCaseworker(world.database.db, '29189668');
    let last: unknown;
    for (let turn = 0; turn <= 30; turn += 1) last = await refusalOf(request(nextCpr(), curious));
    expect(last).toEqual([429, 'too-many-requests']);
    expect(await refusalOf(request(cpr, curious))).toEqual([429, 'too-many-requests']);
    await world.database.admin.execute(sql`delete from lookup_budgets`);
  });
});

describe('R19: one open transfer of each citizen', () => {
  it('whoever opens two, also at once', async () => {
    await world.database.admin.execute(sql`delete from lookup_budgets`);
    const answers = await Promise.all([
      offer(),
      offer({ toAuthority: bo.authority.code }),
      request(cpr, karen),
      request(cardNumber, bo),
      ...Array.from({ length: 6 }, () => offer()),
    ]);
    const codes = answers.map((answer) => answer.json().code ?? answer.statusCode);
    expect(codes.toSorted()).toEqual([201, ...Array.from({ length: 9 }, () => 'transfer-pending')]);
  });

  it('makes room for another once it is decided, and once it has expired', async () => {
    const { id: first } = (await offer()).json();
    expect(await refusalOf(request())).toEqual([409, 'transfer-pending']);
    await decide(ib, first, 'withdrawal');
    const { id: second } = (await request()).json();
    await lapse();
    expect((await list(karen, '?status=expired')).map((one: { id: string }) => one.id)).toContain(second);
    expect(await list(ib, '?status=pending')).not.toContainEqual(expect.objectContaining({ id: second }));
    expect(await refusalOf(decide(ib, second, 'acceptance'))).toEqual([409, 'transfer-expired']);
    expect(await refusalOf(decide(karen, second, 'withdrawal'))).toEqual([409, 'transfer-expired']);
    expect((await offer()).statusCode).toBe(201);
    expect((await view(karen, second)).json()).toMatchObject({ state: 'expired', openUntil: '2026-11-20' });
  });

  it('by the index, behind whatever was judged; negative control: without it two stay open', async () => {
    const openBehind = () =>
      openTransfer(world.database.db, {
        id: randomUUID(),
        caller: ib,
        kind: 'offer',
        citizenId: id,
        decider: odenseCode,
        reason: 'Flyttet',
        today: calendarDate('2026-11-21'),
        openUntil: calendarDate('2026-12-21'),
        at: now,
        claim: { caller: ib.actorId, route: 'x', key: randomUUID(), bodyHash: Buffer.alloc(0) },
      });
    expect(await openBehind()).toBe(true);
    await expect(openBehind().catch(violatedConstraint)).resolves.toBe('transfers_one_open');
    await world.database.admin.execute(sql`drop index transfers_one_open`);
    expect(await openBehind()).toBe(true);
    await world.database.admin.execute(sql`delete from transfers where citizen_id = ${id}::uuid`);
    await world.database.admin.execute(
      sql`create unique index transfers_one_open on transfers (citizen_id) where state = 'pending'`,
    );
  });
});

describe('R19: a decision', () => {
  it('is the other side’s, and to withdraw who opened it', async () => {
    const { id: transfer } = (await offer()).json();
    for (const [caller, order] of [
      [ib, 'acceptance'],
      [ib, 'refusal'],
      [karen, 'withdrawal'],
      [bo, 'acceptance'],
    ] as const)
      expect(
        await refusalOf(decide(caller, transfer, order, order === 'refusal' ? { reason: 'Nej' } : {})),
      ).toEqual([404, 'not-found']);
    expect((await decide(karen, transfer, 'acceptance')).json()).toMatchObject({
      state: 'accepted',
      citizen: { id },
    });
  });

  it('R17: leaves nobody assigned, or who accepts and takes the citizen', async () => {
    await world.send(ib, 'PUT', `/citizens/${id}/assigned-caseworker`);
    const { id: there } = (await offer()).json();
    await decide(karen, there, 'acceptance');
    expect(await authorityNow()).toEqual({ code: odenseCode, assigned: null });
    const { id: back } = (await offer({ toAuthority: '0751' }, karen)).json();
    expect((await decide(troels, back, 'acceptance', { assign: true })).statusCode).toBe(200);
    expect(await authorityNow()).toEqual({ code: '0751', assigned: troels.actorId });
  });

  it('R17: who hands somebody over to who asked cannot take them too', async () => {
    const { id: transfer } = (await request(cardNumber)).json();
    expect(await refusalOf(decide(ib, transfer, 'acceptance', { assign: true }))).toEqual([
      400,
      'validation-failed',
    ]);
    expect((await decide(ib, transfer, 'acceptance')).json()).toMatchObject({
      state: 'accepted',
      otherAuthority: { name: 'Odense Kommune' },
    });
    expect((await view(karen, transfer)).json()).toMatchObject({
      state: 'accepted',
      otherAuthority: { name: 'Aarhus Kommune' },
      citizen: { id },
    });
    expect(await authorityNow()).toEqual({ code: odenseCode, assigned: null });
  });

  it('is refused twice, with what became of it', async () => {
    const { id: transfer } = (await offer()).json();
    await decide(karen, transfer, 'refusal', { reason: 'Bor her ikke' });
    const again = await decide(karen, transfer, 'acceptance');
    expect(again.json()).toMatchObject({ status: 409, code: 'transfer-decided', state: 'refused' });
    expect(await authorityNow()).toMatchObject({ code: '0751' });
  });

  it('of many at once one is taken, and nothing is half done', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      ({ id } = await createCitizen(world.database.db));
      const { id: transfer } = (await offer()).json();
      const answers = await Promise.all([
        decide(karen, transfer, 'acceptance'),
        decide(ib, transfer, 'withdrawal'),
        decide(karen, transfer, 'refusal', { reason: 'Nej' }),
        decide(karen, transfer, 'acceptance', { assign: true }),
        decide(ib, transfer, 'withdrawal'),
      ]);
      expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(1);
      const { state } = (await view(ib, transfer)).json();
      expect(await authorityNow()).toMatchObject({ code: state === 'accepted' ? odenseCode : '0751' });
      const { rows } = await world.database.admin.execute(
        sql`select event from history_events where citizen_id = ${id}::uuid and event = 'enrolment-transferred'`,
      );
      expect(rows).toHaveLength(state === 'accepted' ? 1 : 0);
    }
  });

  it('and a new offer at once never leaves one of a citizen who has left', async () => {
    for (let turn = 0; turn < 6; turn += 1) {
      ({ id } = await createCitizen(world.database.db));
      const { id: transfer } = (await offer()).json();
      await Promise.all([
        decide(karen, transfer, 'acceptance'),
        ...Array.from({ length: 4 }, () => offer({ toAuthority: bo.authority.code })),
      ]);
      expect(await authorityNow()).toMatchObject({ code: odenseCode });
      const { rows } = await world.database.admin.execute(
        sql`select opener_code from transfers where citizen_id = ${id}::uuid and state = 'pending'`,
      );
      expect(rows).toEqual([]);
    }
  });
});
