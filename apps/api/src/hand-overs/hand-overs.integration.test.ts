import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, now, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator, nextCpr } from '../../test/support/fixtures.ts';
import type { Caller, CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';
import { keeperRole, openDatabase } from '../database/database.ts';
import { runRetention } from '../retention/retention.ts';

const year = { from: '2026-02-01', to: '2026-12-31' };

let world: TestWorld;
let hanne: CaseworkerCaller;
let odense: CaseworkerCaller;
let bjarne: EmployeeCaller;
type Citizen = { id: string; cardNumber: string; cpr: string };
let lone: Citizen;
let frederik: Citizen;
let astrid: Citizen;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  hanne = { ...(await createCaseworker(db)), role: 'administrator' };
  odense = { ...(await createCaseworker(db, '35209115')), role: 'administrator' };
  bjarne = await createEmployee(db);
  [lone, frederik, astrid] = [
    await granted(hanne, 'Lone Hansentest'),
    await granted(hanne, 'Frederik Hansentest'),
    await granted(odense, 'Astrid Bruun'),
  ];
});
afterAll(() => world.close());
beforeEach(async () => {
  await world.database.admin.execute(sql`
    delete from hand_over_lines; delete from hand_over_totals; delete from hand_overs; delete from letters; delete from history_events;
    delete from employments`);
  await world.database.admin.execute(sql`update cards set used_oere = 0`);
});

async function granted(by: CaseworkerCaller, name: string): Promise<Citizen> {
  const cpr = nextCpr();
  world.register.people.push(person(cpr, { name }));
  const { id, cardNumber } = (await grant(world, by, cpr)).json();
  return { id, cardNumber, cpr };
}

async function register(citizen: Citizen, endDate: string, amountOere = 100_000): Promise<string> {
  const contact = { name: 'Sanne Lund', email: 'sanne@solsikken.example', phone: '12 34 56 78' };
  const body = { cardNumber: citizen.cardNumber, startDate: endDate, endDate, amountOere, contact };
  const answer = await world.send(bjarne, 'POST', '/employments', {
    body,
    headers: { 'idempotency-key': randomUUID() },
  });
  expect(answer.statusCode).toBe(201);
  return answer.json().id;
}

const edit = (id: string, body: object, version = 1) =>
  world.send(bjarne, 'PATCH', `/employments/${id}`, { body, headers: { 'if-match': `"${version}"` } });

const make = (body: object = {}, caller: Caller = hanne, key: string = randomUUID()) =>
  world.send(caller, 'POST', '/hand-overs', {
    body: { ...year, kind: 'everything', ...body },
    headers: { 'idempotency-key': key },
  });

async function linesOf(id: string, what = 'employments', caller: Caller = hanne) {
  const answer = await world.send(caller, 'GET', `/hand-overs/${id}/${what}`);
  expect(answer.headers['content-type'], answer.body).toBe('application/jsonl');
  return answer.body
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/** What was changed since, in the words of the lines. */
async function changed(): Promise<object[]> {
  const { id } = (await make({ kind: 'changes' })).json();
  const lines = await linesOf(id);
  return lines.map(({ employmentId, version, status, inPeriod }) => ({
    employmentId,
    version,
    status,
    inPeriod,
  }));
}

describe('a hand-over', () => {
  it('has the employments that ended in the period, of the own citizens alone, and what they came to', async () => {
    const first = await register(lone, '2026-03-31', 100_000);
    await register(lone, '2026-05-31', 250_000);
    await register(frederik, '2026-11-01', 50_000);
    await register(astrid, '2026-04-30');
    await register(lone, '2026-01-31');
    const cancelled = await register(frederik, '2026-11-20', 1);
    await world.send(bjarne, 'POST', `/employments/${cancelled}/cancellation`, {
      body: { reason: 'Forkert borger' },
      headers: { 'if-match': '"1"' },
    });
    const made = await make();
    expect(made.statusCode).toBe(201);
    const { id } = made.json();
    expect(made.headers.location).toBe(`/api/v1/hand-overs/${id}`);
    const told = { ...year, kind: 'everything', employments: 4, citizens: 2, amountOere: 400_000 };
    expect(made.json()).toEqual({ id, madeAt: now.toISOString(), madeBy: 'Bente Prøve', ...told });
    const lines = await linesOf(id);
    expect(lines).toHaveLength(4);
    expect(lines[0]).toEqual({
      employmentId: first,
      version: 1,
      citizen: { id: lone.id, cardNumber: lone.cardNumber, name: 'Lone Hansentest' },
      company: { cvr: bjarne.organisation.cvr, name: bjarne.organisation.name },
      startDate: '2026-03-31',
      endDate: '2026-03-31',
      inPeriod: true,
      amountOere: 100_000,
      status: 'registered',
      registeredAt: now.toISOString(),
      changedAt: now.toISOString(),
    });
    const totals = await linesOf(id, 'totals');
    expect(totals.map(({ citizen, ...sum }) => [citizen.name, sum]).sort()).toEqual([
      ['Frederik Hansentest', { employments: 1, amountOere: 50_000 }],
      ['Lone Hansentest', { employments: 2, amountOere: 350_000 }],
    ]);
  });

  it('stays what it was through edits, cancellations, an end of the frikort and retention (R29)', async () => {
    const viggo = await granted(hanne, 'Viggo Glemtesen');
    const [edited, cancelled] = [
      await register(viggo, '2026-11-10', 100_000),
      await register(viggo, '2026-11-12', 40_000),
    ];
    const made = (await make()).json();
    const asMade = async () => ({
      handOver: (await world.send(hanne, 'GET', `/hand-overs/${made.id}`)).json(),
      lines: await linesOf(made.id),
      totals: await linesOf(made.id, 'totals'),
    });
    const before = await asMade();
    expect(before.lines).toHaveLength(2);
    await edit(edited, { amountOere: 1, endDate: '2026-11-11' });
    const reason = { reason: 'Forkert borger' };
    await world.send(bjarne, 'POST', `/employments/${cancelled}/cancellation`, {
      body: reason,
      headers: { 'if-match': '"1"' },
    });
    await register(frederik, '2026-11-10');
    await world.send(hanne, 'POST', `/citizens/${viggo.id}/deactivation`, { body: reason });
    expect(await asMade()).toEqual(before);

    const keeper = openDatabase(world.database.adminUrl, { maxConnections: 1, role: keeperRole });
    const clock = () => new Date('2031-12-31T23:30:00Z');
    expect(await runRetention({ db: keeper, clock, years: 5 })).toMatchObject({ anonymised: 1 });
    await keeper.$client.end();
    const nameless = <Line extends object>(lines: Line[]) =>
      lines.map((line) => ({ ...line, citizen: { id: viggo.id, cardNumber: viggo.cardNumber } }));
    const { handOver, lines, totals } = before;
    expect(await asMade()).toEqual({ handOver, lines: nameless(lines), totals: nameless(totals) });
  });

  it('of changes has what was not handed over for the period as it is now', async () => {
    const [kept, edited, cancelled, moved] = [
      await register(lone, '2026-11-10'),
      await register(lone, '2026-11-11'),
      await register(lone, '2026-11-12'),
      await register(frederik, '2026-11-13'),
    ];
    expect(await changed()).toHaveLength(4);
    expect(await changed()).toEqual([]);
    await edit(edited, { amountOere: 5 });
    await world.send(bjarne, 'POST', `/employments/${cancelled}/cancellation`, {
      body: { reason: 'Forkert borger' },
      headers: { 'if-match': '"1"' },
    });
    await edit(moved, { startDate: '2026-01-30', endDate: '2026-01-31' });
    const fresh = await register(lone, '2026-11-14');
    const inPeriod = true;
    expect(await changed()).toEqual([
      { employmentId: moved, version: 2, status: 'registered', inPeriod: false },
      { employmentId: edited, version: 2, status: 'registered', inPeriod },
      { employmentId: cancelled, version: 2, status: 'cancelled', inPeriod },
      { employmentId: fresh, version: 1, status: 'registered', inPeriod },
    ]);
    expect(await changed()).toEqual([]);
    // For another period nothing has been handed over yet.
    const november = await make({ from: '2026-11-01', to: '2026-11-30', kind: 'changes' });
    expect(november.json()).toMatchObject({ employments: 4 });
    expect((await linesOf(november.json().id)).map(({ employmentId }) => employmentId)).toContain(kept);
  });

  it('of changes misses nothing that was begun before and is committed after it', async () => {
    const id = await register(lone, '2026-11-10');
    await changed();
    const client = await world.database.admin.$client.connect();
    await client.query('begin');
    await client.query('update employments set version = 2, amount_oere = 7 where id = $1', [id]);
    expect(await changed()).toEqual([]);
    await client.query('commit');
    client.release();
    expect(await changed()).toMatchObject([{ employmentId: id, version: 2 }]);
  });

  it('has CPR numbers when they are asked for, and as CSV what a spreadsheet reads', async () => {
    await register(lone, '2026-11-10', 123_456);
    const { id } = (await make()).json();
    const answer = await world.send(hanne, 'GET', `/hand-overs/${id}/employments?includeCpr=true`);
    expect(JSON.parse(answer.body).citizen.cpr).toBe(lone.cpr);
    const csv = await world.send(hanne, 'GET', `/hand-overs/${id}/employments?includeCpr=true`, {
      headers: { accept: 'text/csv', 'accept-language': 'en' },
    });
    expect(csv.headers['content-disposition']).toBe(
      'attachment; filename="hand-over-2026-02-01_2026-12-31.csv"',
    );
    const [head = '', line = ''] = csv.body.slice(1).split('\r\n');
    expect(head.split(';').slice(0, 3)).toEqual(['CPR number', 'Card number', 'Name']);
    expect(line).toContain(`${lone.cpr.slice(0, 6)}-${lone.cpr.slice(6)};${lone.cardNumber};Lone Hansentest`);
    expect(line).toContain(';1234,56;');
    const totals = await world.send(hanne, 'GET', `/hand-overs/${id}/totals`, {
      headers: { accept: 'text/csv' },
    });
    expect(totals.body).toContain(`${lone.cardNumber};Lone Hansentest;1;1234,56`);
    const refused = await world.send(hanne, 'GET', `/hand-overs/${id}/totals`, {
      headers: { accept: 'image/png' },
    });
    expect(refused.json()).toMatchObject({
      code: 'not-acceptable',
      mediaTypes: ['application/jsonl', 'text/csv'],
    });
  });

  it('is made once for each key, and listed, the latest first', async () => {
    await register(lone, '2026-11-10');
    const key = randomUUID();
    const first = await make({}, hanne, key);
    const again = await make({}, hanne, key);
    expect(again.json()).toEqual(first.json());
    expect(again.headers['idempotent-replayed']).toBe('true');
    expect((await make({ kind: 'changes' }, hanne, key)).json().code).toBe('idempotency-key-reused');
    const second = (await make({ kind: 'changes' })).json();
    const page = (await world.send(hanne, 'GET', '/hand-overs?limit=1')).json();
    expect(page.items).toEqual([second]);
    const rest = (await world.send(hanne, 'GET', `/hand-overs?limit=1&cursor=${page.nextCursor}`)).json();
    expect(rest).toEqual({ items: [first.json()], nextCursor: null });
  });

  it.each([
    [{ from: '2026-12-31', to: '2026-01-01' }, 422, 'end-before-start'],
    [{ from: '2026-02-30' }, 400, 'validation-failed'],
    [{ kind: 'all' }, 400, 'validation-failed'],
    [{ municipality: '0461' }, 400, 'validation-failed'],
  ])('is not made of %o', async (body, status, code) => {
    const logged = await logOf(world, async () => {
      expect((await make(body)).json()).toMatchObject({ status, code });
    });
    expect(logged).toMatchObject([{ action: 'hand-over-made', outcome: 'refused', code }]);
  });
});

describe('who fetches a hand-over', () => {
  it('discloses each citizen in it, and they see that, by whom and what for (R26)', async () => {
    await register(lone, '2026-11-10');
    await register(lone, '2026-11-11');
    await register(frederik, '2026-11-12');
    const made = await logOf(world, () => make());
    expect(made).toMatchObject([{ action: 'hand-over-made', outcome: 'done', subject: null }]);
    const { items } = (await world.send(hanne, 'GET', '/hand-overs')).json();
    const logged = await logOf(world, () => linesOf(items[0].id));
    expect(logged).toMatchObject([{ action: 'hand-over-exported', object_id: items[0].id, seen: 2 }]);
    const { rows } = await world.database.admin.execute(
      sql`select distinct purpose, role from audit_log where action = 'hand-over-exported'`,
    );
    expect(rows).toEqual([{ purpose: 'hand-over', role: 'administrator' }]);
  });

  it('is an administrator of the municipality that made it, and nobody else', async () => {
    await register(lone, '2026-11-10');
    const { id } = (await make()).json();
    for (const path of ['', '/employments', '/totals']) {
      expect((await world.send(odense, 'GET', `/hand-overs/${id}${path}`)).json().code).toBe('not-found');
      expect((await world.send(hanne, 'GET', `/hand-overs/nothing${path}`)).json().code).toBe('not-found');
    }
    expect((await world.send(odense, 'GET', '/hand-overs')).json().items).toEqual([]);
    const { db } = world.database;
    for (const caller of [await createCaseworker(db), await createOperator(db), bjarne]) {
      expect((await make({}, caller)).json().code).toBe('not-permitted');
      expect((await world.send(caller, 'GET', `/hand-overs/${id}/totals`)).json().code).toBe('not-permitted');
    }
  });

  it('is told nobody’s name or number who has been anonymised since (R29)', async () => {
    const gone = await granted(hanne, 'Finn Stoptest');
    await register(gone, '2026-11-10');
    const { id } = (await make()).json();
    await world.database.admin.execute(sql`
      update citizens set anonymised_at = now(), status = 'inactive', cpr_ciphertext = null, cpr_key_id = null,
        cpr_index_key_id = null, name = '-' where id = ${gone.id}::uuid`);
    const answer = await world.send(hanne, 'GET', `/hand-overs/${id}/employments?includeCpr=true`);
    expect(JSON.parse(answer.body)).toMatchObject({ amountOere: 100_000 });
    expect(JSON.parse(answer.body).citizen).toEqual({ id: gone.id, cardNumber: gone.cardNumber });
  });
});
