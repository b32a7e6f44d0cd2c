import { calendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { employmentFields } from '@frikort/domain/employment-terms';
import { deadStatus } from '@frikort/domain/enrolment';
import {
  anonymisedChanges,
  defaultRetentionYears,
  mayBeAnonymised,
  type RetentionFacts,
} from '@frikort/domain/retention';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts, verdictsInSql } from '../../test/support/rules.ts';
import { factsOf } from '../retention/store.ts';
import { changesLeft, type RetentionRow, retentionFacts } from './retention.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

/** Around New Years in Copenhagen. */
const instant = fc
  .record({ year: fc.integer({ min: 2018, max: 2026 }), hours: fc.integer({ min: -3, max: 3 }) })
  .map(({ year, hours }) => new Date(Date.UTC(year, 0, 1, hours)).toISOString());

const citizens = fc
  .sample(
    fc.record({
      status: fc.constantFrom('active' as const, 'inactive' as const),
      status_since: instant,
      register_status: fc.constantFrom(1, deadStatus),
      register_status_since: instant,
      employments: fc.array(
        fc.record({
          year: fc.integer({ min: 2018, max: 2026 }),
          status: fc.constantFrom('registered', 'cancelled'),
        }),
        { maxLength: 3 },
      ),
    }),
    1_000,
  )
  .map((citizen, id) => ({ ...citizen, id }));

const tables = {
  employments: {
    columns: 'citizen_id int, year int, status text',
    rows: citizens.flatMap(({ id, employments }) => employments.map((it) => ({ ...it, citizen_id: id }))),
  },
};

const dayOf = (text: string) => todayInCopenhagen(new Date(text));

function factsOfCitizen({ status, employments, ...citizen }: (typeof citizens)[number]): RetentionFacts {
  const years = employments.filter((it) => it.status === 'registered').map(({ year }) => year);
  return {
    status,
    statusSince: dayOf(citizen.status_since),
    deadSince: citizen.register_status === deadStatus ? dayOf(citizen.register_status_since) : null,
    lastEmploymentYear: years.length === 0 ? null : Math.max(...years),
  };
}

describe('retention in SQL and in the domain (R29)', () => {
  const today = calendarDate('2026-01-01');

  it('anonymises the same, by facts that the database reads', async () => {
    const rows = {
      citizen:
        'id int, status text, status_since timestamptz, register_status int, register_status_since timestamptz',
    };
    const read = sql`(select row_to_json(facts) from (select ${retentionFacts}) facts)`;
    const stored = await verdictsInSql<RetentionRow>(database.db, { facts: citizens, rows, tables }, read);
    const anonymised = (facts: RetentionFacts) => mayBeAnonymised(facts, defaultRetentionYears, today);
    const inSql = stored.map((row) => anonymised(factsOf(row)));
    expect(inSql).toEqual(citizens.map((citizen) => anonymised(factsOfCitizen(citizen))));
    expect(new Set(inSql).size).toBe(2);
  });

  it('leaves the same of the changes of an event', async () => {
    const field = fc.constantFrom(
      ...employmentFields,
      'status',
      'reason',
      'decisionDate',
      'assignedCaseworker',
    );
    const change = fc.record(
      { field, from: fc.constantFrom(null, 'a'), to: fc.constantFrom('b', 3) },
      { noNullPrototype: true },
    );
    const facts = fc.sample(fc.record({ changes: fc.array(change, { maxLength: 4 }) }), 500);
    const question = { facts, rows: { event: 'changes jsonb' } };
    await expectSameVerdicts(database.db, question, changesLeft, ({ changes }) => anonymisedChanges(changes));
  });
});
