import { randomUUID } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../../src/auth/caller.ts';
import { logIn } from '../support/app.ts';
import type { TestDatabase } from '../support/database.ts';
import {
  createCaseworker,
  createCitizen,
  createEmployee,
  nextCpr,
  openYear,
  testVault,
} from '../support/fixtures.ts';

type Headers = Record<string, string>;

/** People whose lists are as long as lists may become, and the headers of their sessions. */
export type FullWorld = {
  readonly year: number;
  readonly citizenId: string;
  /** The citizen's employment that has been edited all the time. */
  readonly employmentId: string;
  readonly citizen: Headers;
  /** A caseworker of Aarhus, who is its administrator too. */
  readonly caseworker: Headers;
  readonly employee: Headers;
  readonly cardNumber: string;
};

/** How long the lists are. A file holds at most 50,000 rows; the lists of one citizen have no such bound. */
const length = {
  citizens: 49_000,
  employments: 49_000,
  ofCard: 20_000,
  events: 20_000,
  log: 49_000,
} as const;

/**
 * Fills a database with a municipality of 49,000 citizens, a company with 49,000 employments, a citizen who has 20,000
 * of them, one of which was changed 20,000 times, and 49,000 rows of the log about that citizen.
 */
export async function fillWorld({ db, admin }: TestDatabase): Promise<FullWorld> {
  const year = new Date().getFullYear();
  await openYear(admin, year, 4_400_000);
  const { id: citizenId, cardNumber } = await createCitizen(db, { name: 'Lone Åberg', cardNumber: '20000' });
  const caseworker: CaseworkerCaller = { ...(await createCaseworker(db)), role: 'administrator' };
  const employee = await createEmployee(db);
  await addCitizens(admin, citizenId);
  const employmentId = await addEmployments(admin, { year, citizenId, employee });
  await addEvents(admin, { citizenId, employmentId, employee });
  await addLog(admin, { citizenId, caseworker });
  await admin.execute(sql`analyze`);
  const citizen: CitizenCaller = {
    role: 'citizen',
    actorId: (await createCaseworker(db)).actorId,
    name: 'Lone Åberg',

    entrance: 'citizen',
    citizenId,
    requestId: randomUUID(),
  };
  return {
    year,
    citizenId,
    employmentId,
    cardNumber,
    citizen: await logIn(db, citizen),
    caseworker: await logIn(db, caseworker),
    employee: await logIn(db, employee),
  };
}

type Admin = TestDatabase['admin'];

/** Citizens like the first, each with a number of their own that can be read. */
async function addCitizens(admin: Admin, like: string): Promise<void> {
  const made = Array.from({ length: length.citizens }, () => {
    const id = randomUUID();
    return { id, ciphertext: testVault.encrypt(nextCpr(), id).ciphertext };
  });
  await admin.execute(sql`
    insert into citizens (id, card_number, name, authority_code, cpr_ciphertext, cpr_key_id, cpr_index_key_id,
      audit_subject, name_protected, register_status, register_read_at, status, status_since, consent_text_version,
      consent_at, consent_by, granted_at)
    select made.id, (30000 + place)::text, 'Navn Navnesen ' || place, authority_code, made.ciphertext, cpr_key_id,
      cpr_index_key_id, decode(md5(place::text), 'hex'), false, register_status, register_read_at, status,
      status_since, consent_text_version, consent_at, consent_by, granted_at
    from citizens, unnest(${sql.param(made.map(({ id }) => id))}::uuid[],
      ${sql.param(made.map(({ ciphertext }) => ciphertext))}::bytea[]) with ordinality as made (id, ciphertext, place)
    where citizens.id = ${like}::uuid`);
}

async function addEmployments(
  admin: Admin,
  { year, citizenId, employee }: { year: number; citizenId: string; employee: EmployeeCaller },
): Promise<string> {
  await admin.execute(sql`
    insert into cards (citizen_id, year, allowance_oere, used_oere)
    select id, ${year}, 4400000, ${length.ofCard} from citizens`);
  const { rows } = await admin.execute<{ id: string }>(sql`
    insert into employments (id, citizen_id, year, company_cvr, company_name, start_date, end_date, amount_oere,
      contact_name, contact_email, contact_phone, production_unit, reference, status, version, created_at, updated_at)
    select gen_random_uuid(), citizen.id, ${year}, ${employee.organisation.cvr}, ${employee.organisation.name},
      first, first + n % 20, 1, 'Bente Prøve', 'bente@firma.example', '12345678', '1015081700', 'R-' || n, 'registered',
      1, first, first
    from generate_series(1, ${length.employments}) n
    join citizens citizen
      on citizen.card_number = case when n <= ${length.ofCard} then '20000' else (30001 + n % 1000)::text end
    cross join lateral (select make_date(${year}, 1, 1) + n % 340 as first) day
    returning id, citizen_id = ${citizenId}::uuid as own`);
  const [first] = rows;
  if (!first) throw new Error('No employment was made');
  return first.id;
}

/** What happened to the citizen's frikort, and to one employment: each as many events. */
async function addEvents(
  admin: Admin,
  ids: { citizenId: string; employmentId: string; employee: EmployeeCaller },
): Promise<void> {
  const changes = JSON.stringify([{ field: 'contact.name', from: 'Bente Prøve', to: 'Bodil Prøve' }]);
  const { actorId, organisation } = ids.employee;
  const { rows } = await admin.execute<{ citizen_id: string }>(sql`
    select citizen_id from employments where id = ${ids.employmentId}::uuid`);
  for (const [employment, event] of [
    [null, 'caseworker-assigned'],
    [ids.employmentId, 'employment-edited'],
  ]) {
    await admin.execute(sql`
      insert into history_events (id, citizen_id, employment_id, event, at, actor_id, actor_role, organisation_cvr,
        organisation_name, changes)
      select gen_random_uuid(), ${rows[0]?.citizen_id ?? ids.citizenId}::uuid, ${employment}::uuid, ${event}::text,
        now() - n * interval '1 minute', ${actorId}::uuid, 'employee', ${organisation.cvr}, ${organisation.name},
        ${changes}::jsonb
      from generate_series(1, ${length.events}) n`);
  }
}

async function addLog(
  admin: Admin,
  { citizenId, caseworker }: { citizenId: string; caseworker: CaseworkerCaller },
): Promise<void> {
  const { actorId, organisation } = caseworker;
  await admin.execute(sql`
    insert into audit_log (id, at, actor_id, role, entrance, organisation_cvr, organisation_name, action, purpose,
      outcome, subject, object_id, request_id)
    select gen_random_uuid(), now() - n * interval '1 second', ${actorId}::uuid, 'caseworker', 'caseworker',
      ${organisation.cvr}, ${organisation.name}, 'citizen-viewed', 'case-handling', 'done', audit_subject, id, 'test'
    from citizens, generate_series(1, ${length.log}) n where id = ${citizenId}::uuid`);
}
