import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { storeActor } from '../auth/actor-store.ts';
import { findSession } from '../auth/session/session-store.ts';
import { hashOfToken, type Session } from '../auth/session/sessions.ts';
import { migrate } from './migrate.ts';

/* Migrations run while processes of the former version still serve: what those write must do for both. */

const now = new Date('2026-11-28T10:00:00Z');
const nameId = 'https://data.gov.dk/model/core/eid/professional/uuid/6f0c6d52-2c3d-4a5e-9d0b-5a3f10e4a101';
const cafe = { cvr: '99100002', name: 'Café Solsikken ApS' };
const nursery = { cvr: '99100010', name: 'Nordhavn Gartneri A/S' };

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.close());

/** Makes the database what it was before a migration and those after it. */
async function goBackBefore(name: string): Promise<void> {
  const folder = path.join(import.meta.dirname, 'migrations');
  const { rows } = await database.admin.execute<{ name: string }>(
    sql`select name from applied_migrations order by name`,
  );
  const names = rows.map((row) => row.name);
  await database.admin.execute(sql`drop schema public cascade`);
  await database.admin.execute(sql`create schema public`);
  await database.admin.execute(
    sql`create table applied_migrations (name text primary key, hash text not null, applied_at timestamptz)`,
  );
  for (const earlier of names.slice(0, names.indexOf(name))) {
    const text = await readFile(path.join(folder, `${earlier}.sql`), 'utf8');
    await database.admin.execute(sql.raw(text));
    await database.admin.execute(
      sql`insert into applied_migrations values (${earlier}, encode(sha256(convert_to(${text}, 'UTF8')), 'hex'))`,
    );
  }
}

describe('a session keeps what its login said, and an actor is one person in one organisation (0009)', () => {
  /** A login as the version before wrote it. @returns the token of its session */
  async function formerLogin(name: string, organisation: { cvr: string; name: string }): Promise<string> {
    const { rows } = await database.admin.execute<{ id: string }>(sql`
      insert into actors (id, provider, kind, subject, name, cvr, organisation_name, updated_at)
      values (${uuidv7()}, 'nemlogin', 'professional', ${nameId}, ${name}, ${organisation.cvr},
        ${organisation.name}, ${now.toISOString()}::timestamptz)
      on conflict (provider, kind, subject) do update set name = excluded.name, cvr = excluded.cvr,
        organisation_name = excluded.organisation_name, updated_at = excluded.updated_at
      returning id`);
    const token = uuidv7();
    await database.admin.execute(sql`
      insert into sessions (id, token_hash, actor_id, entrance, role, authority_code, authority_name, administrator,
        citizen_id, provider, name_id, session_index, created_at, expires_at, ends_at)
      values (${uuidv7()}, ${hashOfToken(token)}, ${rows[0]?.id}::uuid, 'company', 'employee', null, null, false,
        null, 'nemlogin', ${nameId}, '_session', ${now.toISOString()}::timestamptz,
        ${now.toISOString()}::timestamptz + interval '30 minutes', ${now.toISOString()}::timestamptz + interval '12 hours')`);
    return token;
  }

  const sessionOf = (token: string): Promise<Session | undefined> =>
    findSession(database.db, 'company', hashOfToken(token), now);

  it('also what was there before, and what the former version goes on writing', async () => {
    await goBackBefore('0009_session_identity');
    const before = await formerLogin('Bjarne Jepsen', cafe);
    await migrate(database.adminUrl);
    const beside = await formerLogin('Bjarne B. Jepsen', cafe);
    const elsewhere = await formerLogin('Bjarne Nordhavn', nursery);

    const sessions = await Promise.all([before, beside, elsewhere].map(sessionOf));
    expect(sessions).toMatchObject([
      { name: 'Bjarne Jepsen', organisation: cafe },
      { name: 'Bjarne B. Jepsen', organisation: cafe },
      { name: 'Bjarne Nordhavn', organisation: nursery },
    ]);
    const facts = { provider: 'nemlogin', nameId, name: 'Bjarne Jepsen' };
    const actors = [
      await storeActor(database.db, { ...facts, organisation: cafe }, now),
      await storeActor(database.db, { ...facts, organisation: nursery }, now),
    ];
    const [cafeActor, nurseryActor] = actors;
    expect(sessions.map((session) => session?.actorId)).toEqual([cafeActor, cafeActor, nurseryActor]);
    expect(cafeActor).not.toBe(nurseryActor);
  });
});

describe('what a company registered on a day is kept (0019)', () => {
  const register = (amountOere: number) =>
    database.admin.execute(sql`
      insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
        contact_name, contact_email, contact_phone, status, version, created_at, updated_at)
      select ${uuidv7()}, citizen_id, year, ${cafe.cvr}, ${cafe.name}, '2025-03-01', '2025-03-31', ${amountOere}, 'Bo', '', '',
        'registered', 1, now(), now() from cards`);

  it('also what was there before, and what the former version goes on writing', async () => {
    await goBackBefore('0019_employment_totals');
    await database.admin.execute(sql`
      insert into actors (id, provider, kind, subject, name, cvr, organisation_name, updated_at)
      values (${uuidv7()}, 'nemlogin', 'professional', ${nameId}, 'Ib Iversen', ${cafe.cvr}, ${cafe.name}, now())`);
    await database.admin.execute(sql`
      insert into citizens (id, cpr_ciphertext, cpr_key_id, cpr_index_key_id, audit_subject, name, name_protected,
        register_status, register_read_at, card_number, status, status_since, authority_code, consent_text_version,
        consent_at, consent_by, granted_at)
      select ${uuidv7()}, '', 'a', 'b', '', 'Peter Prøvesen', false, 1, now(), '20001', 'active', now(), '0751', '2025-1',
        now(), id, now() from actors`);
    await database.admin.execute(sql`insert into cards select id, 2025, 4000000, 0 from citizens`);
    await register(100);
    await migrate(database.adminUrl);
    await register(20);
    const { rows } = await database.admin.execute(sql`
      select end_date::text, status, count::int, amount_oere::int from employment_totals`);
    expect(rows).toEqual([{ end_date: '2025-03-31', status: 'registered', count: 2, amount_oere: 120 }]);
  });
});
