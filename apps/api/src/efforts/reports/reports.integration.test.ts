import { randomUUID } from 'node:crypto';
import { calendarDate } from '@frikort/domain/calendar';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, type TestWorld } from '../../../test/support/citizens.ts';
import { createRunningEffort, namedParticipant, type RunningEffort } from '../../../test/support/efforts.ts';
import { createCitizen, createEffortWorker } from '../../../test/support/fixtures.ts';
import type { Caller } from '../../auth/caller.ts';
import { openDatabase } from '../../database/database.ts';
import { forgetOldParticipants } from '../../retention/old-participants.ts';

let world: TestWorld;
let effort: RunningEffort;
beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  effort = await createRunningEffort(world);
  await fill(effort);
});
afterAll(() => world.close());

const get = async (caller: Caller, url: string) => (await world.send(caller, 'GET', url)).json();
const register = async ({ carer, effortId }: RunningEffort, body: object) =>
  (
    await world.send(carer, 'POST', `/efforts/${effortId}/participants`, {
      body,
      headers: { 'idempotency-key': randomUUID() },
    })
  ).json();
const own = ({ organisationId }: RunningEffort, query: string) =>
  `/effort-organisations/${organisationId}/report?${query}`;

/** Three by name from March, of whom one has finished in May, one from July on, and one who is anonymous. */
async function fill(of: RunningEffort): Promise<void> {
  const { carer, effortId, manager } = of;
  const people = [
    { startDate: '2026-03-02' },
    { startDate: '2026-03-31' },
    { startDate: '2026-03-02' },
    { startDate: '2026-07-01' },
  ];
  const ids: string[] = [];
  for (const special of people) {
    const body = namedParticipant(world, special);
    const { id } = await register(of, body);
    ids.push(id);
    if (ids.length > 1) continue;
    // The first has a frikort, and an employment on it 30 days later.
    const { id: citizenId } = await createCitizen(world.database.db, { cpr: body.cpr });
    const linked = await world.send(carer, 'PUT', `/efforts/${effortId}/participants/${id}/frikort`);
    expect(linked.statusCode).toBe(200);
    await employ(citizenId);
  }
  const ended = await world.send(carer, 'PUT', `/efforts/${effortId}/participants/${ids[0]}/end`, {
    body: {
      kind: 'identified',
      endDate: '2026-05-29',
      reason: 'job',
      benefitAfter: 'own-income',
      occupationAfter: 'ordinary-job',
    },
    headers: { 'if-match': '"1"' },
  });
  expect(ended.statusCode).toBe(200);
  await register(of, { kind: 'anonymous', sex: 'woman', startYear: 2026 });
  const counted = await world.send(manager, 'PUT', `/efforts/${effortId}/total-counts/2026`, {
    body: { participants: 40 },
  });
  expect(counted.statusCode).toBe(200);
}

/** An employment as nobody registers it here: the report asks for its start alone. */
async function employ(citizenId: string): Promise<void> {
  await world.database.admin.transaction(async (transaction) => {
    await transaction.execute(sql`set local session_replication_role = replica`);
    await transaction.execute(sql`
      insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
        contact_name, contact_email, contact_phone, status, version, created_at, updated_at)
      values (${randomUUID()}::uuid, ${citizenId}::uuid, 2026, '99100002', 'Café', '2026-04-01', '2026-04-30', 100,
        'Bo', 'bo@cafe.example', '12345678', 'registered', 1, now(), now())`);
  });
}

describe('R43: what a report tells', () => {
  it('is all of the own organisation, and no small number across organisations', async () => {
    const { carer } = effort;
    const { items } = await get(carer, own(effort, 'year=2026'));
    expect(items).toMatchObject([
      {
        name: 'Videre',
        participants: 5,
        named: 4,
        counted: 40,
        finished: 1,
        withFrikort: 1,
        withEmployment: 1,
        medianDaysToEmployment: 30,
      },
    ]);
    expect(items[0].women + items[0].men).toBe(5);
    const [category] = (await get(carer, '/effort-reports?year=2026')).items;
    expect(category).toMatchObject({ category: items[0].category, finished: null, withFrikort: null });
    expect(category.name).toBeUndefined();
    expect((await get(carer, '/effort-reports?year=2025')).items[0].participants).toBe(0);
  });

  it('of a quarter is of those by name who were there for a day of it', async () => {
    const { carer } = effort;
    const counts: number[] = [];
    for (const quarter of [1, 2, 3, 4]) {
      const report = await get(carer, own(effort, `year=2026&quarter=${quarter}`));
      expect(report.quarter).toBe(quarter);
      const [row] = report.items;
      counts.push(row.participants);
      expect([row.named, row.women + row.men]).toEqual([row.participants, row.participants]);
      for (const cell of ['counted', 'budgetKroner']) expect(row[cell]).toBeUndefined();
    }
    expect(counts).toEqual([3, 3, 3, 3]);
    const [third] = (await get(carer, own(effort, 'year=2026&quarter=3'))).items;
    expect(third).toMatchObject({ finished: 0, withFrikort: 0 });
  });

  it('of a quarter is told once it has begun, and five years back', async () => {
    const { carer } = effort;
    const wrong = async (query: string) => (await get(carer, `/effort-reports?${query}`)).errors;
    expect(await wrong('year=2027&quarter=1')).toMatchObject([{ path: 'quarter', code: 'too-large' }]);
    expect(await wrong('year=2020&quarter=4')).toMatchObject([{ path: 'year', code: 'too-small' }]);
    expect((await get(carer, own(effort, 'year=2020&quarter=4'))).code).toBe('validation-failed');
    expect((await get(carer, '/effort-reports?quarter=5')).code).toBe('validation-failed');
  });

  it('of a quarter across organisations is who took part, and nothing where that could tell of few', async () => {
    const [row] = (await get(effort.carer, '/effort-reports?year=2026&quarter=2')).items;
    expect(row).toEqual({
      id: row.id,
      category: row.category,
      participants: null,
      women: null,
      men: null,
      named: null,
    });
  });

  it('of a quarter across organisations agrees with the table, when there are many', async () => {
    const { admin } = world.database;
    const other = await createRunningEffort(world, { organisation: 'Fynsk' });
    const { id } = await register(other, namedParticipant(world, { startDate: '2026-03-02' }));
    await admin.execute(sql`
      insert into effort_participants select (jsonb_populate_record(p, jsonb_build_object('id', gen_random_uuid(),
        'sex', case when n % 2 = 0 then 'woman' else 'man' end, 'audit_subject', '\\x' || md5(n::text)))).*
      from effort_participants p, generate_series(1, 60) n where p.id = ${id}::uuid`);
    const { rows } = await admin.execute<{ sex: string; count: number }>(sql`
      select sex, count(*)::int as count from effort_participants
      where kind = 'identified' and effort_id = ${other.effortId}::uuid and start_date <= '2026-06-30'
        and coalesce(end_date >= '2026-04-01', true) group by sex`);
    const of = (sex: string) => rows.find((row) => row.sex === sex)?.count;
    const categoryId = (await get(other.manager, `/efforts/${other.effortId}`)).category.id;
    const seen = (await get(effort.carer, '/effort-reports?year=2026&quarter=2')).items;
    expect(seen.find((row: { id: string }) => row.id === categoryId)).toMatchObject({
      participants: 61,
      women: of('woman'),
      men: of('man'),
    });
  });

  it('is a file in which nobody is named, and which says its period', async () => {
    const { admin } = world.database;
    const file = async (query: string) =>
      await world.send(effort.carer, 'GET', `/effort-reports${query}`, { headers: { accept: 'text/csv' } });
    const year = await file('');
    expect(year.body).toContain('skjult');
    const { rows } = await admin.execute<{ name: string }>(
      sql`select distinct name from effort_participants where name is not null`,
    );
    const quarter = await file('?year=2026&quarter=3');
    expect(quarter.headers['content-disposition']).toContain('indsatser-2026-3-kvartal');
    for (const { name } of rows) for (const { body } of [year, quarter]) expect(body).not.toContain(name);
  });

  it('is read by nobody who acts in no organisation', async () => {
    const outsider = await createEffortWorker(world.database.db);
    expect((await get(outsider, '/effort-reports')).code).toBe('not-found');
    expect((await get(outsider, own(effort, 'quarter=1'))).code).toBe('not-found');
    expect((await get(outsider, '/effort-support')).items).toEqual([]);
  });
});

describe('R29, R43: what old years came to', () => {
  const forget = async (today: string) => {
    const keeper = openDatabase(world.database.adminUrl, { maxConnections: 1, role: 'frikort_keeper' });
    try {
      return await forgetOldParticipants(keeper, calendarDate(today), new Date(`${today}T12:00:00Z`));
    } finally {
      await keeper.$client.end();
    }
  };

  it('stands when names are forgotten, and nothing that is kept leads to anybody', async () => {
    const { carer, effortId } = effort;
    const { admin } = world.database;
    const told = async () => [
      await get(carer, own(effort, 'year=2026')),
      await get(carer, '/effort-reports?year=2026'),
    ];
    const before = await told();
    expect(await forget('2031-12-31')).toBe(0);
    expect(await forget('2032-01-02')).toBeGreaterThanOrEqual(4);
    expect(await told()).toEqual(before);
    const { items } = await get(carer, `/efforts/${effortId}/participants`);
    expect(items.map(({ kind }: { kind: string }) => kind)).not.toContain('identified');
    const { rows } = await admin.execute<{ column: string }>(
      sql`select attname as column from pg_attribute
        where attrelid = 'effort_kept_results'::regclass and attnum > 0 order by attnum`,
    );
    expect(rows.map(({ column }) => column)).toEqual(['effort_id', 'year', 'cell', 'participants']);
  });

  it('is added up when more names are forgotten later', async () => {
    await register(effort, namedParticipant(world, { startDate: '2026-03-03' }));
    const [before] = (await get(effort.carer, own(effort, 'year=2026'))).items;
    expect(before.named).toBe(5);
    expect(await forget('2032-01-03')).toBe(1);
    expect((await get(effort.carer, own(effort, 'year=2026'))).items[0]).toEqual(before);
  });
});
