import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator, testVault } from '../../test/support/fixtures.ts';
import type { Caller, CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { openDatabase } from '../database/database.ts';
import { refreshAll } from '../registers/refresh.ts';
import { eventInStatement } from './outbox.ts';
import { placeAll } from './sequence.ts';

const number = '1503602000';
let world: TestWorld;
let karla: CaseworkerCaller;
let odense: CaseworkerCaller;
let bente: EmployeeCaller;
let other: EmployeeCaller;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  karla = await createCaseworker(db);
  odense = await createCaseworker(db, '35209115');
  bente = await createEmployee(db);
  other = await createEmployee(db);
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.admin.execute(sql`
    truncate event_queue, event_streams, stream_events, employments, cards, history_events, cpr_indexes,
      former_cpr_numbers, citizens, continuations, idempotency_records cascade`);
});

const place = () => placeAll({ db: world.database.db, clock: () => now });
type Told = { id: string; type: string; position: number; data: Record<string, string> };
type Feed = { items: Told[]; after: number; more: boolean };

async function read(caller: Caller, query = ''): Promise<Feed> {
  const answer = await world.send(caller, 'GET', `/events${query}`);
  expect(answer.statusCode).toBe(200);
  return answer.json();
}
const types = ({ items }: Feed) => items.map(({ type }) => type);

async function enrol(cpr = number): Promise<{ id: string; cardNumber: string }> {
  world.register.people = [...world.register.people.filter((one) => one.cpr !== cpr), person(cpr)];
  const answer = await grant(world, karla, cpr);
  expect(answer.statusCode).toBe(201);
  return answer.json();
}

async function register(caller: EmployeeCaller, cardNumber: string): Promise<string> {
  const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
  const terms = { startDate: '2026-11-02', endDate: '2026-11-20', amountOere: 100_000, contact };
  const answer = await world.send(caller, 'POST', '/employments', {
    body: { cardNumber, ...terms },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(answer.statusCode).toBe(201);
  return answer.json().id;
}

/** Writes an event of the citizen's history as an act does, and nothing else. */
async function happen(db: Executor, citizenId: string, id = uuidv7()): Promise<string> {
  await db.execute(sql`
    insert into history_events (id, citizen_id, event, at, actor_id, actor_role, organisation_cvr, organisation_name, changes)
    values (${id}, ${citizenId}, 'enrolment-reactivated', ${now.toISOString()}, ${karla.actorId}, 'caseworker',
      '55133018', 'Aarhus', '[]')`);
  return id;
}

describe('R31: who is told what', () => {
  it('a municipality of its citizens and their employments, a company of its own employments', async () => {
    const citizen = await enrol();
    const employmentId = await register(bente, citizen.cardNumber);
    await world.send(bente, 'PATCH', `/employments/${employmentId}`, {
      body: { amountOere: 120_000 },
      headers: { 'if-match': '"1"' },
    });
    await world.send(bente, 'POST', `/employments/${employmentId}/cancellation`, {
      body: { reason: 'Blev ikke til noget' },
      headers: { 'if-match': '"2"' },
    });
    for (const order of ['deactivation', 'reactivation'])
      await world.send(karla, 'POST', `/citizens/${citizen.id}/${order}`, { body: { reason: 'Prøve' } });
    await world.send(karla, 'PUT', `/citizens/${citizen.id}/assigned-caseworker`);
    await place();

    const authority = await read(karla);
    expect(types(authority)).toEqual([
      'citizen.enrolled',
      ...['employment.registered', 'employment.changed', 'employment.cancelled'],
      ...['citizen.deactivated', 'citizen.reactivated'],
    ]);
    expect(authority.items[1]).toEqual({
      id: expect.any(String),
      type: 'employment.registered',
      timestamp: now.toISOString(),
      position: 2,
      data: { citizenId: citizen.id, employmentId },
    });
    const company = await read(bente);
    expect(types(company)).toEqual(types(authority).slice(1, 4));
    expect(company.items.map(({ position, data }) => ({ position, data }))).toEqual(
      [1, 2, 3].map((position) => ({ position, data: { employmentId } })),
    );
    expect(company.items[0]?.id).toBe(authority.items[1]?.id);
    for (const stranger of [odense, other])
      expect(await read(stranger)).toEqual({ items: [], after: 0, more: false });
  });

  it('a municipality that the register flagged a citizen, also for another name', async () => {
    await enrol();
    await place();
    const refresh = async (special: object) => {
      world.register.people = [person(number, special)];
      await world.database.admin.execute(sql`update citizens set register_read_at = '2026-01-01'`);
      const { db } = world.database;
      const register = {
        lookUp: async () => ({
          kind: 'found' as const,
          person: { registerStatus: 1, nameProtected: false, name: 'Nora Lindtest', ...special },
        }),
      };
      await refreshAll({ db, register, vault: testVault, clock: () => now }, { pauseMs: 0 });
      await place();
      return types(await read(karla, '?after=1'));
    };
    expect(await refresh({ name: 'Nora Nyttest' })).toEqual(['citizen.flagged']);
    expect(await refresh({ name: 'Nora Nyttest' })).toEqual(['citizen.flagged']);
    const flagged = await refresh({ name: 'Nora Nyttest', registerStatus: 90 });
    expect(flagged).toEqual(['citizen.flagged', 'citizen.flagged']);
  });

  it('a company of its import that is finished', async () => {
    const importId = uuidv7();
    await world.database.db.execute(
      eventInStatement(
        { id: uuidv7(), type: 'import.finished', at: now },
        {
          from: sql`(values (${bente.organisation.cvr})) as done (cvr)`,
          companyCvr: sql`cvr`,
          importId: sql`${importId}::uuid`,
        },
      ),
    );
    await place();
    const { items } = await read(bente);
    expect(items).toMatchObject([{ type: 'import.finished', position: 1, data: { importId } }]);
    expect(Object.keys(items[0]?.data ?? {})).toEqual(['importId']);
  });

  it('nobody but companies and municipalities', async () => {
    const operator = await createOperator(world.database.db);
    expect((await world.send(operator, 'GET', '/events')).json().code).toBe('not-permitted');
  });
});

describe('R31: in order and without holes', () => {
  it('what commits late comes behind what was read meanwhile', async () => {
    const { id } = await enrol();
    await place();
    const slow = openDatabase(world.database.adminUrl, { maxConnections: 1 });
    try {
      let late = '';
      const quick = await slow.transaction(async (transaction) => {
        late = await happen(transaction, id);
        const early = await happen(world.database.db, id);
        await place();
        expect((await read(karla, '?after=1')).items.map((event) => event.id)).toEqual([early]);
        return early;
      });
      await place();
      const { items, after } = await read(karla, '?after=1');
      expect(items.map((event) => [event.position, event.id])).toEqual([
        [2, quick],
        [3, late],
      ]);
      expect(after).toBe(3);
    } finally {
      await slow.$client.end();
    }
  });

  it('however many write and place at once, each event once, and a reader that follows misses none', async () => {
    const { id } = await enrol();
    const { db } = world.database;
    const seen: Told[] = [];
    const made: string[] = [];
    let after = 0;
    let writing = true;
    const follow = async () => {
      for (;;) {
        const last = !writing;
        await place();
        const feed = await read(karla, `?after=${after}&limit=7`);
        seen.push(...feed.items);
        after = feed.after;
        if (last && !feed.more) return;
      }
    };
    const write = async () => {
      for (let turn = 0; turn < 25; turn += 1) {
        await db
          .transaction(async (transaction) => {
            const ids = [await happen(transaction, id), await happen(transaction, id)];
            // What is taken back was never told.
            if (turn % 5 === 4) return transaction.rollback();
            made.push(...ids);
          })
          .catch(() => {});
      }
    };
    const following = follow();
    await Promise.all([write(), write(), write(), write(), place(), place()]);
    writing = false;
    await following;
    expect(seen.map(({ position }) => position)).toEqual(seen.map((_, at) => at + 1));
    expect(
      seen
        .slice(1)
        .map((event) => event.id)
        .toSorted(),
    ).toEqual(made.toSorted());
  });

  it('a whole citizen’s alone, and where to go on without looking through the others again', async () => {
    const [one, two] = [await enrol(), await enrol('0102603000')];
    await register(bente, two.cardNumber);
    await place();
    expect(await read(karla, `?citizenId=${one.id}`)).toMatchObject({
      items: [{ position: 1 }],
      after: 3,
      more: false,
    });
    expect(await read(karla, `?citizenId=${two.id}&limit=1`)).toMatchObject({
      items: [{ position: 2 }],
      after: 2,
      more: true,
    });
    expect(await read(karla, `?citizenId=${two.id}&after=2`)).toMatchObject({ items: [{ position: 3 }] });
    expect((await read(odense, `?citizenId=${one.id}`)).items).toEqual([]);
  });

  it('who asks for what is not kept is told, and not given the rest', async () => {
    const citizen = await enrol();
    await register(bente, citizen.cardNumber);
    await place();
    await world.database.admin.execute(
      sql`delete from stream_events where position = 1 and stream = 'authority:0751'`,
    );
    await world.database.admin.execute(
      sql`update event_streams set first_position = 2 where stream = 'authority:0751'`,
    );
    expect(await read(karla)).toMatchObject({ items: [{ position: 2 }] });
    expect(await read(karla, '?after=1')).toMatchObject({ items: [{ position: 2 }] });
    for (const after of [0, 3]) {
      const logged = await logOf(world, async () => {
        const answer = await world.send(karla, 'GET', `/events?after=${after}`);
        expect(answer.json()).toMatchObject({
          status: 410,
          code: 'events-gone',
          firstPosition: 2,
          lastPosition: 2,
        });
      });
      expect(logged).toMatchObject([{ action: 'events-read', outcome: 'refused', code: 'events-gone' }]);
    }
  });

  it.each(['after=01', 'after=-1', 'after=x', 'limit=0', 'limit=101', 'citizenId=x', 'until=1'])(
    '%s is refused',
    async (query) => {
      expect((await world.send(karla, 'GET', `/events?${query}`)).json()).toMatchObject({
        status: 400,
        code: 'validation-failed',
      });
    },
  );

  it('a company cannot ask by citizen, whom it knows no id of', async () => {
    const { id } = await enrol();
    const answer = await world.send(bente, 'GET', `/events?citizenId=${id}`);
    expect(answer.json()).toMatchObject({ errors: [{ path: 'citizenId', code: 'unknown-field' }] });
  });

  it('the log names each citizen that was shown once, and nobody when nothing was', async () => {
    const citizen = await enrol();
    await register(bente, citizen.cardNumber);
    await place();
    const shown = await logOf(world, () => read(karla));
    expect(shown).toMatchObject([{ action: 'events-read', outcome: 'done', seen: 1 }]);
    expect(await logOf(world, () => read(karla, '?after=2'))).toEqual([]);
    expect(await logOf(world, () => read(bente))).toMatchObject([{ action: 'events-read', seen: 1 }]);
  });
});
