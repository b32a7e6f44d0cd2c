import { calendarDate } from '@frikort/domain/calendar';
import { cardNumber } from '@frikort/domain/card-number';
import type { ImportRowInput } from '@frikort/domain/schemas';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { createCitizen, createEmployee, openYear } from '../../test/support/fixtures.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import { editEmployment, registerEmployment } from '../employments/service.ts';
import { inParts, prepareRow } from './reading/prepared-row.ts';
import { runImports } from './run/run-imports.ts';
import { storeImport } from './store.ts';

/*
 * R33: each row of an import is judged and stored as if it were sent by itself after those before it. Rows at random are
 * sent for one company's citizens as an import, and for another's, who are like them, one by one.
 */

const allowance = 1000;
const now = new Date('2026-01-10T12:00:00Z');
const periods = [
  ['2025-12-20', '2025-12-31'],
  ['2026-01-02', '2026-01-05'],
  ['2026-01-02', '2026-01-06'],
  // Locked from the start (R7), across New Year (R5), the wrong way round, in a year without a card (R13).
  ['2025-03-01', '2025-03-02'],
  ['2025-12-20', '2026-01-02'],
  ['2026-01-05', '2026-01-02'],
  ['2024-05-01', '2024-05-02'],
] as const;

type Row = { citizen: number; period: number; amountOere: number; reference: string | null; phone: string };
const anyRow: fc.Arbitrary<Row> = fc.record({
  // The last but one is inactive, the last nobody.
  citizen: fc.oneof(
    { weight: 6, arbitrary: fc.nat(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 3 }) },
  ),
  period: fc.oneof(
    { weight: 6, arbitrary: fc.nat(3) },
    { weight: 1, arbitrary: fc.integer({ min: 4, max: 6 }) },
  ),
  amountOere: fc.oneof(fc.integer({ min: 1, max: 300 }), fc.constantFrom(0, allowance, allowance + 1)),
  reference: fc.constantFrom('a', 'b', 'c', null),
  phone: fc.constantFrom('12345678', '87654321'),
});

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await database.admin.execute(
    sql`update programme_year_allowances set allowance_oere = ${allowance} where year = 2025`,
  );
  await openYear(database.admin, 2026, allowance);
});
afterAll(() => database.close());

const generous = { hits: 1_000_000, misses: 1_000_000 };
const deps = () => ({
  db: database.db,
  clock: () => now,
  lookupLimits: { perUser: generous, perOrganisation: generous },
  logger: { warn: (facts: object) => expect.fail(JSON.stringify(facts)) },
});

type Company = { caller: EmployeeCaller; cardNumbers: string[] };
async function createCompany(): Promise<Company> {
  const { db } = database;
  const caller = await createEmployee(db);
  const active = [await createCitizen(db), await createCitizen(db)];
  const inactive = await createCitizen(db, { status: 'inactive' });
  return { caller, cardNumbers: [...active, inactive].map((citizen) => citizen.cardNumber).concat('10007') };
}

function inputOf({ cardNumbers }: Company, row: Row): ImportRowInput {
  const [startDate = '', endDate = ''] = periods[row.period] ?? [];
  return {
    cardNumber: cardNumber(cardNumbers[row.citizen] ?? ''),
    startDate: calendarDate(startDate),
    endDate: calendarDate(endDate),
    amountOere: row.amountOere,
    contact: { name: 'Bente Prøve', email: 'bente@example.dk', phone: row.phone },
    reference: row.reference,
  };
}

/** What came of each row: its outcome, or the code it was refused with. */
async function importAll(
  company: Company,
  rows: readonly Row[],
  choices: { dryRun?: true; allOrNothing?: true } = {},
) {
  const id = uuidv7();
  const { caller } = company;
  const bodyHash = Buffer.from(id);
  const prepared = rows.map((row, place) => prepareRow(place + 1, inputOf(company, row)));
  await storeImport(database.db, {
    id,
    caller,
    choices: { dryRun: false, allOrNothing: false, duplicates: 'register', ...choices },
    rows: inParts(prepared),
    claim: { caller: caller.actorId, route: 'import', key: id, bodyHash },
    at: now,
  });
  await runImports(deps(), new AbortController().signal);
  const { rows: results } = await database.admin.execute<{ told: string }>(sql`
    select coalesce(refusal ->> 'code', outcome) as told from employment_import_rows
    where import_id = ${id}::uuid order by number`);
  return results.map(({ told }) => told);
}

async function sendSingly(company: Company, rows: readonly Row[]): Promise<string[]> {
  const told: string[] = [];
  for (const row of rows) told.push(await sendOne(company, inputOf(company, row)));
  return told;
}

async function sendOne({ caller }: Company, row: ImportRowInput): Promise<string> {
  // What is wrong by itself is said first, whether a row registers or edits.
  const prepared = prepareRow(1, row);
  if ('refusal' in prepared) return prepared.refusal.code;
  const { reference, productionUnit: _, ...terms } = row;
  const { rows } = await database.admin.execute<{ id: string; version: number; same: boolean }>(sql`
    select e.id, e.version, (e.start_date, e.end_date, e.amount_oere, e.contact_phone)
      = (${row.startDate}::date, ${row.endDate}::date, ${row.amountOere}::bigint, ${row.contact.phone}) as same
    from employments e join citizens c on c.id = e.citizen_id
    where e.company_cvr = ${caller.organisation.cvr} and e.reference = ${reference} and e.status = 'registered'
      and c.card_number = ${row.cardNumber}`);
  const [stored] = rows;
  if (stored?.same) return 'unchanged';
  if (stored) {
    const { cardNumber: _number, ...changes } = terms;
    const edited = await editEmployment(deps(), caller, stored.id, stored.version, changes);
    if (edited.ok) return 'updated';
    return 'refusal' in edited ? edited.refusal.code : 'outdated';
  }
  const key = uuidv7();
  const claim = { caller: caller.actorId, route: 'single', key, bodyHash: Buffer.from(key) };
  const input = typeof reference === 'string' ? { ...terms, reference } : terms;
  const registered = await registerEmployment(deps(), caller, input, claim);
  return registered.ok ? 'created' : registered.refusal.code;
}

/** What stands in the database for a company, without what is another's for each. */
async function storedFor({ caller, cardNumbers }: Company): Promise<unknown> {
  const { rows } = await database.admin.execute(sql`
    select
      (select json_agg(row_to_json(e) order by e.citizen, e.reference, e.start_date, e.amount_oere, e.contact_phone) from (
        select array_position(${sql.param(cardNumbers)}::text[], c.card_number) as citizen, e.year, e.start_date, e.end_date,
          e.amount_oere, e.contact_phone, e.reference, e.status, e.version
        from employments e join citizens c on c.id = e.citizen_id where e.company_cvr = ${caller.organisation.cvr}) e) as employments,
      (select json_agg(json_build_array(c.card_number = ${cardNumbers[0]}, card.year, card.used_oere)
          order by c.card_number = ${cardNumbers[0]}, card.year)
        from cards card join citizens c on c.id = card.citizen_id
        where c.card_number = any(${sql.param(cardNumbers)}::text[]) and card.used_oere > 0) as cards,
      (select json_agg(json_build_array(h.event, h.changes) order by h.event, h.changes::text) from history_events h
        where h.actor_id = ${caller.actorId}::uuid) as history,
      (select json_agg(json_build_array(l.action, l.role, l.purpose, l.outcome, l.entrance) order by l.action)
        from audit_log l where l.actor_id = ${caller.actorId}::uuid and l.outcome = 'done'
          and l.action in ('employment-registered', 'employment-edited')) as log`);
  return rows[0];
}

it('does with rows what is done when each is sent by itself, and a dry run foretells it', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 30 }), async (rows) => {
      const [one, other] = [await createCompany(), await createCompany()];
      const before = await storedFor(one);
      const foretold = await importAll(one, rows, { dryRun: true });
      expect(await storedFor(one)).toEqual(before);
      const told = await importAll(one, rows);
      expect(told).toEqual(await sendSingly(other, rows));
      expect(foretold).toEqual(told);
      expect(await storedFor(one)).toEqual(await storedFor(other));
    }),
    { numRuns: 20, examples: [[movedAway]] },
  );
});

/** A row makes a citizen's first employment of a year, and a later one moves it to another year: the card stays unused. */
const movedAway: Row[] = [2, 0].map((period) => ({
  citizen: 0,
  period,
  amountOere: 60,
  reference: 'b',
  phone: '12345678',
}));

it('does all or nothing of them', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 8 }), async (rows) => {
      const [one, other] = [await createCompany(), await createCompany()];
      const before = await storedFor(one);
      const told = await importAll(one, rows, { allOrNothing: true });
      const singly = await sendSingly(other, rows);
      const outcomes = ['created', 'updated', 'unchanged'];
      if (singly.every((word) => outcomes.includes(word))) {
        expect(told).toEqual(singly);
        expect(await storedFor(one)).toEqual(await storedFor(other));
      } else {
        expect(told).toEqual(singly.map((word) => (outcomes.includes(word) ? 'not-done' : word)));
        expect(await storedFor(one)).toEqual(before);
      }
    }),
    { numRuns: 25, examples: [[movedAway]] },
  );
});
