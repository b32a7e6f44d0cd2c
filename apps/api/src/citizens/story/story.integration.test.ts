import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, person, type TestWorld } from '../../../test/support/citizens.ts';
import { createCaseworker, createCitizen, createEmployee } from '../../../test/support/fixtures.ts';
import type { Caller, CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../../auth/caller.ts';
import type { StoryEvent } from './story.ts';

/* R25: the story of a frikort, at 21 November 2026. */

let world: TestWorld;
let ib: CaseworkerCaller;
let karen: CaseworkerCaller;
let bente: EmployeeCaller;
beforeAll(async () => {
  world = await createWorld();
  ib = await createCaseworker(world.database.db);
  karen = await createCaseworker(world.database.db, '35209115');
  bente = await createEmployee(world.database.db);
});
afterAll(() => world.close());

const citizenOf = (citizenId: string): CitizenCaller => ({
  role: 'citizen',
  actorId: ib.actorId,
  name: 'Lone',
  entrance: 'citizen',
  citizenId,
  requestId: randomUUID(),
});
const storyOf = async (caller: Caller, id: string, query = ''): Promise<StoryEvent[]> => {
  const path = caller.role === 'citizen' ? '/me/story' : `/citizens/${id}/story`;
  return (await world.send(caller, 'GET', `${path}${query}`)).json().items;
};
const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const register = async (cardNumber: string, startDate: string, amountOere: number) => {
  const body = { cardNumber, startDate, endDate: startDate, amountOere, contact, reference: randomUUID() };
  const headers = { 'idempotency-key': randomUUID() };
  return (await world.send(bente, 'POST', '/employments', { body, headers })).json();
};
const change = (method: 'PATCH' | 'POST', path: string, version: number, body: object) =>
  world.send(bente, method, path, { body, headers: { 'if-match': `"${version}"` } });

describe('the story of a frikort', () => {
  let id: string;
  beforeAll(async () => {
    world.register.people = [person('2905690000')];
    const citizen = (await grant(world, ib, '2905690000')).json();
    id = citizen.id;
    const employment = await register(citizen.cardNumber, '2026-11-20', 100_000);
    await change('PATCH', `/employments/${employment.id}`, 1, { amountOere: 70_000, endDate: '2026-11-21' });
    await world.send(ib, 'PUT', `/citizens/${id}/assigned-caseworker`);
    await world.send(ib, 'POST', `/citizens/${id}/controls`, {
      body: { date: '2026-11-21', outcome: 'continues' },
    });
    await change('POST', `/employments/${employment.id}/cancellation`, 2, {
      reason: 'Aftalen blev ikke til noget',
    });
    await world.database.admin.execute(
      sql`update citizens set register_status = 90, register_status_since = '2026-11-20' where id = ${id}::uuid`,
    );
    await world.send(ib, 'PUT', `/citizens/${id}/register-news/seen`, {
      body: { until: '2026-11-21T00:00:00Z' },
    });
    await world.send(ib, 'POST', `/citizens/${id}/deactivation`, { body: { reason: 'Er død' } });
  });

  it('tells everything in order, with the employment and the balance as they were after each', async () => {
    const story = await storyOf(ib, id);
    const balance = (usedOere: number) => [
      { year: 2026, allowanceOere: 4_400_000, usedOere, remainingOere: 4_400_000 - usedOere },
    ];
    expect(story).toMatchObject([
      { event: 'enrolment-granted', kind: 'status', balances: balance(0) },
      {
        event: 'employment-registered',
        kind: 'employment',
        employment: { startDate: '2026-11-20', endDate: '2026-11-20', amountOere: 100_000, cancelled: false },
        balances: balance(100_000),
      },
      {
        event: 'employment-edited',
        employment: { endDate: '2026-11-21', amountOere: 70_000 },
        balances: balance(70_000),
      },
      { event: 'caseworker-assigned', kind: 'caseworker', actor: { name: 'Bente Prøve' } },
      { event: 'control-recorded', kind: 'control' },
      { event: 'employment-cancelled', employment: { cancelled: true }, balances: balance(0) },
      { event: 'register-news-seen', kind: 'register' },
      { event: 'enrolment-deactivated', kind: 'status' },
    ]);
    expect(JSON.stringify(story)).not.toContain('reference');
    // Names of the company’s people stay inside it.
    expect(story[1]?.actor).not.toHaveProperty('name');
  });

  it('is told to the citizen alike, without names and without what the register has told (R24)', async () => {
    const story = await storyOf(citizenOf(id), id);
    expect(story.map(({ event }) => event)).toEqual([
      ...['enrolment-granted', 'employment-registered', 'employment-edited', 'caseworker-assigned'],
      ...['control-recorded', 'employment-cancelled', 'enrolment-deactivated'],
    ]);
    for (const { actor } of story) expect(actor).not.toHaveProperty('name');
    expect(story.find(({ event }) => event === 'caseworker-assigned')).not.toHaveProperty('changes');
  });

  it.each([
    ['?kind=employment', ['employment-registered', 'employment-edited', 'employment-cancelled']],
    ['?kind=control&year=2026', ['control-recorded']],
    ['?year=2025', []],
    ['?kind=register', ['register-news-seen']],
  ])('narrowed by %s is %j', async (query, events) => {
    expect((await storyOf(ib, id, query)).map(({ event }) => event)).toEqual(events);
  });

  it('as a file has a row for each event, in Danish, and is logged as one', async () => {
    const headers = { accept: 'text/csv' };
    const logged = await logOf(world, async () => {
      const file = await world.send(ib, 'GET', `/citizens/${id}/story?kind=employment`, { headers });
      const rows = file.body.trim().split('\r\n');
      expect(rows).toHaveLength(4);
      expect(rows[2]).toContain(
        'Ansættelser;Ansættelse rettet;Solsikken;20-11-2026;21-11-2026;700,00;'.replace(
          'Solsikken',
          bente.organisation.name,
        ),
      );
      expect(rows[2]).toContain('2026;44000,00;700,00;43300,00');
      expect(file.headers['content-disposition']).toContain('frikortets-forloeb.csv');
    });
    expect(logged).toMatchObject([{ action: 'story-exported', object_id: id }]);
    const looked = await logOf(world, () => storyOf(ib, id));
    expect(looked).toMatchObject([{ action: 'story-viewed' }]);
    const own = await logOf(world, () => storyOf(citizenOf(id), id));
    expect(own).toMatchObject([{ action: 'own-story-viewed' }]);
  });

  it('is of one’s own municipality’s citizens; another’s is not there', async () => {
    const refused = await logOf(world, async () => {
      const answer = await world.send(karen, 'GET', `/citizens/${id}/story`);
      expect(answer.json()).toMatchObject({ status: 404, code: 'not-found' });
    });
    expect(refused).toMatchObject([{ action: 'access-refused' }]);
    expect((await world.send(ib, 'GET', `/citizens/${id}/story?kind=all`)).json()).toMatchObject({
      code: 'validation-failed',
    });
  });
});

describe('R2: the balance of a story', () => {
  const step = fc.record({
    act: fc.constantFrom('register', 'edit', 'cancel'),
    which: fc.nat({ max: 3 }),
    amountOere: fc.integer({ min: 1, max: 3_000_000 }),
    year: fc.constantFrom(2025, 2026),
  });

  it('is in the end what is stored, after whatever was registered, edited, moved and cancelled', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        const citizen = await createCitizen(world.database.db);
        const made: { id: string; version: number }[] = [];
        for (const { act, which, amountOere, year } of steps) {
          const startDate = `${year}-11-20`;
          const one = made[which % Math.max(1, made.length)];
          if (act === 'register' || one === undefined) {
            const employment = await register(citizen.cardNumber, startDate, amountOere);
            if (employment.id) made.push(employment);
          } else if (act === 'edit') {
            const body = { amountOere, startDate, endDate: startDate };
            const edited = await change('PATCH', `/employments/${one.id}`, one.version, body);
            if (edited.statusCode === 200) one.version += 1;
          } else {
            const body = { reason: 'Prøve' };
            const done = await change('POST', `/employments/${one.id}/cancellation`, one.version, body);
            if (done.statusCode === 200) one.version += 1;
          }
        }
        const story = await storyOf(ib, citizen.id);
        const last = new Map(
          story.flatMap(({ balances = [] }) => balances.map((balance) => [balance.year, balance])),
        );
        const { cards } = (await world.send(ib, 'GET', `/citizens/${citizen.id}`)).json();
        for (const { year, allowanceOere, usedOere, remainingOere } of cards) {
          const told = last.get(year) ?? { allowanceOere, usedOere: 0, remainingOere: allowanceOere };
          expect(told).toMatchObject({ allowanceOere, usedOere, remainingOere });
        }
        for (const { balances = [] } of story)
          for (const { remainingOere } of balances) expect(remainingOere).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 12 },
    );
  });

  it('follows the allowance of the year, from the opening on (R1)', async () => {
    const { id } = await createCitizen(world.database.db, { grantedAt: new Date('2025-02-03T10:00:00Z') });
    const { admin } = world.database;
    await admin.execute(sql`update programme_years set opened_at = '2026-01-02T08:00:00Z' where year = 2026`);
    await admin.execute(sql`
      insert into programme_year_allowances (year, effective_from, allowance_oere, entered_at, entered_by)
      values (2026, '2026-07-01T00:00:00Z', 4500000, '2026-06-01T00:00:00Z', ${ib.actorId}::uuid)`);
    expect(await storyOf(ib, id, '?kind=allowance&year=2026')).toMatchObject([
      {
        event: 'card-opened',
        at: '2026-01-02T08:00:00.000Z',
        balances: [{ year: 2026, allowanceOere: 4_400_000 }],
      },
      {
        event: 'allowance-changed',
        at: '2026-07-01T00:00:00.000Z',
        balances: [{ year: 2026, allowanceOere: 4_500_000, usedOere: 0, remainingOere: 4_500_000 }],
      },
    ]);
  });
});
