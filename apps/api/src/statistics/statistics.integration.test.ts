import { randomUUID } from 'node:crypto';
import type { PublishedYear } from '@frikort/domain/statistics';
import { attackYear } from '@frikort/domain/statistics-testing';
import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createEmployee, createOperator, nextCpr } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller, EmployeeCaller, OperatorCaller } from '../auth/caller.ts';
import { keeperRole, openDatabase } from '../database/database.ts';
import { runRetention } from '../retention/retention.ts';
import { countStatistics } from './daily-count.ts';

/*
 * R37: what is counted is what is stored, by plain SQL, after a month in which everything happened at random; and of what
 * everybody is told, nobody can find out what is hidden.
 */

const beginning = new Date('2025-12-12T09:00:00Z');
/** The last is a small one: two grants and no more. */
const municipalities = ['55133018', '35209115', '29189668', '45973328'] as const;
const dayMs = 86_400_000;

let at = beginning;
let world: TestWorld;
let caseworkers: CaseworkerCaller[];
let companies: EmployeeCaller[];
let operator: OperatorCaller;

const place = fc.nat(2);
const pick = fc.nat(60);
const amountOere = fc.integer({ min: 1, max: 400_000 });
const day = fc.tuple(
  fc.constantFrom('2025-11', '2025-12', '2025-12', '2026-01', '2026-02'),
  fc.integer({ min: 1, max: 28 }),
);
const act = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('grant' as const), place }) },
  {
    weight: 8,
    arbitrary: fc.record({ kind: fc.constant('register' as const), pick, company: place, day, amountOere }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('edit' as const), pick, day, amountOere }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('deactivation', 'reactivation'), pick }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('transfer' as const), pick, place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('undo' as const) }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('wait' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

type Citizen = { id: string; cardNumber: string; place: number };
type Employment = { id: string; version: number; company: number };
const citizens: Citizen[] = [];
const employments: Employment[] = [];
const done = new Map<string, number>();

const among = <Item>(items: readonly Item[], index: number): Item | undefined => items[index % items.length];

function known<Item>(item: Item | undefined): Item {
  if (item === undefined) throw new Error('Nobody there');
  return item;
}

const contact = { name: 'Bente Prøve', email: 'bente@example.dk', phone: '12345678' };
const dated = ([month, date]: readonly [string, number]) => {
  const endDate = `${month}-${String(date).padStart(2, '0')}`;
  return { startDate: endDate, endDate };
};

/** Does one thing, or tries to. @returns the status of the answer, when there was anything to do */
async function take(next: Act): Promise<number | undefined> {
  const headers = { 'idempotency-key': randomUUID() };
  switch (next.kind) {
    case 'wait':
      at = new Date(at.getTime() + dayMs);
      // A session ends long before a day is over.
      caseworkers = caseworkers.map((one) => ({ ...one }));
      companies = companies.map((one) => ({ ...one }));
      return undefined;
    case 'grant': {
      const cpr = nextCpr();
      world.register.people.push(person(cpr));
      const answer = await grant(world, known(caseworkers[next.place]), cpr);
      const { id, cardNumber } = answer.json();
      if (answer.statusCode === 201) citizens.push({ id, cardNumber, place: next.place });
      return answer.statusCode;
    }
    case 'undo': {
      const citizen = citizens.at(-1);
      if (!citizen) return undefined;
      const url = `/citizens/${citizen.id}/grant-undoing`;
      return (await world.send(known(caseworkers[citizen.place]), 'POST', url)).statusCode;
    }
    case 'register': {
      const citizen = among(citizens, next.pick);
      if (!citizen) return undefined;
      const { cardNumber } = citizen;
      const body = { ...dated(next.day), amountOere: next.amountOere, cardNumber, contact };
      const answer = await world.send(known(companies[next.company]), 'POST', '/employments', {
        body,
        headers,
      });
      if (answer.statusCode === 201) employments.push({ ...answer.json(), company: next.company });
      return answer.statusCode;
    }
    case 'edit':
    case 'cancel': {
      const employment = among(employments, next.pick);
      if (!employment) return undefined;
      const url = `/employments/${employment.id}`;
      const caller = known(companies[employment.company]);
      const match = { ...headers, 'if-match': `"${employment.version}"` };
      const answer =
        next.kind === 'edit'
          ? await world.send(caller, 'PATCH', url, {
              body: { ...dated(next.day), amountOere: next.amountOere },
              headers: match,
            })
          : await world.send(caller, 'POST', `${url}/cancellation`, {
              body: { reason: 'Forkert' },
              headers: match,
            });
      if (answer.statusCode === 200) employment.version = answer.json().version;
      return answer.statusCode;
    }
    case 'transfer': {
      const citizen = among(citizens, next.pick);
      if (!citizen || citizen.place === next.place) return undefined;
      const to = known(caseworkers[next.place]);
      const body = { citizenId: citizen.id, toAuthority: to.authority.code, reason: 'Er flyttet' };
      const offered = await world.send(known(caseworkers[citizen.place]), 'POST', '/transfers', {
        body,
        headers,
      });
      if (offered.statusCode !== 201) return offered.statusCode;
      const url = `/transfers/${offered.json().id}/acceptance`;
      const accepted = await world.send(to, 'POST', url, {
        body: { assign: false },
        headers: { 'idempotency-key': randomUUID() },
      });
      if (accepted.statusCode === 200) citizen.place = next.place;
      return accepted.statusCode;
    }
    default: {
      const citizen = among(citizens, next.pick);
      if (!citizen) return undefined;
      const url = `/citizens/${citizen.id}/${next.kind}`;
      return (
        await world.send(known(caseworkers[citizen.place]), 'POST', url, {
          body: { reason: 'Vilkårene' },
          headers,
        })
      ).statusCode;
    }
  }
}

beforeAll(async () => {
  world = await createWorld({ clock: () => at });
  const { db } = world.database;
  caseworkers = await Promise.all(municipalities.map((cvr) => createCaseworker(db, cvr)));
  companies = await Promise.all([0, 1, 2].map(() => createEmployee(db)));
  operator = await createOperator(db);
  for (const place of [3, 3, 0, 1, 1, 1, 1, 1, 2]) await take({ kind: 'grant', place });
  for (const next of fc.sample(act, { seed: 37, numRuns: 170 })) {
    const status = await take(next);
    if (status !== undefined && status < 300) done.set(next.kind, (done.get(next.kind) ?? 0) + 1);
  }
});
afterAll(() => world.close());

async function rowsOf(statement: SQL): Promise<Record<string, unknown>[]> {
  return (await world.database.admin.execute(statement)).rows;
}

/** What is counted, as it stands. */
const counted = () =>
  rowsOf(sql`
    select place, year, month, granted, active, used, employments, amount_oere, companies, first_employments, median_days
    from statistics_figures order by place, year, month`);

/** The same, asked of the tables as plainly as it goes: a sub-select for each figure of each place and month. */
const recounted = () => {
  const isThere = sql`(p.place = 'country' or c.authority_code = p.place)
    and not exists (select from history_events u where u.citizen_id = c.id and u.event = 'enrolment-grant-undone')`;
  const isIn = (date: SQL) =>
    sql`extract(year from ${date}) = y.year and (m.month = 0 or extract(month from ${date}) = m.month)`;
  const granted = sql`(c.granted_at at time zone 'Europe/Copenhagen')`;
  const end = sql`(make_date(y.year, case m.month when 0 then 12 else m.month end, 1) + interval '1 month')`;
  const ended = sql`from employments e join citizens c on c.id = e.citizen_id
    where e.status = 'registered' and ${isThere} and ${isIn(sql`e.end_date`)}`;
  const firsts = sql`from citizens c join lateral (
      select min(e.start_date) as day from employments e where e.citizen_id = c.id and e.status = 'registered') f
    on f.day is not null where ${isThere} and ${isIn(sql`f.day`)}`;
  return rowsOf(sql`
    select p.place, y.year, m.month,
      (select count(*)::int from citizens c where ${isThere} and ${isIn(granted)}) as granted,
      (select count(*)::int from citizens c where ${isThere} and ${granted} < ${end}
        and coalesce((select h.event from history_events h where h.citizen_id = c.id
          and h.event in ('enrolment-deactivated', 'enrolment-reactivated')
          and (h.at at time zone 'Europe/Copenhagen') < ${end} order by h.at desc, h.id desc limit 1), '')
          <> 'enrolment-deactivated') as active,
      (select count(distinct e.citizen_id)::int ${ended}) as used,
      (select count(*)::int ${ended}) as employments,
      (select coalesce(sum(e.amount_oere), 0)::bigint ${ended}) as amount_oere,
      (select count(distinct e.company_cvr)::int ${ended}) as companies,
      (select count(*)::int ${firsts}) as first_employments,
      (select percentile_cont(0.5) within group (order by greatest(0, f.day - ${granted}::date)) ${firsts}) as median_days
    from (select distinct place from statistics_figures) p
    cross join (select distinct year from statistics_figures) y
    cross join generate_series(0, 12) m (month) order by 1, 2, 3`);
};

type Told = PublishedYear & { publishedOn: string };

/** What everybody is told. */
const toldNow = async (): Promise<{ years: Told[] }> =>
  (await world.app.inject({ url: '/api/v1/statistics' })).json();

describe('the count of a day', () => {
  it('is what plain SQL finds after a month at random, however often it is counted', async () => {
    for (const kind of ['grant', 'register', 'edit', 'cancel', 'deactivation', 'transfer', 'undo'])
      expect(done.get(kind) ?? 0, kind).toBeGreaterThan(0);
    await countStatistics(world.database.db, at);
    const once = await counted();
    expect(once).toEqual(await recounted());
    expect(once.filter(({ month }) => month === 0).length).toBe(5 * 2);
    await countStatistics(world.database.db, at);
    expect(await counted()).toEqual(once);
  });

  it('is none of what a registration waits for: nothing in the database writes figures by itself', async () => {
    const functions = await rowsOf(sql`
      select proname from pg_proc where pronamespace = 'public'::regnamespace and prosrc like '%statistics_%'`);
    const triggers = await rowsOf(sql`
      select tgname from pg_trigger where tgrelid::regclass::text like '%statistics_%' and not tgisinternal`);
    expect([...functions, ...triggers]).toEqual([]);
  });

  it('tells a municipality its own, with the small numbers, and logs the look', async () => {
    const [caseworker] = caseworkers;
    const logged = await logOf(world, async () => {
      const answer = (await world.send(known(caseworker), 'GET', '/statistics/municipality')).json();
      const [own] = await rowsOf(sql`
        select * from statistics_figures where place = ${known(caseworker).authority.code} and year = 2026 and month = 0`);
      expect(answer.years[0]).toMatchObject({ year: 2026, granted: own?.granted, used: own?.used });
      expect(answer.years[0].months).toHaveLength(12);
      expect(answer.years[0].months[11].active).toBeNull();
      const headers = { accept: 'text/csv' };
      const file = await world.send(known(caseworker), 'GET', '/statistics/municipality', { headers });
      expect(file.payload).toContain('2025;12;');
    });
    expect(logged.map(({ action }) => action).toSorted()).toEqual([
      'statistics-exported',
      'statistics-viewed',
    ]);
  });

  it('tells nobody else', async () => {
    for (const caller of [operator, known(companies[0])]) {
      const answer = await world.send(caller, 'GET', '/statistics/municipality');
      expect(answer.json()).toMatchObject({ status: 403, code: 'not-permitted' });
    }
    expect((await world.app.inject({ url: '/api/v1/statistics/municipality' })).statusCode).toBe(401);
    expect((await world.send(known(caseworkers[0]), 'GET', '/statistics/counts')).json().code).toBe(
      'not-permitted',
    );
  });

  it('tells everybody round figures of a year that is not closed, once a month', async () => {
    const answer = await world.app.inject({ url: '/api/v1/statistics' });
    expect(answer.headers['cache-control']).toBe('public, max-age=600');
    const { licence, soFar } = answer.json();
    expect(licence.name).toBe('CC BY 4.0');
    expect(soFar.years.map(({ year }: { year: number }) => year)).toEqual([2025, 2026]);
    for (const { active, amountOere } of soFar.years) {
      expect(active % 10).toBe(0);
      expect(amountOere % 100_000).toBe(0);
    }
    const [before] = await rowsOf(sql`select name, figures from statistics_editions where name like '%-%'`);
    await world.database.admin.execute(sql`update employments set amount_oere = amount_oere + 100000 where id =
      (select id from employments where status = 'registered' order by id limit 1)`);
    await countStatistics(world.database.db, at);
    expect(await rowsOf(sql`select name, figures from statistics_editions where name like '%-%'`)).toEqual([
      before,
    ]);
  });

  it('tells everybody a closed year for good, in which nobody finds out what is hidden', async () => {
    expect((await toldNow()).years).toEqual([]);
    at = new Date('2026-01-30T09:00:00Z');
    await countStatistics(world.database.db, at);
    const { years } = await toldNow();
    expect(years.map(({ year }) => year)).toEqual([2025]);
    const [year] = years;
    expect(attackYear(known(year))).toEqual([]);
    for (const row of await rowsOf(sql`select * from statistics_figures where year = 2025 and month = 0`)) {
      const insider = {
        code: String(row.place),
        counted: { ...row, amountOere: Number(row.amount_oere) } as never,
      };
      expect(attackYear(known(year), insider)).toEqual([]);
    }
    const file = await world.app.inject({ url: '/api/v1/statistics', headers: { accept: 'text/csv' } });
    expect(file.payload).toContain('2025;;0825;Læsø Kommune;skjult;');

    await world.database.admin.execute(sql`update employments set status = 'cancelled' where year = 2025`);
    await countStatistics(world.database.db, at);
    expect((await toldNow()).years).toEqual(years);
  });

  it('would be found out if only small numbers themselves were hidden', async () => {
    const figures = await rowsOf(sql`
      select place, month, granted, active from statistics_figures where year = 2025`);
    const shown = (value: unknown) => (Number(value) > 0 && Number(value) < 5 ? null : Number(value));
    const nothing = { used: 0, employments: 0, amountOere: 0, averageOere: 0 };
    const naive = (of: (row: Record<string, unknown>) => boolean) =>
      figures.filter(of).map((row) => ({
        code: String(row.place),
        granted: shown(row.granted),
        active: shown(row.active),
        ...nothing,
      }));
    const [national] = naive(({ place, month }) => place === 'country' && month === 0);
    const found = attackYear({
      year: 2025,
      national: { ...known(national), companies: 0, daysToFirst: null },
      months: naive(({ place, month }) => place === 'country' && month !== 0),
      municipalities: naive(({ place, month }) => place !== 'country' && month === 0),
    });
    expect(found).toContainEqual(expect.objectContaining({ measure: 'granted', cell: 'municipality 0825' }));
  });

  it('stays as it was when citizens are anonymised', async () => {
    const before = await counted();
    const keeper = openDatabase(world.database.adminUrl, { role: keeperRole });
    const later = new Date('2033-01-02T03:00:00Z');
    await world.database.admin.execute(sql`
      update citizens set status = 'inactive', status_since = '2026-11-30T12:00:00Z' where status = 'inactive'`);
    await runRetention({ db: keeper, clock: () => later, years: 5 });
    await keeper.$client.end();
    const [{ anonymised } = {}] = await rowsOf(sql`
      select count(*)::int as anonymised from citizens c where anonymised_at is not null and not exists (
        select from history_events u where u.citizen_id = c.id and u.event = 'enrolment-grant-undone')`);
    expect(anonymised).toBeGreaterThan(0);
    await countStatistics(world.database.db, at);
    expect(await counted()).toEqual(before);
  });

  it('tells the operator when it was counted', async () => {
    const fresh = { ...operator };
    const { counts, editions } = (await world.send(fresh, 'GET', '/statistics/counts')).json();
    expect(counts[0].countedOn).toBe('2026-01-30');
    expect(editions.map(({ name }: { name: string }) => name)).toEqual(['2025', '2026-01']);
  });
});
