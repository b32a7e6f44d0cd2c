import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, nextCpr, openYear } from '../../test/support/fixtures.ts';
import type { Caller, CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import { placeAll } from '../events/sequence.ts';
import { tellOfDay } from './day-messages.ts';

/* R35: who is told what, each once, and what stands beside it. */

const contact = { name: 'Bente Kontakt', email: 'bente@firma.example', phone: '12 34 56 78' };

let world: TestWorld;
let karla: CaseworkerCaller;
let ib: CaseworkerCaller;
let bente: EmployeeCaller;
let citizen: { id: string; cardNumber: string };
let jens: CitizenCaller;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
});
afterAll(() => world.close());
beforeEach(async () => {
  const { db } = world.database;
  [karla, ib, bente] = await Promise.all([createCaseworker(db), createCaseworker(db), createEmployee(db)]);
  citizen = await grantTo('Jens Åberg Testesen');
  jens = { ...karla, role: 'citizen', entrance: 'citizen', citizenId: citizen.id };
  await place();
});

async function grantTo(name: string): Promise<{ id: string; cardNumber: string }> {
  const number = nextCpr();
  world.register.people = [person(number, { name })];
  const granted = await grant(world, karla, number);
  expect(granted.statusCode).toBe(201);
  return granted.json();
}

const place = (at = now) => placeAll({ db: world.database.db, clock: () => at });
const day = (text: string) => tellOfDay(world.database.db, new Date(text));
const list = async (caller: Caller, query = '') =>
  (await world.send(caller, 'GET', `/messages${query}`)).json();
const kindsOf = async (caller: Caller) =>
  (await list(caller)).items.map(({ kind }: { kind: string }) => kind);
const unread = async (caller: Caller) =>
  (await world.send(caller, 'GET', '/messages/unread-count')).json().unread;

async function register(
  special: Record<string, unknown> = {},
  by = bente,
): Promise<{ id: string; version: number }> {
  const registered = await world.send(by, 'POST', '/employments', {
    body: {
      cardNumber: citizen.cardNumber,
      startDate: '2026-11-02',
      endDate: '2026-11-20',
      amountOere: 150_000,
      contact,
      ...special,
    },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(registered.statusCode).toBe(201);
  return registered.json();
}
const edit = ({ id, version }: { id: string; version: number }, body: object) =>
  world.send(bente, 'PATCH', `/employments/${id}`, { body, headers: { 'if-match': `"${version}"` } });
const cancel = ({ id }: { id: string }) =>
  world.send(bente, 'POST', `/employments/${id}/cancellation`, {
    body: { reason: 'Fejl' },
    headers: { 'if-match': '"1"' },
  });
const assign = (caller: CaseworkerCaller, replaces: string | null) =>
  world.send(caller, 'PUT', `/citizens/${citizen.id}/assigned-caseworker`, { body: { replaces } });

describe('a citizen is told', () => {
  it('that an employment was registered, changed and cancelled, once each, with what they may see now', async () => {
    const employment = await register();
    expect((await edit(employment, { amountOere: 160_000 })).statusCode).toBe(200);
    await Promise.all([place(), place(), place()]);
    await place();
    expect((await kindsOf(jens)).sort()).toEqual(['employment-changed', 'employment-registered']);
    const { items } = await list(jens);
    expect(items.find(({ kind }: { kind: string }) => kind === 'employment-changed')).toEqual({
      id: expect.any(String),
      kind: 'employment-changed',
      at: now.toISOString(),
      read: false,
      about: {
        employment: {
          id: employment.id,
          companyName: bente.organisation.name,
          cardNumber: citizen.cardNumber,
          startDate: '2026-11-02',
          endDate: '2026-11-20',
          cancelled: false,
        },
      },
    });
  });

  it('that little is left, once until there was more again', async () => {
    const much = await register({ amountOere: 3_960_000 });
    await place();
    expect(await kindsOf(jens)).not.toContain('little-left');
    await register({ amountOere: 1 });
    await register({ amountOere: 1 });
    await place();
    await register({ amountOere: 1 });
    await place();
    const told = async () => (await kindsOf(jens)).filter((kind: string) => kind === 'little-left').length;
    expect(await told()).toBe(1);
    expect(
      (await list(jens)).items.find(({ kind }: { kind: string }) => kind === 'little-left').about,
    ).toEqual({ year: 2026, remainingOere: 439_997 });
    await edit(much, { amountOere: 3_000_000 });
    await place();
    await edit({ ...much, version: 2 }, { amountOere: 3_960_000 });
    await place();
    expect(await told()).toBe(2);
  });

  it('that the frikort was deactivated and activated again, and so is who employs them of the former', async () => {
    const running = await register({ endDate: '2026-12-20' });
    await register(
      { endDate: '2026-12-24' },
      await createEmployee(world.database.db, bente.organisation.cvr),
    );
    const other = await createEmployee(world.database.db);
    await register({ endDate: '2026-11-20' }, other);
    await world.send(karla, 'POST', `/citizens/${citizen.id}/deactivation`, { body: { reason: 'Flyttet' } });
    await world.send(karla, 'POST', `/citizens/${citizen.id}/reactivation`, { body: { reason: 'Igen' } });
    await place();
    expect(await kindsOf(jens)).toEqual(
      expect.arrayContaining(['frikort-deactivated', 'frikort-reactivated']),
    );
    const { items } = await list(bente);
    expect(items).toMatchObject([
      {
        kind: 'frikort-inactive',
        about: { employment: { cardNumber: citizen.cardNumber, endDate: '2026-12-24' } },
      },
    ]);
    expect(items[0].about).not.toHaveProperty('citizen');
    expect(running.id).not.toBe(items[0].about.employment.id);
    expect(await kindsOf(other)).toEqual([]);
  });
});

describe('a caseworker is told', () => {
  it('that a colleague took over, and nobody of what they did themselves', async () => {
    await assign(karla, null);
    await place();
    expect(await kindsOf(karla)).toEqual([]);
    await assign(ib, karla.actorId);
    await place();
    expect(await kindsOf(ib)).toEqual([]);
    expect((await list(karla)).items).toMatchObject([
      { kind: 'citizen-taken-over', about: { citizen: { id: citizen.id, name: 'Jens Åberg Testesen' } } },
    ]);
  });

  it('that a citizen moved away, of whom they then see nothing; the others that one came', async () => {
    await assign(karla, null);
    await assign(ib, karla.actorId);
    await place();
    const odense = await createCaseworker(world.database.db, '35209115');
    await world.database.admin.execute(sql`
      update citizens set authority_code = ${odense.authority.code}, assigned_caseworker_id = null
      where id = ${citizen.id}`);
    await place();
    const logged = await logOf(world, async () => {
      const moved = (await list(ib)).items[0];
      expect(moved).toMatchObject({ kind: 'citizen-moved-away', about: {} });
      expect((await list(karla)).items).toMatchObject([{ kind: 'citizen-taken-over', about: {} }]);
    });
    expect(logged).toMatchObject([
      { action: 'messages-viewed', seen: 0 },
      { action: 'messages-viewed', seen: 0 },
    ]);
    expect((await list(odense)).items[0]).toMatchObject({
      kind: 'citizen-moved-here',
      about: { citizen: { id: citizen.id } },
    });
  });

  it('that a transfer waits for them, or was refused, and of nobody whom they may not know (R19)', async () => {
    const odense = await createCaseworker(world.database.db, '35209115');
    await world.send(odense, 'GET', '/worklist');
    const transfer = (caller: Caller, body: object) =>
      world.send(caller, 'POST', '/transfers', { body, headers: { 'idempotency-key': randomUUID() } });
    const offered = await transfer(karla, {
      citizenId: citizen.id,
      toAuthority: '0461',
      reason: 'Flyttet til Odense',
    });
    expect(offered.statusCode).toBe(201);
    await place();
    expect((await list(odense)).items).toContainEqual(
      expect.objectContaining({ kind: 'transfer-offered', about: {} }),
    );
    const refusal = await world.send(odense, 'POST', `/transfers/${offered.json().id}/refusal`, {
      body: { reason: 'Bor her ikke' },
    });
    expect(refusal.statusCode).toBe(200);
    await place();
    expect((await list(karla)).items).toContainEqual(
      expect.objectContaining({ kind: 'transfer-refused', about: {} }),
    );
    await assign(karla, null);
    await transfer(odense, { query: citizen.cardNumber, reason: 'Bor her nu' });
    await place();
    expect((await list(karla)).items).toContainEqual(
      expect.objectContaining({
        kind: 'transfer-requested',
        about: { citizen: expect.objectContaining({ id: citizen.id }) },
      }),
    );
  });

  it('of controls in good time and when they are overdue, once, with how many there are', async () => {
    const aalborg = await createCaseworker(world.database.db, '29189420');
    await world.database.admin.execute(sql`
      update citizens set authority_code = ${aalborg.authority.code}, assigned_caseworker_id = ${aalborg.actorId}
      where id = ${citizen.id}`);
    await place();
    const before = (await list(aalborg)).items.length;
    await day('2028-10-31T12:00:00Z');
    expect(await kindsOf(aalborg)).toHaveLength(before);
    await Promise.all([day('2028-11-01T12:00:00Z'), day('2028-11-01T12:00:00Z')]);
    await day('2028-12-31T12:00:00Z');
    expect((await list(aalborg)).items[0]).toMatchObject({
      kind: 'control-due',
      about: { day: '2028-12-31', count: 1 },
    });
    await day('2029-01-01T12:00:00Z');
    await day('2029-02-01T12:00:00Z');
    expect((await kindsOf(aalborg)).slice(0, 2)).toEqual(['control-overdue', 'control-due']);
    expect(await kindsOf(aalborg)).toHaveLength(before + 2);
  });
});

describe('a company is told', () => {
  it('a week before employments lock, in one message a day', async () => {
    await register({ endDate: '2026-11-20' });
    await register({ startDate: '2026-11-03', endDate: '2026-11-20' });
    await cancel(await register({ startDate: '2026-11-04', endDate: '2026-11-21' }));
    await day('2026-12-12T12:00:00Z');
    expect(await kindsOf(bente)).toEqual([]);
    await day('2026-12-13T12:00:00Z');
    await day('2026-12-14T12:00:00Z');
    expect((await list(bente)).items).toMatchObject([
      { kind: 'employments-lock', about: { day: '2026-12-19', count: 2 } },
    ]);
  });

  it('that a citizen says what is wrong while it can edit; after that the municipality is (R30)', async () => {
    const object = ({ id }: { id: string }) =>
      world.send(jens, 'POST', `/employments/${id}/objections`, {
        body: { reason: 'wrong-amount', sentence: 'Jeg fik mindre' },
        headers: { 'idempotency-key': randomUUID() },
      });
    await assign(karla, null);
    expect((await object(await register())).statusCode).toBe(201);
    expect(
      (await object(await register({ startDate: '2026-01-02', endDate: '2026-01-31' }))).statusCode,
    ).toBe(201);
    await place();
    expect(await kindsOf(bente)).toEqual(['employment-disputed']);
    expect(await kindsOf(karla)).toContain('employment-disputed-late');
    expect(await kindsOf(karla)).not.toContain('employment-disputed');
  });

  it('that the year has opened in which something waits', async () => {
    const employment = await register({ startDate: '2026-12-01', endDate: '2026-12-31' });
    const kept = await world.send(bente, 'PUT', `/employments/${employment.id}/continuation`, {
      body: { endDate: '2027-02-28' },
    });
    expect(kept.statusCode).toBe(204);
    await day('2026-12-30T12:00:00Z');
    expect(await kindsOf(bente)).toEqual([]);
    await openYear(world.database.admin, 2027, 4_500_000, new Date('2026-12-31T23:00:00Z'));
    await day('2027-01-01T12:00:00Z');
    await day('2027-01-02T12:00:00Z');
    expect(await kindsOf(bente)).toEqual(['continuations-wait']);
  });
});

describe('messages', () => {
  it('are unread until they are read, by each for themselves', async () => {
    const colleague = await createEmployee(world.database.db, bente.organisation.cvr);
    await register({ endDate: '2026-11-20' });
    await day('2026-12-13T12:00:00Z');
    await world.database.admin.execute(sql`update messages set at = ${now.toISOString()}`);
    expect([await unread(bente), await unread(colleague)]).toEqual([1, 1]);
    const [{ id }] = (await list(bente)).items;
    const logged = await logOf(world, async () => {
      for (const body of [{ ids: [id] }, { ids: [id] }, { upTo: id }])
        expect((await world.send(bente, 'POST', '/messages/read', { body })).statusCode).toBe(204);
    });
    expect(logged).toHaveLength(3);
    expect([await unread(bente), await unread(colleague)]).toEqual([0, 1]);
    expect((await list(bente)).items[0].read).toBe(true);
  });

  it('are not marked by who does not have them', async () => {
    await register();
    await place();
    const [{ id }] = (await list(jens)).items;
    const stranger = await createEmployee(world.database.db);
    for (const body of [{ ids: [id] }, { upTo: id }]) {
      await world.send(stranger, 'POST', '/messages/read', { body });
      expect(await unread(jens)).toBe(1);
    }
    const { rows } = await world.database.admin.execute(
      sql`select from message_reads where actor_id = ${stranger.actorId}`,
    );
    expect(rows).toEqual([]);
  });

  it.each([
    [{}, 'ids', 'missing'],
    [{ ids: [] }, 'ids', 'missing'],
    [{ ids: ['x'] }, 'ids.0', 'invalid'],
    [{ ids: [randomUUID()], upTo: randomUUID() }, 'ids', 'missing'],
    [{ all: true }, 'all', 'unknown-field'],
  ])('are not marked by %o', async (body, path, code) => {
    const answer = await world.send(jens, 'POST', '/messages/read', { body });
    expect(answer.json()).toMatchObject({
      code: 'validation-failed',
      errors: expect.arrayContaining([{ path, code }]),
    });
  });

  it('come in pages, each once', async () => {
    for (let count = 0; count < 7; count += 1) await register({ amountOere: 100 + count });
    await place();
    const ids: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: { id: string }[]; nextCursor: string | null } = await list(
        jens,
        `?limit=3${cursor && `&cursor=${cursor}`}`,
      );
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(new Set(ids).size).toBe(7);
    expect(ids).toHaveLength(7);
  });

  it('hold nothing of anybody', async () => {
    await register();
    await place();
    const { rows } = await world.database.admin.execute<{ row: object }>(
      sql`select to_jsonb(messages) as row from messages where citizen_id = ${citizen.id}`,
    );
    expect(Object.keys(rows[0]?.row ?? {}).sort()).toEqual([
      'at',
      'citizen_id',
      'day',
      'employment_id',
      'id',
      'kind',
      'mailbox',
      'once_key',
      'year',
    ]);
  });
});
