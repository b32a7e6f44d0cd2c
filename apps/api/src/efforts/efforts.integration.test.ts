import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, logOf, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEffortWorker, createOperator } from '../../test/support/fixtures.ts';
import type { Caller, EffortWorkerCaller, OperatorCaller } from '../auth/caller.ts';

const aarhus = '55133018';
const favrskov = '29189714';
const contact = { name: 'Olga Ordre', email: 'olga@oestjylland.example', phone: '00 00 07 51' };

let world: TestWorld;
let operator: OperatorCaller;
let administrator: EffortWorkerCaller;
let manager: EffortWorkerCaller;
let participantManager: EffortWorkerCaller;
let outsider: EffortWorkerCaller;
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  operator = await createOperator(db);
  administrator = await createEffortWorker(db, { rights: ['effort-administrator'] });
  manager = await createEffortWorker(db, { cvr: favrskov, rights: ['effort-manager'] });
  participantManager = await createEffortWorker(db, { rights: ['participant-manager'] });
  outsider = await createEffortWorker(db, { cvr: '35209115' });
});
afterAll(() => world.close());

const key = () => ({ 'idempotency-key': randomUUID() });
const order = (special: object = {}) => ({
  name: `Samarbejdet ${randomUUID().slice(0, 8)}`,
  form: 'joint-body',
  startDate: '2026-01-01',
  members: ['0751', '0710'],
  firstAdministrator: 'Inge Indsats',
  contact,
  ...special,
});
const enter = (body: object = order(), caller: Caller = operator) =>
  world.send(caller, 'POST', '/effort-organisations', { body, headers: key() });
const get = async (caller: Caller, url: string) => (await world.send(caller, 'GET', url)).json();
const post = (caller: Caller, url: string, body?: object) =>
  world.send(caller, 'POST', url, { ...(body && { body }), headers: key() });

/** An organisation with its administrator and its effort manager. */
async function organisation(special: object = {}): Promise<string> {
  const { id } = (await enter(order(special))).json();
  const { code } = (await post(operator, `/effort-organisations/${id}/appointment-code`)).json();
  expect((await post(administrator, '/effort-appointments', { code })).statusCode).toBe(200);
  const given = { actorId: manager.actorId, right: 'effort-manager' };
  const appointed = await post(administrator, `/effort-organisations/${id}/appointments`, given);
  expect(appointed.statusCode).toBe(200);
  return id;
}

async function category(): Promise<string> {
  const name = { da: `Forløb ${randomUUID().slice(0, 8)}`, en: `Course ${randomUUID().slice(0, 8)}` };
  return (await post(operator, '/effort-categories', { name })).json().id;
}

const effortOf = async (organisationId: string, special: object = {}) => ({
  organisationId,
  name: `Indsats ${randomUUID().slice(0, 8)}`,
  categoryId: await category(),
  startDate: '2026-02-02',
  ...special,
});

describe('R40: an organisation', () => {
  it('is entered by the operator, and who ordered it is told by mail', async () => {
    const body = order();
    const made = await enter(body);
    expect(made.statusCode).toBe(201);
    expect(made.json()).toMatchObject({
      name: body.name,
      firstAdministrator: 'Inge Indsats',
      appointments: [],
      members: [{ code: '0710' }, { code: '0751' }],
    });
    const { rows } = await world.database.admin.execute(
      sql`select topic, recipient from mails where body like ${`%${body.name}%`}`,
    );
    expect(rows).toEqual([{ topic: 'effort-organisation-made', recipient: contact.email }]);
  });

  it.each([
    [{ name: 'x'.repeat(51) }, 'validation-failed'],
    [{ name: 'Østjysk Kommunalt  fællesskab' }, 'name-holds-form'],
    [{ name: 'Øst (samarbejdsaftale)' }, 'name-holds-form'],
    [{ name: 'Ring til 110172-0000' }, 'validation-failed'],
    [{ members: ['0751'] }, 'too-few-members'],
    [{ members: ['0751', '0751'] }, 'validation-failed'],
    [{ form: 'alliance' }, 'validation-failed'],
  ])('is refused with %o', async (special, code) => {
    expect((await enter(order(special))).json().code).toBe(code);
  });

  it('has a name of its own, however it is written', async () => {
    const body = order();
    await enter(body);
    const again = await enter(order({ name: body.name.toUpperCase() }));
    expect(again.json()).toMatchObject({ status: 409, code: 'name-taken' });
  });

  it('is entered by nobody else', async () => {
    for (const caller of [administrator, await createCaseworker(world.database.db)]) {
      expect((await enter(order(), caller)).json().code).toBe('not-permitted');
    }
  });

  it('has years with a budget from its start on, and shows what is left when efforts have theirs', async () => {
    const id = await organisation();
    const set = (year: number, version: number, caller: Caller = administrator) =>
      world.send(caller, 'PUT', `/effort-organisations/${id}/finances/${year}`, {
        body: { financing: [{ financier: 'Aarhus Kommune', kroner: 900_000 }], budgetKroner: 800_000 },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await set(2025, 1)).json()).toMatchObject({
      code: 'before-organisation-start',
      startDate: '2026-01-01',
    });
    expect((await set(2032, 1)).json().code).toBe('validation-failed');
    expect((await set(2026, 1, manager)).json().code).toBe('not-permitted');
    expect((await set(2026, 7)).json()).toMatchObject({ code: 'version-outdated', current: { version: 1 } });
    expect((await set(2026, 1)).json().version).toBe(2);
    const { id: effortId } = (await post(manager, '/efforts', await effortOf(id))).json();
    const budget = await world.send(manager, 'PUT', `/efforts/${effortId}/budgets/2026`, {
      body: { kroner: 1_000_000 },
      headers: { 'if-match': '"1"' },
    });
    expect(budget.json()).toMatchObject({ budgets: [{ year: 2026, kroner: 1_000_000 }], version: 2 });
    expect((await get(manager, `/effort-organisations/${id}/finances`)).years).toEqual([
      {
        year: 2026,
        financing: [{ financier: 'Aarhus Kommune', kroner: 900_000 }],
        financedKroner: 900_000,
        budgetKroner: 800_000,
        effortsKroner: 1_000_000,
        leftKroner: -200_000,
      },
    ]);
  });

  it('has nothing of a time before its start, whoever writes it', async () => {
    const id = await organisation({ startDate: '2026-06-01' });
    const { admin } = world.database;
    await expect(
      admin.execute(sql`insert into effort_organisation_budgets values (${id}::uuid, 2025, 1)`),
    ).rejects.toMatchObject({ cause: { constraint: 'effort_not_before_organisation' } });
    const early = await post(manager, '/efforts', await effortOf(id, { startDate: '2026-05-31' }));
    expect(early.json()).toMatchObject({ code: 'before-organisation-start', startDate: '2026-06-01' });
  });
});

describe('R39: who does what', () => {
  it('begins with a code that counts once, for a while, and for people of its municipalities', async () => {
    const { id } = (await enter()).json();
    const make = () => post(operator, `/effort-organisations/${id}/appointment-code`);
    const former = (await make()).json().code;
    const { code } = (await make()).json();
    const take = (caller: Caller, typed: string) => post(caller, '/effort-appointments', { code: typed });
    expect((await take(administrator, former)).json().code).toBe('appointment-code-invalid');
    expect((await take(outsider, code)).json().code).toBe('appointment-code-invalid');
    expect((await take(manager, code)).json().code).toBe('not-permitted');
    const taken = await take(administrator, ` ${code.toLowerCase().replaceAll('-', ' ')}`);
    expect(taken.json()).toMatchObject({ id, rights: ['effort-administrator'] });
    expect((await take(administrator, code)).json().code).toBe('appointment-code-invalid');
    expect((await make()).json().code).toBe('has-administrator');
    const { rows } = await world.database.admin.execute(
      sql`select from audit_log where action = 'effort-appointment-taken' and outcome = 'refused'`,
    );
    // Who lacks the permission is refused before that.
    expect(rows).toHaveLength(3);
  });

  it('is given to who holds the permission, and gives nothing without it', async () => {
    const id = await organisation();
    const give = (actorId: string, right: string, caller: Caller = administrator) =>
      post(caller, `/effort-organisations/${id}/appointments`, { actorId, right });
    expect((await give(participantManager.actorId, 'effort-manager')).json()).toMatchObject({
      status: 409,
      code: 'right-not-held',
      right: 'effort-manager',
    });
    expect((await give(outsider.actorId, 'effort-manager')).json().code).toBe('validation-failed');
    expect((await give(manager.actorId, 'effort-manager')).json().code).toBe('already-appointed');
    expect((await give(manager.actorId, 'participant-manager')).json().code).toBe('validation-failed');
    expect((await give(manager.actorId, 'effort-manager', manager)).json().code).toBe('not-permitted');
    // The same person, whose login no longer has the permission.
    const without: EffortWorkerCaller = { ...manager, effortRights: ['participant-manager'] };
    expect((await get(without, `/effort-organisations/${id}`)).code).toBe('not-found');
    const people = await get(administrator, `/effort-organisations/${id}/people`);
    const ids = people.items.map((person: { id: string }) => person.id);
    expect(ids).toContain(participantManager.actorId);
    expect(ids).not.toContain(outsider.actorId);
  });

  it('ends at once when it is withdrawn', async () => {
    const id = await organisation();
    const { id: effortId } = (await post(manager, '/efforts', await effortOf(id))).json();
    const appointed = await post(manager, `/efforts/${effortId}/appointments`, {
      actorId: participantManager.actorId,
    });
    const [{ id: ofParticipants }] = appointed.json().appointments;
    expect((await get(participantManager, `/efforts/${effortId}`)).rights).toEqual(['participant-manager']);
    const withdrawn = `/efforts/${effortId}/appointments/${ofParticipants}`;
    expect((await world.send(manager, 'DELETE', withdrawn)).statusCode).toBe(204);
    expect((await get(participantManager, `/efforts/${effortId}`)).code).toBe('not-found');
    expect((await get(participantManager, '/effort-organisations')).items).toEqual([]);

    const { appointments } = await get(administrator, `/effort-organisations/${id}`);
    const idOf = (right: string) => appointments.find((one: { right: string }) => one.right === right).id;
    const end = (appointment: string) =>
      world.send(administrator, 'DELETE', `/effort-organisations/${id}/appointments/${appointment}`);
    expect((await end(idOf('effort-manager'))).statusCode).toBe(204);
    expect((await get(manager, `/efforts/${effortId}`)).code).toBe('not-found');
    expect((await end(idOf('effort-administrator'))).json().code).toBe('last-administrator');
  });

  it('gives nothing to people of a municipality that is no longer a member, until it is again (R40)', async () => {
    const id = await organisation();
    const members = (codes: readonly string[], version: number, caller: Caller = operator) =>
      world.send(caller, 'PUT', `/effort-organisations/${id}/members`, {
        body: { members: codes },
        headers: { 'if-match': `"${version}"` },
      });
    const { version } = await get(operator, `/effort-organisations/${id}`);
    expect((await members(['0461', '0710'], version, administrator)).json().code).toBe('not-permitted');
    expect((await members(['0710'], version)).json()).toMatchObject({ code: 'too-few-members' });
    expect((await members(['0710', '9999'], version)).json().code).toBe('validation-failed');
    expect((await members(['0461', '0710'], version + 7)).json().code).toBe('version-outdated');
    const logged = await logOf(world, async () => {
      const changed = (await members(['0461', '0710'], version)).json();
      expect(changed.members.map(({ code }: { code: string }) => code).toSorted()).toEqual(['0461', '0710']);
      expect(changed.firstAdministrator).toBe('Inge Indsats');
      const holds = changed.appointments.map((one: { right: string; holdsRight: boolean }) => [
        one.right,
        one.holdsRight,
      ]);
      // The manager is of Favrskov, which has stayed.
      expect(holds).toEqual([
        ['effort-administrator', false],
        ['effort-manager', true],
      ]);
    });
    expect(logged).toMatchObject([{ action: 'effort-organisation-changed' }]);
    expect((await get(administrator, `/effort-organisations/${id}`)).code).toBe('not-found');
    // Nobody administers it now: the operator can make a code.
    expect((await post(operator, `/effort-organisations/${id}/appointment-code`)).statusCode).toBe(200);
    expect((await members(['0751', '0710'], version + 1)).statusCode).toBe(200);
    expect((await get(administrator, `/effort-organisations/${id}`)).rights).toEqual([
      'effort-administrator',
    ]);
  });

  it('shows nothing of another organisation', async () => {
    const id = await organisation();
    const { id: effortId } = (await post(manager, '/efforts', await effortOf(id))).json();
    for (const url of [`/effort-organisations/${id}`, `/efforts/${effortId}`]) {
      expect((await get(outsider, url)).code).toBe('not-found');
    }
    expect((await post(outsider, '/efforts', await effortOf(id))).json().code).toBe('not-found');
    expect((await get(outsider, '/efforts')).items).toEqual([]);
  });

  it('is nothing that a caseworker without a permission sees', async () => {
    const caseworker = await createCaseworker(world.database.db, aarhus);
    const logged = await logOf(world, async () => {
      for (const url of ['/efforts', '/effort-organisations', '/effort-forms', '/effort-categories']) {
        expect((await get(caseworker, url)).code).toBe('not-permitted');
      }
    });
    expect(logged.map(({ action }) => action)).toEqual(Array(4).fill('access-refused'));
  });
});

describe('R41: an effort', () => {
  it('is made by an effort manager, and has a name of its own in its organisation', async () => {
    const id = await organisation();
    const body = await effortOf(id, { details: 'Otte uger' });
    const made = await post(manager, '/efforts', body);
    expect(made.json()).toMatchObject({ name: body.name, state: 'running', categoryLocked: false });
    const again = await post(manager, '/efforts', { ...body, name: body.name.toUpperCase() });
    expect(again.json()).toMatchObject({ status: 409, code: 'name-taken' });
    expect((await post(administrator, '/efforts', body)).json().code).toBe('not-permitted');
  });

  it.each([
    [{ endDate: '2026-02-01' }, 'end-before-start'],
    [{ name: 'For 110172-0000' }, 'validation-failed'],
    [{ details: 'CPR 1101720000' }, 'validation-failed'],
    [{ categoryId: randomUUID() }, 'validation-failed'],
  ])('is refused with %o', async (special, code) => {
    const id = await organisation();
    expect((await post(manager, '/efforts', await effortOf(id, special))).json().code).toBe(code);
  });

  it('keeps its category from the first participant on, whoever changes it', async () => {
    const id = await organisation();
    const { id: effortId } = (await post(manager, '/efforts', await effortOf(id))).json();
    const categoryId = await category();
    const choose = (chosen: string, version: number) =>
      world.send(manager, 'PATCH', `/efforts/${effortId}`, {
        body: { categoryId: chosen, endDate: '2026-12-31' },
        headers: { 'if-match': `"${version}"` },
      });
    expect((await choose(categoryId, 1)).json()).toMatchObject({ version: 2, category: { id: categoryId } });
    const { admin } = world.database;
    await admin.execute(
      sql`update efforts set category_locked_at = '2026-03-01' where id = ${effortId}::uuid`,
    );
    const other = await category();
    expect((await choose(other, 2)).json()).toMatchObject({ status: 409, code: 'category-locked' });
    for (const change of [
      sql`category_id = ${other}::uuid`,
      sql`category_locked_at = null, category_id = ${other}::uuid`,
      sql`category_locked_at = null`,
    ]) {
      await expect(
        admin.execute(sql`update efforts set ${change} where id = ${effortId}::uuid`),
      ).rejects.toMatchObject({ cause: { constraint: 'efforts_category_locked' } });
    }
    expect((await choose(categoryId, 2)).statusCode).toBe(200);
  });

  it('may not choose a category that was closed, and keeps one that is closed later', async () => {
    const id = await organisation();
    const body = await effortOf(id);
    const { id: effortId } = (await post(manager, '/efforts', body)).json();
    await world.send(operator, 'PATCH', `/effort-categories/${body.categoryId}`, { body: { isOpen: false } });
    const closed = await post(manager, '/efforts', await effortOf(id, { categoryId: body.categoryId }));
    expect(closed.json().code).toBe('validation-failed');
    const renamed = await world.send(manager, 'PATCH', `/efforts/${effortId}`, {
      body: { name: 'Et andet navn' },
      headers: { 'if-match': '"1"' },
    });
    expect(renamed.json().category.id).toBe(body.categoryId);
  });
});
