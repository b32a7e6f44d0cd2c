import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, logOf, now, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import { balanceYear, conditionsOf } from './list-filter.ts';

/* Lists by caseworker and by what remains in a year, their totals, and how many have little left (R17). */

let world: TestWorld;
let ib: CaseworkerCaller;
let troels: CaseworkerCaller;
let odense: CaseworkerCaller;

const allowance = { 2025: 4_276_600, 2026: 4_400_000 };

beforeAll(async () => {
  world = await createWorld();
  const { db, admin } = world.database;
  ib = await createCaseworker(db);
  troels = await createCaseworker(db);
  odense = await createCaseworker(db, '35209115');
  const used = async (name: string, year: 2025 | 2026, usedOere: number, special = {}) => {
    const { id } = await createCitizen(db, { name, ...special });
    await admin.execute(sql`
      insert into cards (citizen_id, year, allowance_oere, used_oere)
      values (${id}::uuid, ${year}, ${allowance[year]}, ${usedOere})`);
    return id;
  };
  await createCitizen(db, { name: 'All Left' });
  const little = await used('Little Left', 2026, 4_000_000);
  await used('Nothing Left', 2026, 4_400_000);
  await used('Little Last Year', 2025, 4_276_600);
  await used('Ended', 2026, 4_400_000, { status: 'inactive' });
  await createCitizen(db, { name: 'New This Year', grantedAt: new Date('2026-02-03T10:00:00Z') });
  await world.send(troels, 'PUT', `/citizens/${little}/assigned-caseworker`);
});
afterAll(() => world.close());

const get = async (path: string, caller = ib) => (await world.send(caller, 'GET', path)).json();
const namesIn = async (query: string, caller = ib): Promise<string[]> =>
  (await get(`/citizens?${query}`, caller)).items.map(({ name }: { name: string }) => name);

describe('R17: a list', () => {
  it('can be of one caseworker, also a colleague; of nobody in another municipality', async () => {
    expect(await namesIn(`assignedTo=${troels.actorId}`)).toEqual(['Little Left']);
    expect(await namesIn(`assignedTo=${ib.actorId}`)).toEqual([]);
    expect(await namesIn(`assignedTo=${troels.actorId}`, odense)).toEqual([]);
  });

  it('can be of those of whom so much remains this year, or less, or more', async () => {
    expect(await namesIn('remainingUntilOere=400000&sort=remainingOere')).toEqual([
      'Nothing Left',
      'Ended',
      'Little Left',
    ]);
    expect(await namesIn('status=active&remainingFromOere=1&remainingUntilOere=400000')).toEqual([
      'Little Left',
    ]);
    expect(await namesIn('remainingUntilOere=399999&status=active')).toEqual(['Nothing Left']);
    expect(await namesIn('remainingFromOere=400001')).toEqual([
      'All Left',
      'Little Last Year',
      'New This Year',
    ]);
  });

  it('shows, sorts and narrows by the balance of another year', async () => {
    const { items } = await get('/citizens?year=2025&remainingUntilOere=0');
    expect(items).toMatchObject([{ name: 'Little Last Year', remainingOere: 0 }]);
    // Who has no card in the year is not among them, and comes last.
    expect(await namesIn('year=2025&remainingFromOere=0')).not.toContain('New This Year');
    expect((await namesIn('year=2025&sort=-remainingOere')).at(-1)).toBe('New This Year');
    expect((await get('/citizens?year=2031')).items[0]).not.toHaveProperty('remainingOere');
  });

  it('goes on page after page, and its file has the same rows', async () => {
    const seen: string[] = [];
    let cursor = '';
    do {
      const query = `remainingUntilOere=400000&sort=-remainingOere&limit=1${cursor}`;
      const page = await get(`/citizens?${query}`);
      seen.push(...page.items.map(({ name }: { name: string }) => name));
      cursor = page.nextCursor === null ? '' : `&cursor=${page.nextCursor}`;
    } while (cursor !== '');
    expect(seen).toHaveLength(3);
    const headers = { accept: 'text/csv' };
    const csv = await world.send(ib, 'GET', '/citizens?remainingUntilOere=400000&year=2026', { headers });
    expect(csv.body.trim().split('\n')).toHaveLength(4);
    expect(csv.body).toContain('2026');
  });

  it.each([
    'remainingUntilOere=-1',
    'remainingFromOere=1.5',
    'year=26',
    'assigned=ib',
    'assignedTo=me',
    'remainingUntilOere=12345678901',
  ])('is refused for what is no filter: %s', async (query) => {
    for (const path of ['/citizens', '/citizens/totals'])
      expect(await get(`${path}?${query}`)).toMatchObject({ status: 400, code: 'validation-failed' });
  });
});

describe('the totals of a list', () => {
  it('are over all pages, with the same filters; the look names nobody', async () => {
    const logged = await logOf(world, async () => {
      expect(await get('/citizens/totals?status=active')).toEqual({
        count: 5,
        withCard: 5,
        remainingOere: 3 * allowance[2026] + 400_000,
      });
    });
    expect(logged).toMatchObject([{ action: 'citizens-counted', outcome: 'done', subject: null }]);
    expect(await get('/citizens/totals?year=2025&remainingUntilOere=0')).toEqual({
      count: 1,
      withCard: 1,
      remainingOere: 0,
    });
    expect(await get('/citizens/totals', odense)).toEqual({ count: 0, withCard: 0, remainingOere: 0 });
  });
});

describe('little left', () => {
  const set = (littleLeftOere: unknown, caller = ib) =>
    world.send(caller, 'PUT', '/worklist/little-left', { body: { littleLeftOere } });

  it('is counted from an amount of one’s own, and leads to just these', async () => {
    const { littleLeft } = await get('/worklist');
    expect(littleLeft).toEqual({ all: 2, mine: 0, year: 2026, untilOere: 500_000 });
    expect(await namesIn('status=active&year=2026&remainingUntilOere=500000')).toHaveLength(2);
    const logged = await logOf(world, async () => expect((await set(100_000)).statusCode).toBe(204));
    expect(logged).toMatchObject([{ action: 'little-left-changed', outcome: 'done' }]);
    expect((await get('/worklist')).littleLeft).toMatchObject({ all: 1, untilOere: 100_000 });
    // A colleague's stays.
    expect((await get('/worklist', troels)).littleLeft).toMatchObject({
      all: 2,
      mine: 1,
      untilOere: 500_000,
    });
  });

  it.each([-1, 1.5, '100', 1_000_000_001, null])('is no amount: %s', async (amount) => {
    expect((await set(amount)).json()).toMatchObject({ status: 400, code: 'validation-failed' });
  });
});

describe('R17: saved filters', () => {
  const save = (name: string, filter: object = { status: 'active' }, caller = ib) =>
    world.send(caller, 'PUT', '/saved-filters', { body: { name, list: 'mine', filter } });
  const names = async (caller = ib) =>
    (await get('/saved-filters', caller)).items.map(({ name }: { name: string }) => name);

  it('are kept for the caseworker alone, by name; one by the same name takes the place of the other', async () => {
    const filter = { status: 'active', year: 2026, remainingUntilOere: 400_000, sort: '-remainingOere' };
    const logged = await logOf(world, () => save('Lidt tilbage', filter));
    expect(logged[0]).toMatchObject({ action: 'saved-filter-kept', outcome: 'done' });
    await save('Lidt tilbage', { control: 'overdue' });
    const { items } = await get('/saved-filters');
    expect(items).toEqual([
      { id: expect.any(String), name: 'Lidt tilbage', list: 'mine', filter: { control: 'overdue' } },
    ]);
    expect(await names(troels)).toEqual([]);
    // Nobody else deletes it, nor what is not there.
    for (const [caller, id] of [
      [troels, items[0].id],
      [ib, randomUUID()],
      [ib, 'x'],
    ] as const)
      expect((await world.send(caller, 'DELETE', `/saved-filters/${id}`)).statusCode).toBe(404);
    expect((await world.send(ib, 'DELETE', `/saved-filters/${items[0].id}`)).statusCode).toBe(204);
    expect(await names()).toEqual([]);
  });

  it.each([
    ['290569-0000', {}],
    ['', {}],
    ['x'.repeat(41), {}],
    ['Navn', { text: 'Lone' }],
    ['Navn', { status: 'ended' }],
    ['Navn', { caseworker: 'ib' }],
    ['Navn', { remainingUntilOere: -1 }],
  ])(
    'never hold a number of a person, a text that was looked for, or what is no filter: %s %j',
    async (name, filter) => {
      expect((await save(name, filter)).json()).toMatchObject({ status: 400, code: 'validation-failed' });
      expect(await names()).toEqual([]);
    },
  );

  it('are twenty at most, also when many are kept at once', async () => {
    const answers = await Promise.all(Array.from({ length: 23 }, (_, place) => save(`Filter ${place}`)));
    const refused = answers.filter(({ statusCode }) => statusCode !== 200);
    expect(refused.map((answer) => answer.json())).toMatchObject(
      Array(3).fill({ status: 409, code: 'too-many-saved-filters', most: 20 }),
    );
    expect(await names()).toHaveLength(20);
    // One of them can still be changed.
    const [first] = await names();
    expect((await save(first, { flagged: true, withdrawing: true })).statusCode).toBe(200);
    expect(await names()).toHaveLength(20);
  });
});

describe('on large data', () => {
  it('what remains is read of the municipality’s own citizens alone, each card by its key', async () => {
    const { admin } = world.database;
    await admin.execute(sql`
      insert into citizens (id, card_number, name, authority_code, cpr_ciphertext, cpr_key_id,
        cpr_index_key_id, audit_subject, name_protected, register_status, register_read_at, status, status_since,
        consent_text_version, consent_at, consent_by, granted_at)
      select gen_random_uuid(), number::text, 'Navn ' || number, lpad((number % 98)::text, 4, '0'),
        cpr_ciphertext, cpr_key_id, cpr_index_key_id, audit_subject, name_protected,
        register_status, register_read_at, status, status_since, consent_text_version, consent_at, consent_by, granted_at
      from citizens, generate_series(30000, 37999) as number
      where name = 'All Left'
      on conflict do nothing`);
    await admin.execute(sql`
      insert into cards (citizen_id, year, allowance_oere, used_oere)
      select id, 2026, ${allowance[2026]}, 100 from citizens where name like 'Navn %'`);
    await admin.execute(sql`analyze citizens`);
    await admin.execute(sql`analyze cards`);
    const { rows } = await admin.execute<{ 'QUERY PLAN': string }>(sql`
      explain with ${balanceYear({ at: now, year: 2026 })}
      select id from citizens citizen where authority_code = '0051'
        and ${conditionsOf({ remainingFromOere: 1, remainingUntilOere: 400_000 }, ib)}
      order by citizen.name, citizen.id limit 26`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/(Index|Bitmap Index) Scan (using|on) citizens_of_authority/);
    expect(plan).toMatch(/Index (Only )?Scan using cards_citizen_id_year_pk/);
    expect(plan).not.toMatch(/Seq Scan on (citizens|cards)/);
  });
});
