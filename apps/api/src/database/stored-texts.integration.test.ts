import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, openYear } from '../../test/support/fixtures.ts';
import { migrate } from './migrate.ts';

let database: TestDatabase;
let citizenId: string;
beforeAll(async () => {
  database = await createTestDatabase();
  await openYear(database.admin, 2026, 4_000_000);
  citizenId = (await createCitizen(database.db)).id;
  await database.admin.execute(sql`
    insert into cards (citizen_id, year, allowance_oere, used_oere) values (${citizenId}::uuid, 2026, 4000000, 0)`);
});
afterAll(() => database.close());

type Stored = { cvr: string; reference: string; contactName?: string; status?: 'registered' | 'cancelled' };

/** As the version before stores what was typed. @returns the id */
async function store({ cvr, reference, contactName = 'Bo', status = 'registered' }: Stored): Promise<string> {
  const { rows } = await database.db.execute<{ id: string }>(sql`
    insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
      contact_name, contact_email, contact_phone, reference, status, version, created_at, updated_at)
    values (gen_random_uuid(), ${citizenId}::uuid, 2026, ${cvr}, 'Firma', '2026-11-01', '2026-11-02', 1,
      ${contactName}, ${'a\u030a@b.dk'}, ${'12\u00a034\n56 78'}, ${reference}, ${status}, 1, clock_timestamp(), now())
    returning id`);
  return rows[0]?.id ?? '';
}

async function read(id: string) {
  const { rows } = await database.admin.execute<{
    contact: string[];
    reference: string;
    version: number;
  }>(sql`
    select array[contact_name, contact_email, contact_phone] as contact, reference, version
    from employments where id = ${id}::uuid`);
  return rows[0];
}

const composed = 'L\u00f8n \u00c5se';
const decomposed = 'L\u00f8n A\u030ase';

describe('texts that are compared', () => {
  it('R8: are composed whoever writes them, so that a reference is taken in either form', async () => {
    const id = await store({ cvr: '30000001', reference: decomposed });
    expect((await read(id))?.reference).toBe(composed);
    await expect(store({ cvr: '30000001', reference: composed })).rejects.toMatchObject({
      cause: { constraint: 'employments_reference_key' },
    });
    await expect(store({ cvr: '30000001', reference: decomposed })).rejects.toThrow();
  });

  it('are composed in the name of a citizen', async () => {
    const { id } = await createCitizen(database.db, { name: 'A\u030ase Lund' });
    const name = async () =>
      (await database.db.execute(sql`select name from citizens where id = ${id}::uuid`)).rows[0]?.name;
    expect(await name()).toBe('\u00c5se Lund');
    await database.db.execute(sql`update citizens set name = ${'Bo A\u030a'} where id = ${id}::uuid`);
    expect(await name()).toBe('Bo \u00c5');
  });
});

describe('the migration of what was stored before', () => {
  it('composes and cleans it, and goes on where two references of a company become one', async () => {
    const { admin } = database;
    await admin.execute(sql`drop function compose_reference cascade`);
    await admin.execute(sql`drop function compose_name cascade`);
    await admin.execute(sql`delete from applied_migrations where name ~ '(compared|stored)_texts$'`);

    const [odd, twin, lone, cancelled] = [
      await store({ cvr: '30000002', reference: decomposed, contactName: '\u202eoB\u200b A\u030a' }),
      await store({ cvr: '30000002', reference: composed }),
      await store({ cvr: '30000003', reference: `${decomposed}\u00ad`, contactName: '\u200b' }),
      await store({ cvr: '30000002', reference: decomposed, status: 'cancelled' }),
    ];
    const [first, second] = [
      await store({ cvr: '30000004', reference: 'A\u200b-17' }),
      await store({ cvr: '30000004', reference: 'A-\u200b17' }),
    ];
    await admin.execute(sql`
      insert into companies (cvr, name, contact_name, contact_email, contact_phone, version, updated_at)
      values ('30000002', 'Firma', ${'A\u030ase\u2003\u0007Lund'}, 'a@b.dk', '12345678', 1, now()), ('30000003', 'Firma', null, null, null, 1, now())`);
    await admin.execute(sql`
      update citizens set name = ${'A\u030ase'}, status_reason = ${' Flyttet\r\nfra\u00ad\u00a0landet\u202e'} where id = ${citizenId}::uuid`);
    await admin.execute(sql`
      insert into service_notices (id, kind, title_da, title_en, text_da, text_en, shown_from, starts_at, ends_at)
      values (gen_random_uuid(), 'planned', ${'A\u030a'}, 'b', ${'c\r\nd'}, 'e', now(), now(), now() + interval '1 hour')`);

    expect(await migrate(database.adminUrl)).toHaveLength(2);

    expect(await read(odd)).toEqual({
      contact: ['oB \u00c5', '\u00e5@b.dk', '12 34 56 78'],
      version: 1,
      reference: decomposed,
    });
    expect((await read(twin))?.reference).toBe(composed);
    expect(await read(lone)).toMatchObject({
      contact: ['\u200b', '\u00e5@b.dk', '12 34 56 78'],
      reference: composed,
    });
    expect((await read(cancelled))?.reference).toBe(composed);
    expect([(await read(first))?.reference, (await read(second))?.reference]).toEqual(['A-17', 'A-\u200b17']);
    const { rows } = await admin.execute(sql`
      select citizen.name, status_reason, company.contact_name, title_da, text_da
      from citizens citizen, companies company, service_notices
      where citizen.id = ${citizenId}::uuid and company.cvr = '30000002'`);
    expect(rows).toEqual([
      {
        name: '\u00c5se',
        status_reason: 'Flyttet\nfra landet',

        contact_name: '\u00c5se  Lund',
        title_da: '\u00c5',
        text_da: 'c\nd',
      },
    ]);
  });

  it('leaves a reference that stands beside its twin as it is, until it is changed', async () => {
    const id = await store({ cvr: '30000005', reference: 'x' });
    await database.admin.execute(sql`alter table employments disable trigger employments_reference_composed`);
    await database.admin.execute(
      sql`update employments set reference = ${decomposed} where id = ${id}::uuid`,
    );
    await database.admin.execute(sql`alter table employments enable trigger employments_reference_composed`);
    await store({ cvr: '30000005', reference: composed });
    const write = (reference: string) =>
      database.db.execute(sql`
        update employments set reference = ${reference}, amount_oere = 2 where id = ${id}::uuid`);
    await write(decomposed);
    expect((await read(id))?.reference).toBe(decomposed);
    await expect(write(`${decomposed}\u0301`)).resolves.toBeDefined();
    expect((await read(id))?.reference).toBe(`${decomposed}\u0301`.normalize('NFC'));
  });
});
