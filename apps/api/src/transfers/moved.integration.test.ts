import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import { placeAll } from '../events/sequence.ts';

/*
 * R19: two municipalities pass a citizen back and forth while a company registers. After each step one has all of the
 * citizen, and the other nothing: page, search, lists, files, history, employments, events, log.
 */

const cpr = '2905690000';
let world: TestWorld;
let aarhus: CaseworkerCaller;
let odense: CaseworkerCaller;
let bjarne: EmployeeCaller;
let lone: CitizenCaller;
let id: string;
let cardNumber: string;
let letterId: string;
const grantKey = randomUUID();
const employments: string[] = [];

beforeAll(async () => {
  world = await createWorld();
  const { db } = world.database;
  const caseworker = async (cvr: string, name: string) => {
    const caller = { ...(await createCaseworker(db, cvr)), role: 'administrator', name } as const;
    await world.database.admin.execute(
      sql`update actors set name = ${name} where id = ${caller.actorId}::uuid`,
    );
    return caller;
  };
  aarhus = await caseworker('55133018', 'Ib Aarhusen');
  odense = await caseworker('35209115', 'Karen Odensen');
  bjarne = await createEmployee(db);
  world.register.people.push(person(cpr, { name: 'Lone Hansentest' }));
  const granted = (await grant(world, aarhus, cpr, grantKey)).json();
  ({ id, cardNumber } = granted);
  letterId = granted.letters[0].id;
  const { actorId } = await createCaseworker(db);
  lone = {
    role: 'citizen',
    actorId,
    name: 'Lone',
    entrance: 'citizen',
    citizenId: id,
    requestId: randomUUID(),
  };
});
afterAll(() => world.close());

async function register(): Promise<void> {
  const contact = { name: 'Bjarne Jepsen', email: 'bj@example.dk', phone: '12345678' };
  const terms = { startDate: '2026-11-02', endDate: '2026-11-20', amountOere: 100_000, contact };
  const answer = await world.send(bjarne, 'POST', '/employments', {
    body: { cardNumber, ...terms },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(answer.statusCode).toBe(201);
  employments.push(answer.json().id);
}

const csv = { headers: { accept: 'text/csv' } };

/** Everything that a municipality has of the citizen, of each kind one request; what is no 200 by its code. */
async function reach(caller: CaseworkerCaller): Promise<Record<string, unknown>> {
  const of = async (url: string, options = {}) => {
    const answer = await world.send(caller, 'GET', url, options);
    return answer.statusCode === 200 ? answer : answer.json().code;
  };
  const named = async (url: string, options = {}) => {
    const answer = await world.send(caller, 'GET', url, options);
    return answer.body.includes('Lone Hansentest');
  };
  const code = (answer: { statusCode?: number } | string) =>
    typeof answer === 'string' ? answer : answer.statusCode;
  const search = async (query: string) => {
    const answer = await world.send(caller, 'POST', '/citizens/search', { body: { query } });
    return answer.json().code ?? answer.json().enrolled;
  };
  const log = await world.send(caller, 'POST', '/audit-log/search', { body: { citizen: cpr, limit: '100' } });
  const organisations = log
    .json()
    .items.map((row: { organisation?: { cvr: string } }) => row.organisation?.cvr);
  return {
    page: code(await of(`/citizens/${id}`)),
    searchedByCpr: await search(cpr),
    searchedByCard: await search(cardNumber),
    inList: await named('/citizens?limit=100'),
    inFile: await named('/citizens', csv),
    inListOfUnassigned: await named('/citizens?assigned=none'),
    changedSince: await named('/citizens?changedSince=2020-01-01T00:00:00Z'),
    card: code(await of(`/citizens/${id}/card.pdf`)),
    letter: code(await of(`/citizens/${id}/letters/${letterId}`)),
    letterFile: code(await of(`/citizens/${id}/letters/${letterId}/pdf`)),
    history: code(await of(`/citizens/${id}/cards/2026/history`)),
    historyFile: code(await of(`/citizens/${id}/cards/2026/history`, csv)),
    story: code(await of(`/citizens/${id}/story`)),
    storyFile: code(await of(`/citizens/${id}/story`, csv)),
    employments: code(await of(`/citizens/${id}/cards/2026/employments`)),
    employmentsFile: code(await of(`/citizens/${id}/cards/2026/employments`, csv)),
    employment: code(await of(`/employments/${employments[0]}`)),
    employmentHistory: code(await of(`/employments/${employments[0]}/history`)),
    repeatedGrant: (await grant(world, caller, cpr, grantKey)).json().code ?? 'answered',
    deactivation: (
      await world.send(caller, 'POST', `/citizens/${id}/controls`, {
        body: { date: '2026-01-01', outcome: 'continues' },
      })
    ).json().code,
    othersInLog: organisations.includes(bjarne.organisation.cvr),
  };
}

const all = (isFirst: boolean) => ({
  page: 200,
  searchedByCpr: true,
  searchedByCard: true,
  inList: true,
  inFile: true,
  inListOfUnassigned: true,
  changedSince: true,
  card: 200,
  letter: 200,
  letterFile: 200,
  history: 200,
  historyFile: 200,
  story: 200,
  storyFile: 200,
  employments: 200,
  employmentsFile: 200,
  employment: 200,
  employmentHistory: 200,
  repeatedGrant: isFirst ? 'answered' : 'already-enrolled',
  deactivation: 'control-date-invalid',
  othersInLog: true,
});
const nothing = (isFirst: boolean) => ({
  page: 'not-found',
  searchedByCpr: 'citizen-of-other-authority',
  searchedByCard: 'citizen-of-other-authority',
  inList: false,
  inFile: false,
  inListOfUnassigned: false,
  changedSince: false,
  card: 'not-found',
  letter: 'not-found',
  letterFile: 'not-found',
  history: 'not-found',
  historyFile: 'not-found',
  story: 'not-found',
  storyFile: 'not-found',
  employments: 'not-found',
  employmentsFile: 'not-found',
  employment: 'not-found',
  employmentHistory: 'not-found',
  repeatedGrant: isFirst ? 'not-found' : 'citizen-of-other-authority',
  deactivation: 'not-found',
  othersInLog: false,
});

type Told = { type: string; data: { citizenId?: string; employmentId?: string } };
async function eventsOf(caller: CaseworkerCaller | EmployeeCaller): Promise<string[]> {
  await placeAll({ db: world.database.db, clock: () => now });
  const { items } = (await world.send(caller, 'GET', '/events?limit=100')).json();
  return items.map(({ type }: Told) => type);
}

async function transfer(from: CaseworkerCaller, to: CaseworkerCaller): Promise<void> {
  const body = { citizenId: id, toAuthority: to.authority.code, reason: `Til ${to.authority.name}` };
  const headers = { 'idempotency-key': randomUUID() };
  const offered = (await world.send(from, 'POST', '/transfers', { body, headers })).json();
  const accepted = await world.send(to, 'POST', `/transfers/${offered.id}/acceptance`, { body: {} });
  expect(accepted.statusCode).toBe(200);
}

describe('R19: a citizen goes to another municipality and comes back', () => {
  it('before, the one has everything and the other nothing', async () => {
    await register();
    expect(await reach(aarhus)).toEqual(all(true));
    expect(await reach(odense)).toEqual(nothing(false));
  });

  it('with an offer that is open too', async () => {
    const body = { citizenId: id, toAuthority: odense.authority.code, reason: 'Flyttet' };
    const headers = { 'idempotency-key': randomUUID() };
    const { id: offered } = (await world.send(aarhus, 'POST', '/transfers', { body, headers })).json();
    expect(await reach(odense)).toEqual(nothing(false));
    await world.send(aarhus, 'POST', `/transfers/${offered}/withdrawal`);
  });

  it('on acceptance access changes sides, and the company goes on', async () => {
    await world.send(aarhus, 'PUT', `/citizens/${id}/assigned-caseworker`);
    expect(await eventsOf(aarhus)).toEqual(['citizen.enrolled', 'employment.registered']);
    await transfer(aarhus, odense);
    await register();
    expect(await reach(odense)).toEqual(all(false));
    expect(await reach(aarhus)).toEqual(nothing(true));
    const page = (await world.send(odense, 'GET', `/citizens/${id}`)).json();
    expect(page).toMatchObject({
      authority: { name: 'Odense Kommune' },
      moves: [{ on: '2026-11-21', from: { name: 'Aarhus Kommune' }, to: { name: 'Odense Kommune' } }],
    });
    expect(page).not.toHaveProperty('assignedCaseworker');
  });

  it('R31: each is told of what concerns it, and from then on the one that is responsible', async () => {
    expect(await eventsOf(aarhus)).toEqual(['citizen.enrolled', 'employment.registered', 'citizen.left']);
    expect(await eventsOf(odense)).toEqual(['citizen.arrived', 'employment.registered']);
    expect(await eventsOf(bjarne)).toEqual(['employment.registered', 'employment.registered']);
  });

  it('R25: history is whole, and names nobody of the other municipality', async () => {
    const answer = await world.send(odense, 'GET', `/citizens/${id}/cards/2026/history`);
    expect(answer.body).not.toContain('Ib Aarhusen');
    expect(answer.json().items).toMatchObject([
      { event: 'enrolment-granted', actor: { organisation: 'Aarhus Kommune' } },
      { event: 'caseworker-assigned', actor: { organisation: 'Aarhus Kommune' } },
      {
        event: 'enrolment-transferred',
        actor: { organisation: 'Odense Kommune', name: 'Karen Odensen' },
        changes: [
          { field: 'authority', from: 'Aarhus Kommune', to: 'Odense Kommune' },
          { field: 'reason', from: null, to: 'Til Odense Kommune' },
        ],
      },
    ]);
    const file = await world.send(odense, 'GET', `/citizens/${id}/cards/2026/history`, csv);
    expect(file.body).not.toContain('Ib Aarhusen');
    const story = await world.send(odense, 'GET', `/citizens/${id}/story`);
    expect(story.body).toContain('enrolment-transferred');
    expect(story.body).not.toContain('Ib Aarhusen');
  });

  it('R26: what each did stays in its log, and who looked before is not strange to the citizen', async () => {
    const log = async (caller: CaseworkerCaller) =>
      (await world.send(caller, 'GET', '/audit-log?limit=100'))
        .json()
        .items.map((row: { action: string }) => row.action);
    expect(await log(aarhus)).toEqual(expect.arrayContaining(['enrolment-granted', 'transfer-offered']));
    expect(await log(odense)).toEqual(expect.arrayContaining(['transfer-accepted', 'citizen-viewed']));
    const { items } = (await world.send(lone, 'GET', '/me/access-log?by=others&limit=100')).json();
    const strange = (action: string, cvr: string) =>
      items
        .filter(
          (row: { action: string; organisation?: { cvr: string } }) =>
            row.action === action && row.organisation?.cvr === cvr,
        )
        .map((row: { foreign?: true }) => row.foreign === true);
    expect(strange('transfer-accepted', odense.organisation.cvr)).toEqual([false]);
    // The clock of a test stands still: what happened in the same instant is judged by how things are now.
    await world.database.admin.execute(
      sql`update transfers set decided_at = decided_at + interval '1 minute'`,
    );
    const later = (await world.send(lone, 'GET', '/me/access-log?by=others&limit=100')).json().items;
    const granted = later.find((row: { action: string }) => row.action === 'enrolment-granted');
    expect(granted).not.toHaveProperty('foreign');
    await world.database.admin.execute(
      sql`update transfers set decided_at = decided_at - interval '1 minute'`,
    );
  });

  it('R24: the citizen sees from where to where', async () => {
    const me = (await world.send(lone, 'GET', '/me')).json();
    expect(me).toMatchObject({
      authority: { name: 'Odense Kommune' },
      moves: [{ from: { name: 'Aarhus Kommune' } }],
    });
    expect(me).not.toHaveProperty('openTransfer');
    const story = await world.send(lone, 'GET', '/me/story');
    for (const told of ['enrolment-transferred', 'Til Odense Kommune']) expect(story.body).toContain(told);
    for (const name of ['Ib Aarhusen', 'Karen Odensen']) expect(story.body).not.toContain(name);
    expect((await world.send(lone, 'GET', '/me/export')).body).toContain('"moves":[{"on":"2026-11-21"');
  });

  it('and back again, inactive', async () => {
    await world.send(odense, 'POST', `/citizens/${id}/deactivation`, { body: { reason: 'Prøve' } });
    expect((await eventsOf(odense)).at(-1)).toBe('citizen.deactivated');
    await transfer(odense, aarhus);
    expect(await reach(aarhus)).toEqual({
      ...all(true),
      card: 'enrolment-inactive',
      deactivation: 'enrolment-inactive',
    });
    expect(await reach(odense)).toEqual(nothing(false));
    expect(await eventsOf(aarhus)).toEqual([
      ...['citizen.enrolled', 'employment.registered', 'citizen.left', 'citizen.arrived'],
    ]);
    expect((await eventsOf(odense)).slice(-2)).toEqual(['citizen.deactivated', 'citizen.left']);
    const history = await world.send(aarhus, 'GET', `/citizens/${id}/cards/2026/history`);
    expect(history.body).toContain('Ib Aarhusen');
    expect(history.body).not.toContain('Karen Odensen');
  });

  it('while the company registers, each of both many times at once, no balance and no event is lost', async () => {
    await world.send(aarhus, 'POST', `/citizens/${id}/reactivation`, { body: { reason: 'Prøve' } });
    const before = employments.length;
    const passing = async () => {
      for (let turn = 0; turn < 3; turn += 1) {
        await transfer(aarhus, odense);
        await transfer(odense, aarhus);
      }
    };
    await Promise.all([passing(), ...Array.from({ length: 12 }, register)]);
    const card = (await world.send(aarhus, 'GET', `/citizens/${id}`)).json().cards[0];
    expect(card).toMatchObject({ usedOere: employments.length * 100_000 });
    const told = [...(await eventsOf(aarhus)), ...(await eventsOf(odense))];
    expect(told.filter((type) => type === 'employment.registered')).toHaveLength(employments.length);
    expect(employments.length - before).toBe(12);
  });
});
