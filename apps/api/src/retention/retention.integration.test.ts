import { randomUUID } from 'node:crypto';
import { cpr } from '@frikort/domain/cpr';
import { eventsKeptDays } from '@frikort/domain/published-event';
import { anonymisedName } from '@frikort/domain/retention';
import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  createWorld,
  grant,
  now,
  person,
  standsInDatabase,
  type TestWorld,
} from '../../test/support/citizens.ts';
import {
  createCaseworker,
  createEmployee,
  newTestKey,
  openYear,
  testVault,
} from '../../test/support/fixtures.ts';
import { sealAll } from '../audit/sealing.ts';
import { verifyDatabase } from '../audit/verify.ts';
import { storeActor } from '../auth/actor-store.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import { findEnrolment } from '../citizens/grant-store.ts';
import { type Database, keeperRole, openDatabase } from '../database/database.ts';
import { placeAll } from '../events/sequence.ts';
import { countOldEvents } from './old-events.ts';
import { listDue, runRetention } from './retention.ts';

const number = '1503602000';
const name = 'Viggo Glemtesen';
/** The world's clock stands in 2026: 2027 to 2031 are the five whole years. */
const lastDay = new Date('2031-12-31T22:00:00Z');
const firstDay = new Date('2031-12-31T23:30:00Z');

let world: TestWorld;
let keeper: Database;
let karla: CaseworkerCaller;
let bente: EmployeeCaller;
let viggo: CitizenCaller;
let citizen: { id: string; cardNumber: string };
let employmentId: string;

const sealKeys = [newTestKey('seal-1')] as const;
const retain = (at: Date, years = 5) => runRetention({ db: keeper, clock: () => at, years });
const due = (at: Date, years = 5) => listDue({ db: keeper, clock: () => at, years });

async function rowOf(statement: SQL) {
  const { rows } = await world.database.admin.execute(statement);
  return rows[0];
}

/** A citizen with an employment and a past in which every personal thing stands that can. */
async function createPast(): Promise<void> {
  world.register.people = [person(number, { name })];
  citizen = (await grant(world, karla, number)).json();
  await world.send(karla, 'PUT', `/citizens/${citizen.id}/assignment`);
  const contact = { name: 'Bente Kontakt', email: 'bente@example.dk', phone: '12345678' };
  const terms = { startDate: '2026-11-02', endDate: '2026-11-20', amountOere: 123_400, contact };
  const registered = await world.send(bente, 'POST', '/employments', {
    body: { cardNumber: citizen.cardNumber, ...terms, reference: 'LØN-77' },
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(registered.statusCode).toBe(201);
  employmentId = registered.json().id;
  const actorId = await storeActor(
    world.database.db,
    {
      provider: 'nemlogin',
      nameId: `https://data.gov.dk/model/core/eid/person/uuid/${citizen.id}`,
      name,
    },
    now,
  );
  viggo = {
    role: 'citizen',
    entrance: 'citizen',
    actorId,
    name,
    citizenId: citizen.id,
    requestId: randomUUID(),
  };
  expect((await world.send(viggo, 'GET', '/me')).statusCode).toBe(200);
  const reason = 'Viggo er flyttet hjem til sin mor';
  const ended = await world.send(karla, 'POST', `/citizens/${citizen.id}/deactivation`, { body: { reason } });
  expect(ended.statusCode).toBe(200);
}

beforeAll(async () => {
  world = await createWorld();
  keeper = openDatabase(world.database.adminUrl, { maxConnections: 4, role: keeperRole });
  karla = await createCaseworker(world.database.db);
  bente = await createEmployee(world.database.db);
  await createPast();
}, 120_000);
afterAll(async () => {
  await keeper.$client.end();
  await world.close();
});

describe('R29: retention', () => {
  it('leaves everything until five whole calendar years have passed', async () => {
    expect(await due(lastDay)).toEqual([]);
    expect(await retain(lastDay)).toMatchObject({ anonymised: 0 });
    expect(await due(firstDay)).toEqual([citizen.id]);
    expect(await due(new Date('2028-06-01T12:00:00Z'), 1)).toEqual([citizen.id]);
  });

  it('ends early when the process stops, with what is left for the next time', async () => {
    const run = { db: keeper, clock: () => firstDay, years: 5 };
    expect(await runRetention(run, AbortSignal.abort())).toMatchObject({ anonymised: 0 });
    expect(await due(firstDay)).toEqual([citizen.id]);
  });

  it('a dry run changes nothing', async () => {
    const read = () => rowOf(sql`select md5(string_agg(citizens::text, ',')) as before from citizens`);
    const before = await read();
    await due(firstDay);
    expect(await read()).toEqual(before);
  });

  it('never touches an active enrolment, not even a dead one, and the keeper cannot', async () => {
    await world.database.admin.execute(sql`
      update citizens set status = 'active', register_status = 90, register_status_since = '2019-01-01'
      where id = ${citizen.id}`);
    expect(await retain(new Date('2099-01-01T12:00:00Z'))).toMatchObject({ anonymised: 0 });
    const forced = keeper.execute(sql`
      update citizens set cpr_ciphertext = null, cpr_key_id = null, cpr_index_key_id = null, anonymised_at = now()`);
    await expect(forced).rejects.toMatchObject({ cause: { constraint: 'citizens_anonymised_wholly' } });
    await world.database.admin.execute(sql`
      update citizens set status = 'inactive', register_status = 1 where id = ${citizen.id}`);
  });

  it('deletes reminders 30 days after what they are about, and not before', async () => {
    const count = () => rowOf(sql`select count(*)::int as reminders from continuations`);
    const body = { endDate: '2027-01-10', amountOere: 5_000 };
    const kept = await world.send(bente, 'PUT', `/employments/${employmentId}/continuation`, { body });
    expect(kept.statusCode).toBe(204);
    await retain(new Date('2027-02-08T12:00:00Z'));
    expect(await count()).toEqual({ reminders: 1 });
    await retain(new Date('2027-02-09T12:00:00Z'));
    expect(await count()).toEqual({ reminders: 0 });
  });

  it('deletes events after 90 days, and a stream says from where on it is there (R31)', async () => {
    const streams = async () =>
      (
        await world.database.admin.execute(sql`
          select kept.stream, first_position::int as first, last_position::int as last, count(event.stream)::int as left
          from event_streams kept left join stream_events event using (stream) group by kept.stream order by stream`)
      ).rows;
    await placeAll({ db: world.database.db, clock: () => now });
    const whole = [
      { stream: 'authority:0751', first: 1, last: 3, left: 3 },
      { stream: expect.stringMatching('company:'), first: 1, last: 1, left: 1 },
    ];
    expect(await streams()).toEqual(whole);
    const after = (days: number) => new Date(now.getTime() + days * 24 * 60 * 60_000);
    expect(await retain(after(eventsKeptDays))).toMatchObject({ events: 0 });
    expect(await streams()).toEqual(whole);
    // Placed by a process whose clock is late: what stands before it goes with what is old.
    await world.database.admin.execute(sql`
      update stream_events set placed_at = ${after(50).toISOString()} where position in (1, 3) and stream like 'authority:%'`);
    expect(await countOldEvents(keeper, after(eventsKeptDays + 1))).toBe(2);
    expect(await retain(after(eventsKeptDays + 1))).toMatchObject({ events: 3 });
    expect(await streams()).toEqual([
      { stream: 'authority:0751', first: 3, last: 3, left: 1 },
      { stream: expect.stringMatching('company:'), first: 2, last: 1, left: 0 },
    ]);
  });

  it('waits for a later employment, and for a citizen that somebody holds', async () => {
    await openYear(world.database.admin, 2028, 4_400_000);
    const { admin } = world.database;
    await admin.execute(sql`insert into cards values (${citizen.id}, 2028, 4400000, 100)`);
    await admin.execute(sql`
      insert into employments select gen_random_uuid(), citizen_id, 2028, company_cvr, company_name, '2028-01-01',
        '2028-02-29', 100, contact_name, contact_email, contact_phone, null, null, 'registered', 1, now(), now()
      from employments where citizen_id = ${citizen.id}`);
    expect(await due(firstDay)).toEqual([]);
    expect(await due(new Date('2034-01-01T12:00:00Z'))).toEqual([citizen.id]);
    await admin.execute(sql`update employments set status = 'cancelled' where year = 2028`);
    await admin.transaction(async (transaction) => {
      await transaction.execute(sql`select from citizens where id = ${citizen.id} for update`);
      expect(await retain(firstDay)).toMatchObject({ anonymised: 0 });
    });
  });
});

describe('R29: what an anonymised citizen is', () => {
  let before: unknown;
  const money = () =>
    rowOf(sql`
      select count(*)::int as employments, sum(amount_oere)::int as amount, min(company_cvr) as cvr,
        (select sum(used_oere)::int from cards) as used from employments`);

  const told = () =>
    rowOf(sql`
      select (select count(*)::int from messages where citizen_id = ${citizen.id}) as messages,
        (select count(*)::int from message_addresses where citizen_id = ${citizen.id}) as addresses,
        (select count(*)::int from cards_running_out where citizen_id = ${citizen.id}) as cards`);

  /** How many rows of the log lead to the citizen: about them alone, and of looks at lists. */
  const linked = () =>
    rowOf(sql`
      select (select count(*)::int from audit_log log where log.subject = citizen.audit_subject) as alone,
        (select count(*)::int from audit_log_subjects beside where beside.subject = citizen.audit_subject) as listed
      from citizens citizen where id = ${citizen.id}`);

  beforeAll(async () => {
    await world.send(karla, 'GET', '/citizens');
    expect(await linked()).toEqual({ alone: expect.any(Number), listed: 1 });
    await sealAll(world.database.db, [...sealKeys], () => now);
    before = await money();
    // Not over yet, so that nothing but the citizen's end ends it.
    await world.database.admin.execute(sql`
      insert into continuations values (${employmentId}, '2032-06-30', 5000, ${now.toISOString()})`);
    await world.database.admin.execute(sql`
      insert into employment_reopenings (id, employment_id, reason, requested_at, requested_by)
      select gen_random_uuid(), ${employmentId}::uuid, 'Lønnen er forkert', ${now.toISOString()}::timestamptz, id
      from actors limit 1`);
    await world.database.admin.execute(sql`
      insert into employment_objections (id, employment_id, reason, sentence, raised_at)
      values (gen_random_uuid(), ${employmentId}::uuid, 'not-me', 'Det var min bror', ${now.toISOString()}::timestamptz)`);
    await world.database.admin.execute(
      sql`update employments set reopened_until = '2040-01-01' where id = ${employmentId}::uuid`,
    );
    await placeAll({ db: world.database.db, clock: () => now });
    const asked = await world.send(viggo, 'PUT', '/message-mail', { body: { email: 'viggo@post.example' } });
    expect(asked.statusCode).toBe(200);
    await world.database.admin.execute(sql`insert into cards_running_out values (${citizen.id}, 2026)`);
    expect(await told()).toEqual({ messages: expect.any(Number), addresses: 1, cards: 1 });
    const runs = await Promise.all([retain(firstDay), retain(firstDay), retain(firstDay)]);
    expect(runs.reduce((sum, run) => sum + run.anonymised, 0)).toBe(1);
  });
  beforeEach(() => {
    world.register.people = [person(number, { name })];
  });

  it('no name, reason, contact or reference stands anywhere, and no CPR number can be read', async () => {
    for (const gone of [name, 'flyttet hjem', 'Bente Kontakt', 'LØN-77', number]) {
      expect(await standsInDatabase(world, gone)).toEqual([]);
    }
    expect(
      await rowOf(sql`
        select cpr_ciphertext, status_reason, name, (select count(*)::int from cpr_indexes) as indexes,
          (select count(*)::int from sessions where citizen_id is not null) as sessions,
          (select count(*)::int from employments where contact_name <> ${anonymisedName}
            or contact_email || contact_phone <> '' or reference is not null) as contacts from citizens`),
    ).toEqual({ cpr_ciphertext: null, status_reason: null, name: '–', indexes: 0, sessions: 0, contacts: 0 });
  });

  it('no company is reminded of what goes on after New Year', async () => {
    expect(await rowOf(sql`select count(*)::int as reminders from continuations`)).toEqual({ reminders: 0 });
    expect((await world.send(bente, 'GET', '/continuations')).json().items).toEqual([]);
  });

  it('what was asked and said about an employment is gone, and nothing stays reopened (R30)', async () => {
    expect(
      await rowOf(sql`
        select (select count(*)::int from employment_reopenings) as asked,
          (select count(*)::int from employment_objections) as said,
          (select count(reopened_until)::int from employments) as reopened`),
    ).toEqual({ asked: 0, said: 0, reopened: 0 });
  });

  it('no message is about them, and nobody is left to write to (R35)', async () => {
    expect(await told()).toEqual({ messages: 0, addresses: 0, cards: 0 });
  });

  it('amounts and companies are kept for statistics, and what happened when', async () => {
    expect(await money()).toEqual(before);
    const { rows } = await world.database.admin.execute<{ event: string; changes: { field: string }[] }>(sql`
      select event, changes from history_events where citizen_id = ${citizen.id} order by at, id`);
    expect(rows.map(({ event }) => event)).toContain('enrolment-deactivated');
    expect(rows.flatMap(({ changes }) => changes.map(({ field }) => field))).toEqual(['status']);
  });

  it('the log is as it was sealed, and says what retention did, and none of it leads to the citizen', async () => {
    expect(await linked()).toEqual({ alone: 0, listed: 0 });
    await sealAll(world.database.db, [...sealKeys], () => firstDay);
    expect(await verifyDatabase(world.database.db, { keys: [...sealKeys] })).toMatchObject({
      ok: true,
      waiting: 0,
    });
    expect(
      await rowOf(
        sql`select actor_id, object_id, purpose from audit_log where action = 'citizen-anonymised'`,
      ),
    ).toEqual({ actor_id: null, object_id: citizen.id, purpose: 'operation' });
  });

  it('a company still sees its employments, without a name', async () => {
    const list = await world.send(bente, 'GET', '/employments');
    expect(list.json().items).toHaveLength(2);
    expect(list.json().items[0]).toMatchObject({ citizenName: '–', cardNumber: citizen.cardNumber });
    expect(list.body).not.toContain('Viggo');
  });

  it('a caseworker finds no frikort by CPR number or card number, in no list and at no address', async () => {
    const search = (query: string) => world.send(karla, 'POST', '/citizens/search', { body: { query } });
    expect((await search(number)).json()).toMatchObject({ enrolled: false, name });
    expect((await search(citizen.cardNumber)).json().code).toBe('card-number-unknown');
    expect((await world.send(karla, 'GET', '/citizens')).json().items).toEqual([]);
    expect((await world.send(karla, 'GET', `/citizens/${citizen.id}`)).statusCode).toBe(404);
    const again = { body: { reason: 'Igen' } };
    expect((await world.send(karla, 'POST', `/citizens/${citizen.id}/reactivation`, again)).statusCode).toBe(
      404,
    );
  });

  it('the citizen is logged out and has no enrolment to log in to', async () => {
    expect((await world.send(viggo, 'GET', '/me')).statusCode).toBe(401);
    expect(await findEnrolment(world.database.db, testVault.indexes(cpr(number)))).toBeUndefined();
  });

  it('the card number stays reserved; a new frikort has another', async () => {
    const granted = await grant(world, karla, number);
    expect(granted.statusCode).toBe(201);
    expect(granted.json().cardNumber).not.toBe(citizen.cardNumber);
    expect(
      await rowOf(sql`select reason from reserved_card_numbers where card_number = ${citizen.cardNumber}`),
    ).toEqual({
      reason: 'anonymised',
    });
  });
});

describe('the keeper', () => {
  it.each([
    ['change a status', "update citizens set status = 'active'"],
    ['change an amount', 'update employments set amount_oere = 1'],
    ['move a balance', 'update cards set used_oere = 0'],
    ['rewrite the log', "update audit_log set action = 'x'"],
    ['delete from the log', 'delete from audit_log'],
    ['see or change whom a list showed', 'delete from audit_log_subjects'],
    ['delete history', 'delete from history_events'],
    ['delete a citizen', 'delete from citizens'],
    ['add a citizen', 'insert into citizens select * from citizens'],
    ['let itself be found as another', 'update cpr_indexes set citizen_id = citizen_id'],
    ['free a card number', 'delete from reserved_card_numbers'],
    ['change the structure', 'create table anything (id int)'],
  ])('may not %s', async (_what, statement) => {
    await expect(keeper.$client.query(statement)).rejects.toMatchObject({ code: '42501' });
  });
});
