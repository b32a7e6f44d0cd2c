import { randomUUID } from 'node:crypto';
import { undoGrantMinutes } from '@frikort/domain/grant-undo';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createWorld,
  fingerprint,
  grant,
  logOf,
  person,
  type TestWorld,
} from '../../../test/support/citizens.ts';
import { createCaseworker, createEmployee } from '../../../test/support/fixtures.ts';
import type { CaseworkerCaller, EmployeeCaller } from '../../auth/caller.ts';

let world: TestWorld;
let ib: CaseworkerCaller;
let odense: CaseworkerCaller;
let company: EmployeeCaller;
let unused = 1000;

beforeAll(async () => {
  world = await createWorld();
  ib = await createCaseworker(world.database.db);
  odense = await createCaseworker(world.database.db, '35209115');
  company = await createEmployee(world.database.db);
});
afterAll(() => world.close());

type Granted = { id: string; cardNumber: string; cpr: string };

async function granted(): Promise<Granted> {
  const cpr = `290569${unused++}`;
  world.register.people = [person(cpr)];
  const { id, cardNumber } = (await grant(world, ib, cpr)).json();
  return { id, cardNumber, cpr };
}

const undo = (id: string, caller = ib) => world.send(caller, 'POST', `/citizens/${id}/grant-undoing`);
const search = (caller: CaseworkerCaller, query: string) =>
  world.send(caller, 'POST', '/citizens/search', { body: { query } });
const register = (cardNumber: string) =>
  world.send(company, 'POST', '/employments', {
    body: {
      cardNumber,
      startDate: '2026-11-01',
      endDate: '2026-11-30',
      amountOere: 100_000,
      contact: { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '12345678' },
    },
    headers: { 'idempotency-key': randomUUID() },
  });

describe('R13: a grant is undone', () => {
  it('and nobody finds its number; the person is granted anew, with another one', async () => {
    const { id, cardNumber, cpr } = await granted();
    const logged = await logOf(world, async () => expect((await undo(id)).statusCode).toBe(204));
    expect(logged).toMatchObject([
      { action: 'enrolment-grant-undone', outcome: 'done', object_id: id, subject: expect.any(Buffer) },
    ]);
    for (const caller of [ib, odense]) {
      expect((await search(caller, cardNumber)).json()).toMatchObject({ code: 'card-number-unknown' });
      expect((await search(caller, cpr)).json()).toMatchObject({ enrolled: false });
    }
    const lookUp = await world.send(company, 'POST', '/card-lookups', { body: { cardNumber } });
    expect(lookUp.json()).toMatchObject({ code: 'card-number-unknown' });
    expect((await register(cardNumber)).json()).toMatchObject({ code: 'card-number-unknown' });
    expect((await world.send(ib, 'GET', `/citizens/${id}`)).statusCode).toBe(404);
    const { rows } = await world.database.admin.execute(sql`
      select reason from reserved_card_numbers where card_number = ${cardNumber}`);
    expect(rows).toEqual([{ reason: 'grant-undone' }]);
    const again = await grant(world, ib, cpr);
    expect(again.statusCode, again.body).toBe(201);
    expect(again.json().cardNumber).not.toBe(cardNumber);
    expect(again.json().id).not.toBe(id);
  });

  it('as an event that stands in the history, and is told to other systems', async () => {
    const { id } = await granted();
    await undo(id);
    const { rows } = await world.database.admin.execute(sql`
      select event, changes from history_events where citizen_id = ${id}::uuid order by at, id`);
    expect(rows).toEqual([
      { event: 'enrolment-granted', changes: [] },
      { event: 'enrolment-grant-undone', changes: [] },
    ]);
    const queued = await world.database.admin.execute(sql`
      select what from event_queue where citizen_id = ${id}::uuid order by what`);
    expect(queued.rows.map(({ what }) => what)).toContain('enrolment-grant-undone');
  });

  it('leaves nothing of the person in the row, and ends their login', async () => {
    const { id } = await granted();
    await undo(id);
    const { rows } = await world.database.admin.execute(sql`
      select name, status, cpr_ciphertext, anonymised_at is not null as gone,
        (select count(*)::int from cpr_indexes where citizen_id = citizens.id) as indexes,
        (select count(*)::int from sessions where citizen_id = citizens.id) as sessions
      from citizens where id = ${id}::uuid`);
    expect(rows).toEqual([
      { name: '–', status: 'inactive', cpr_ciphertext: null, gone: true, indexes: 0, sessions: 0 },
    ]);
  });

  it('not after ten minutes, not once an employment was registered, also when it is cancelled; each is logged', async () => {
    const late = await granted();
    await world.database.admin.execute(sql`
      update citizens set granted_at = granted_at - make_interval(mins => ${undoGrantMinutes}) where id = ${late.id}::uuid`);
    const used = await granted();
    const registered = await register(used.cardNumber);
    await world.send(company, 'POST', `/employments/${registered.json().id}/cancellation`, {
      body: { reason: 'Fejl' },
      headers: { 'if-match': String(registered.headers.etag) },
    });
    const before = await fingerprint(world);
    const logged = await logOf(world, async () => {
      expect((await undo(late.id)).json()).toMatchObject({ status: 409, code: 'undo-too-late' });
      expect((await undo(used.id)).json()).toMatchObject({ status: 409, code: 'grant-in-use' });
      expect((await undo(used.id, odense)).json()).toMatchObject({ status: 404, code: 'not-found' });
    });
    expect(logged.map(({ action, code }) => [action, code])).toEqual([
      ['enrolment-grant-undone', 'undo-too-late'],
      ['enrolment-grant-undone', 'grant-in-use'],
      ['access-refused', 'not-found'],
    ]);
    expect(await fingerprint(world)).toEqual(before);
  });

  it('twice at once happens once', async () => {
    const { id } = await granted();
    const answers = await Promise.all([undo(id), undo(id), undo(id)]);
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([204, 404, 404]);
  });
});

describe('R2, R13: a grant that is undone while a company registers', () => {
  /** How often each won, over several turns. */
  async function race(turns: number): Promise<{ undone: number; registered: number; wrong: string[] }> {
    const won = { undone: 0, registered: 0, wrong: [] as string[] };
    for (let turn = 0; turn < turns; turn += 1) {
      const { id, cardNumber } = await granted();
      const all = await Promise.all(
        turn % 2 === 0
          ? [undo(id), register(cardNumber), register(cardNumber)]
          : [register(cardNumber), undo(id), register(cardNumber)],
      );
      const isUndone = all.some((answer) => answer.statusCode === 204);
      const registered = all.filter((answer) => answer.statusCode === 201).length;
      if (isUndone === registered > 0)
        won.wrong.push(all.map((answer) => `${answer.statusCode} ${answer.body.slice(0, 80)}`).join(', '));
      if (isUndone) won.undone += 1;
      else won.registered += 1;
      const { rows } = await world.database.admin.execute<{
        used: string | null;
        sum: string | null;
        gone: boolean;
      }>(sql`
        select (select sum(used_oere) from cards where citizen_id = ${id}::uuid) as used,
          (select sum(amount_oere) from employments where citizen_id = ${id}::uuid) as sum,
          (select anonymised_at is not null from citizens where id = ${id}::uuid) as gone`);
      const [row] = rows;
      if (String(row?.used ?? 0) !== String(row?.sum ?? 0) || (row?.gone && row.sum !== null))
        won.wrong.push(JSON.stringify(row));
    }
    return won;
  }

  it('has one winner, however they meet', async () => {
    const { wrong } = await race(24);
    expect(wrong).toEqual([]);
  });

  it('the registration that waits for the undoing finds no such number any more', async () => {
    const { id, cardNumber } = await granted();
    let answer: Promise<{ json: () => { code: string } }> | undefined;
    await world.database.admin.transaction(async (transaction) => {
      await transaction.execute(sql`
        select undo_grant(${id}::uuid, decode(md5(${id}), 'hex'), '–', (select granted_at from citizens where id = ${id}::uuid))`);
      answer = register(cardNumber);
      await untilWaiting();
    });
    expect((await answer)?.json()).toMatchObject({ code: 'card-number-unknown' });
    const { rows } = await world.database.admin.execute(
      sql`select from cards where citizen_id = ${id}::uuid`,
    );
    expect(rows).toHaveLength(0);
  });
});

/** Until a statement waits for a lock that somebody holds. */
async function untilWaiting(): Promise<void> {
  await expect
    .poll(async () => {
      const { rows } = await world.database.db.execute<{ waiting: number }>(sql`
        select count(*)::int as waiting from pg_locks
        where not granted and database = (select oid from pg_database where datname = current_database())
          or not granted and locktype = 'transactionid'`);
      return rows[0]?.waiting ?? 0;
    })
    .toBeGreaterThan(0);
}
