import { openConnection } from '@frikort/api/database/connection-pool';
import { createCprVault } from '@frikort/api/database/encryption';
import type { Entrance } from '@frikort/domain/access';
import { municipalities } from '@frikort/domain/municipalities';
import { cprKeysOf, type LocalSecrets } from '@frikort/local/secrets';
import type pg from 'pg';
import {
  cardNumber,
  caseworkerId,
  citizenActorId,
  citizenId,
  citizensLoggedIn,
  companies,
  companyCvr,
  companyName,
  cprOf,
  employeeId,
  employmentsOfLargest,
  type Size,
  sessionId,
  tokenHash,
} from './places.ts';

/** What is sent in one statement. */
const batch = 5_000;

/** One row of the log in so many is a look at a list, which shows so many citizens. */
const [rowsForALook, shownAtOnce] = [50, 25];

type Filling = { readonly adminUrl: string; readonly secrets: LocalSecrets; readonly size: Size };

/**
 * Fills a migrated database that has programme years. Everything but the keyed indexes is made by the server itself; the
 * log's triggers are off meanwhile, as for rows that were sealed long ago.
 */
export async function fill({ adminUrl, secrets, size }: Filling): Promise<void> {
  const client = await openConnection(adminUrl);
  try {
    await client.query('set session_replication_role = replica');
    await client.query("set maintenance_work_mem = '1GB'");
    await makeActors(client);
    await makeCitizens(client, secrets, size);
    await withoutIndexes(
      client,
      ['employments', 'history_events', 'audit_log', 'audit_log_subjects'],
      async () => {
        await makeEmployments(client, size);
        await makeLog(client, size);
      },
    );
    await makeSessions(client);
    await client.query('vacuum analyze');
    await client.query('checkpoint');
  } finally {
    await client.end();
  }
}

/** Makes many rows in tables whose indexes, but for those of constraints, are gone meanwhile and made at the end. */
async function withoutIndexes(
  client: pg.Client,
  tables: readonly string[],
  make: () => Promise<void>,
): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition from pg_index
    where indrelid = any($1::text[]::regclass[])
      and not exists (select from pg_constraint where conindid = indexrelid)`,
    [tables],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  await make();
  // Of a table with parts it names the table alone, and so none of its parts would have it.
  for (const { definition } of rows) await client.query(definition.replace(' ON ONLY ', ' ON '));
}

const codes = municipalities.map(({ code }) => code);

async function makeActors(client: pg.Client): Promise<void> {
  const insert = (kind: string, id: string, count: number, cvr: string, organisation: string) =>
    client.query(`
      insert into actors (id, provider, kind, subject, name, cvr, organisation_name, updated_at)
      select (${id})::uuid, 'bench', '${kind}', ${id}, 'Navn ' || n, ${cvr}, ${organisation}, now()
      from generate_series(0, ${count - 1}) n`);
  await insert('professional', employeeId.sql('n'), companies, companyCvr.sql('n'), companyName.sql('n'));
  await insert('professional', caseworkerId.sql('n'), codes.length, "'64942212'", "'Kommune ' || n");
  await insert('person', citizenActorId.sql('n'), citizensLoggedIn, 'null', 'null');
}

async function makeCitizens(client: pg.Client, secrets: LocalSecrets, size: Size): Promise<void> {
  const vault = createCprVault(cprKeysOf(secrets));
  const { encryption, index } = vault.currentKeys;
  for (let first = 0; first < size.citizens; first += batch) {
    const numbers = Array.from(
      { length: Math.min(batch, size.citizens - first) },
      (_, place) => first + place,
    );
    const cprs = numbers.map(cprOf);
    await client.query(
      `insert into citizens (id, card_number, name, authority_code, cpr_ciphertext, cpr_key_id, cpr_index_key_id,
        audit_subject, name_protected, register_status, register_read_at, status, status_since, consent_text_version,
        consent_at, consent_by, granted_at)
      select (${citizenId.sql('n')})::uuid, ${cardNumber.sql('n')}, 'Fornavn' || n % 977 || ' Efternavn' || n % 1013,
        ($4::text[])[1 + n % ${codes.length}], ciphertext, $5, $6, subject, false, 1, now(), 'active', '2026-01-05',
        '2026-1', '2026-01-05', (${caseworkerId.sql(`n % ${codes.length}`)})::uuid, '2026-01-05'
      from unnest($1::int[], $2::bytea[], $3::bytea[]) as made (n, ciphertext, subject)`,
      [
        numbers,
        cprs.map((number, place) => vault.encrypt(number, citizenId.of(first + place)).ciphertext),
        cprs.map((number) => vault.auditSubject(number)),
        codes,
        encryption,
        index,
      ],
    );
    await client.query(
      `insert into cpr_indexes (cpr_index, key_id, citizen_id)
      select made.index, $3, (${citizenId.sql('n')})::uuid from unnest($1::int[], $2::bytea[]) as made (n, index)`,
      [numbers, cprs.map((number) => vault.indexes(number)[0].index), index],
    );
  }
  await client.query(`
    insert into cards (citizen_id, year, allowance_oere, used_oere)
    select c.id, a.year, a.allowance_oere, 0 from citizens c, programme_year_allowances a
    where a.year = extract(year from now())`);
}

async function makeEmployments(client: pg.Client, { citizens, employments }: Size): Promise<void> {
  const company = `(case when n < ${employmentsOfLargest} then 0 else 1 + n % ${companies - 1} end)`;
  await client.query(`
    insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
      contact_name, contact_email, contact_phone, reference, status, version, created_at, updated_at)
    select uuidv7(), (${citizenId.sql(`(n::bigint * 7919 % ${citizens})`)})::uuid, extract(year from now()),
      ${companyCvr.sql(company)}, ${companyName.sql(company)}, first, first + n % 20, 100 + n % 9000, 'Bente Bo', 'b@example.dk',
      '12345678', 'R-' || n, case when n % 11 = 0 then 'cancelled' else 'registered' end, 1, first, first
    from generate_series(0, ${employments - 1}) n
    cross join lateral (select date_trunc('year', now())::date + n % 300 as first) day`);
  await client.query(`
    update cards set used_oere = sums.used from (
      select citizen_id, sum(amount_oere) filter (where status = 'registered') as used from employments group by 1
    ) sums where cards.citizen_id = sums.citizen_id and sums.used is not null`);
  await client.query(`
    insert into employment_totals (company_cvr, end_date, status, count, amount_oere)
    select company_cvr, end_date, status, count(*), sum(amount_oere) from employments group by 1, 2, 3`);
  await client.query(`
    insert into history_events (id, citizen_id, employment_id, event, at, actor_id, actor_role, organisation_cvr,
      organisation_name, changes)
    select uuidv7(), citizen_id, id, 'employment-registered', created_at,
      (${employeeId.sql('company_cvr::int - 30000000')})::uuid, 'employee', company_cvr, company_name, '[]'
    from employments`);
}

/** Look-ups, and between them looks of caseworkers at a page of their citizens. */
async function makeLog(client: pg.Client, { citizens, logRows }: Size): Promise<void> {
  const step = 1_000_000;
  for (let first = 0; first < logRows; first += step) {
    const rows = `generate_series(${first}, ${Math.min(first + step, logRows) - 1}) n`;
    const at = `date_trunc('year', now()) + n * (interval '330 days' / ${logRows})`;
    await client.query(`
      insert into audit_log (id, at, actor_id, role, entrance, organisation_cvr, organisation_name, action, purpose,
        outcome, subject, object_id, request_id)
      select uuidv7(), ${at}, (${employeeId.sql(`n % ${companies}`)})::uuid, 'employee', 'company',
        ${companyCvr.sql(`n % ${companies}`)}, ${companyName.sql(`n % ${companies}`)}, 'card-looked-up',
        'employment-registration', 'done', c.audit_subject, null, 'bench-' || n
      from ${rows}
      join citizens c on c.id = (${citizenId.sql(`(n::bigint * 7919 % ${citizens})`)})::uuid
      where n % ${rowsForALook} <> 0`);
    // Who was shown is known by the municipality and the page; what stands for them in the row is checked by nobody here.
    const seen = `n / ${rowsForALook} % ${codes.length} + ${codes.length} * ((n / ${rowsForALook * codes.length} * ${shownAtOnce} + place)
      % ${Math.floor(citizens / codes.length)})`;
    await client.query(`
      with look as (
        insert into audit_log (id, at, actor_id, role, entrance, organisation_cvr, organisation_name, action, purpose,
          outcome, subject, object_id, request_id)
        select uuidv7(), ${at}, (${caseworkerId.sql(`n / ${rowsForALook} % ${codes.length}`)})::uuid, 'caseworker',
          'caseworker', '64942212', 'Kommune', 'citizens-listed', 'case-handling', 'done',
          decode('02', 'hex') || int4send(${shownAtOnce}) || sha256(n::text::bytea), null, n::text
        from ${rows}
        where n % ${rowsForALook} = 0
        returning id, at, request_id::int as n
      )
      insert into audit_log_subjects (at, row_id, subject)
      select look.at, look.id, c.audit_subject from look cross join generate_series(0, ${shownAtOnce - 1}) place
      join citizens c on c.id = (${citizenId.sql(`(${seen})`)})::uuid`);
  }
}

async function makeSessions(client: pg.Client): Promise<void> {
  const insert = (entrance: Entrance, role: string, count: number, columns: string, values: string) =>
    client.query(`
      insert into sessions (id, token_hash, entrance, role, administrator, actor_name, provider, name_id, session_index,
        asserted_at, created_at, expires_at, ends_at, ${columns})
      select (${sessionId[entrance].sql('n')})::uuid, (${tokenHash(entrance).sql('n')})::bytea, '${entrance}', '${role}', false, 'Navn ' || n, 'bench',
        n::text, n::text, now(), now(), now() + interval '12 hours', now() + interval '12 hours', ${values}
      from generate_series(0, ${count - 1}) n`);
  const organisation = 'organisation_cvr, organisation_name';
  await insert(
    ...(['company', 'employee', companies, `actor_id, ${organisation}`] as const),
    `(${employeeId.sql('n')})::uuid, ${companyCvr.sql('n')}, ${companyName.sql('n')}`,
  );
  await insert(
    ...(['caseworker', 'caseworker', codes.length] as const),
    `actor_id, ${organisation}, authority_code, authority_name`,
    `(${caseworkerId.sql('n')})::uuid, '64942212', 'Kommune', ('{${codes.join(',')}}'::text[])[1 + n], 'Kommune'`,
  );
  await insert(
    ...(['citizen', 'citizen', citizensLoggedIn, 'actor_id, citizen_id'] as const),
    `(${citizenActorId.sql('n')})::uuid, (${citizenId.sql('n')})::uuid`,
  );
}
