import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createWorld, grant, logOf, person, type TestWorld } from '../../test/support/citizens.ts';
import { createCaseworker, createCitizen, createEmployee } from '../../test/support/fixtures.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';

let world: TestWorld;
let ib: CaseworkerCaller;
let troels: CaseworkerCaller;

/** In Danish order: Æ, Ø and Å after Z, and Aa as Å. */
const names = ['Anna And', 'Bo Bi', 'Zenia Zoo', 'Ægir Ært', 'Østen Øre', 'Åge Ål', 'Aase Testlev'];
let citizens: Map<string, { id: string; cardNumber: string }>;

beforeAll(async () => {
  world = await createWorld({ onlyRowsChange: true });
  const { db } = world.database;
  ib = await createCaseworker(db);
  troels = await createCaseworker(db);
  citizens = new Map();
  for (const [place, name] of names.toReversed().entries()) {
    citizens.set(name, await createCitizen(db, { name, cardNumber: String(20_000 + place * 7) }));
  }
  const odense = await createCaseworker(db, '35209115');
  world.register.people.push(person('1402580000', { name: 'Astrid Bruun' }));
  await grant(world, odense, '1402580000');
});
afterAll(() => world.close());

type Item = { id: string; name: string; cpr: string } & Record<string, unknown>;
const list = async (query = '', caller = ib): Promise<Item[]> =>
  (await world.send(caller, 'GET', `/citizens${query}`)).json().items;
const namesOf = (items: Item[]) => items.map(({ name }) => name);
const citizen = (name: string) => citizens.get(name) ?? { id: '', cardNumber: '' };

async function register(
  name: string,
  endDate: string,
  amountOere: number,
): Promise<{ id: string; etag: string }> {
  const employee = await createEmployee(world.database.db);
  const body = {
    cardNumber: citizen(name).cardNumber,
    startDate: endDate,
    endDate,
    amountOere,
    contact: { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '12345678' },
  };
  const headers = { 'idempotency-key': randomUUID() };
  const answer = await world.send(employee, 'POST', '/employments', { body, headers });
  expect(answer.statusCode, answer.body).toBe(201);
  return { id: answer.json().id, etag: String(answer.headers.etag) };
}

describe("R14, R17: the citizens of the caller's municipality", () => {
  it('stand in Danish order, without those of another municipality', async () => {
    expect(namesOf(await list())).toEqual(names);
    expect(namesOf(await list('?sort=-name'))).toEqual(names.toReversed());
  });

  it('come with CPR number, card number, status and what remains this year', async () => {
    const [first] = await list('?text=anna');
    expect(first).toEqual({
      id: citizen('Anna And').id,
      name: 'Anna And',
      cpr: expect.stringMatching(/^\d{10}$/),

      cardNumber: citizen('Anna And').cardNumber,
      status: 'active',
      nameProtected: false,
      controlDue: '2027-12-31',
      flags: [],
      registerNews: [],
      remainingOere: 4_400_000,
    });
  });

  it('are logged, with each citizen that was shown', async () => {
    const logged = await logOf(world, () => list('?limit=3'));
    expect(logged).toMatchObject([{ action: 'citizens-listed', outcome: 'done', seen: 3 }]);
  });

  it('are logged as asked for when none is shown', async () => {
    const logged = await logOf(world, () => list('?text=nobody'));
    expect(logged).toMatchObject([{ action: 'citizens-listed', outcome: 'done', subject: null }]);
  });

  it.each([
    'name',
    '-name',
    'cardNumber',
    '-cardNumber',
    'lastEmploymentEnd',
    '-lastEmploymentEnd',
    'remainingOere',
    '-remainingOere',
    'status',
    '-status',
    'assignedCaseworker',
    '-assignedCaseworker',
  ])('are given page by page, each once, sorted by %s', async (sort) => {
    const whole = namesOf(await list(`?sort=${sort}`));
    const paged: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const at: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page = (await world.send(ib, 'GET', `/citizens?sort=${sort}&limit=2${at}`)).json();
      paged.push(...namesOf(page.items));
      cursor = page.nextCursor;
    }
    expect(paged).toEqual(whole);
    expect(new Set(paged)).toEqual(new Set(names));
  });

  it('tell no name or card number in the address of the next page', async () => {
    for (const sort of ['name', 'cardNumber', 'status', 'assignedCaseworker']) {
      const { nextCursor } = (await world.send(ib, 'GET', `/citizens?sort=${sort}&limit=1`)).json();
      expect(Buffer.from(nextCursor, 'base64url').toString()).toMatch(/^\["[0-9a-f-]{36}"\]$/);
    }
  });

  it('can be filtered by part of the name, card number and status', async () => {
    expect(namesOf(await list('?text=testLEV'))).toEqual(['Aase Testlev']);
    expect(namesOf(await list(`?text=${encodeURIComponent(' østen ')}`))).toEqual(['Østen Øre']);
    expect(namesOf(await list(`?text=${citizen('Bo Bi').cardNumber}`))).toEqual(['Bo Bi']);
    expect(await list('?text=%25')).toEqual([]);
    expect(await list('?text=_')).toEqual([]);
    const body = { reason: 'Fejl' };
    await world.send(ib, 'POST', `/citizens/${citizen('Zenia Zoo').id}/deactivation`, { body });
    expect(namesOf(await list('?status=inactive'))).toEqual(['Zenia Zoo']);
    const active = names.filter((name) => name !== 'Zenia Zoo');
    expect(namesOf(await list('?status=active'))).toEqual(active);
    expect(namesOf(await list('?sort=status'))).toEqual([...active, 'Zenia Zoo']);
    expect(namesOf(await list('?sort=-status'))).toEqual(['Zenia Zoo', ...active.toReversed()]);
  });

  it("R17: are one's own, or those nobody is assigned to", async () => {
    await world.send(ib, 'PUT', `/citizens/${citizen('Bo Bi').id}/assigned-caseworker`);
    await world.send(troels, 'PUT', `/citizens/${citizen('Anna And').id}/assigned-caseworker`);
    expect(namesOf(await list('?assigned=me'))).toEqual(['Bo Bi']);
    expect((await list('?assigned=me'))[0]?.assignedCaseworker).toMatchObject({ isCaller: true });
    expect(namesOf(await list('?assigned=me', troels))).toEqual(['Anna And']);
    expect(namesOf(await list('?assigned=none'))).toEqual(names.slice(2));
    expect(namesOf(await list('?sort=assignedCaseworker')).slice(0, -2)).toEqual(names.slice(2));
    expect(namesOf(await list('?sort=-assignedCaseworker')).slice(2)).toEqual(names.slice(2).toReversed());
  });

  it('show the last employment that is not cancelled, and sort by it and by what remains', async () => {
    await register('Ægir Ært', '2026-03-01', 100_000);
    await register('Ægir Ært', '2025-12-31', 50_000);
    await register('Bo Bi', '2026-11-30', 300_000);
    const cancelled = await register('Anna And', '2026-12-01', 1);
    expect(namesOf(await list('?sort=-lastEmploymentEnd&limit=2'))).toEqual(['Anna And', 'Bo Bi']);
    const [owner] = (
      await world.database.admin.execute<{ company_cvr: string }>(
        sql`select company_cvr from employments where id = ${cancelled.id}::uuid`,
      )
    ).rows;
    const employee = await createEmployee(world.database.db, owner?.company_cvr);
    const headers = { 'if-match': cancelled.etag };
    const body = { reason: 'Fejl' };
    await world.send(employee, 'POST', `/employments/${cancelled.id}/cancellation`, { body, headers });
    const sorted = await list('?sort=-lastEmploymentEnd&limit=2');
    expect(sorted.map(({ name, lastEmploymentEnd }) => [name, lastEmploymentEnd])).toEqual([
      ['Bo Bi', '2026-11-30'],
      ['Ægir Ært', '2026-03-01'],
    ]);
    const least = await list('?sort=remainingOere&limit=2');
    expect(least.map(({ name, remainingOere }) => [name, remainingOere])).toEqual([
      ['Bo Bi', 4_100_000],
      ['Ægir Ært', 4_300_000],
    ]);
  });
});

describe('a list that is asked for in a wrong way', () => {
  const cursor = (position: unknown) => Buffer.from(JSON.stringify(position)).toString('base64url');

  it.each([
    ['an unknown filter', '?colour=red', { path: 'colour', code: 'unknown-field' }],
    ['an unknown order', '?sort=cpr', { path: 'sort', code: 'not-allowed-value' }],
    ['a CPR number in the address', '?text=290569-0000', { path: 'text', code: 'cpr-shaped' }],
    ['a null character', '?text=%00', { path: 'text', code: 'control-character' }],
    ['a limit of 0', '?limit=0', { path: 'limit' }],
    ['no cursor of ours', '?cursor=x', { path: 'cursor', code: 'invalid' }],
    [
      'the cursor of another order',
      `?sort=remainingOere&cursor=${cursor([randomUUID()])}`,
      { path: 'cursor' },
    ],
    [
      'a date that is none',
      `?sort=lastEmploymentEnd&cursor=${cursor(['2026-02-30', randomUUID()])}`,
      { path: 'cursor' },
    ],
    [
      'a number that is none',
      `?sort=remainingOere&cursor=${cursor(['1e9', randomUUID()])}`,
      { path: 'cursor' },
    ],
  ])('is refused: %s', async (_, query, error) => {
    const answer = await world.send(ib, 'GET', `/citizens${query}`);
    expect(answer.json()).toMatchObject({ status: 400, code: 'validation-failed', errors: [error] });
  });

  it('gives nothing after a citizen that is not in it', async () => {
    expect(await list(`?cursor=${cursor([randomUUID()])}`)).toEqual([]);
  });
});

describe('on large data', () => {
  it('a list by name reads its page from an index', async () => {
    const { admin } = world.database;
    await admin.execute(sql`
      insert into citizens (id, card_number, name, authority_code, cpr_ciphertext, cpr_key_id,
        cpr_index_key_id, audit_subject, name_protected, register_status, register_read_at, status, status_since,
        consent_text_version, consent_at, consent_by, granted_at)
      select gen_random_uuid(), number::text, 'Navn ' || number, lpad((number % 98)::text, 4, '0'),
        cpr_ciphertext, cpr_key_id, cpr_index_key_id, audit_subject, name_protected,
        register_status, register_read_at, status, status_since, consent_text_version, consent_at, consent_by, granted_at
      from citizens, generate_series(30000, 54999) as number
      where name = 'Bo Bi'
      on conflict do nothing`);
    await admin.execute(sql`analyze citizens`);
    const { rows } = await admin.execute<{ 'QUERY PLAN': string }>(sql`
      explain select id from citizens citizen where authority_code = '0051'
        and (citizen.name, citizen.id) > ((select name from citizens where card_number = '30051'), ${randomUUID()}::uuid)
      order by citizen.name, citizen.id limit 26`);
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toMatch(/Index (Only )?Scan using citizens_of_authority/);
    expect(plan).not.toMatch(/Sort|Seq Scan/);
  });
});
