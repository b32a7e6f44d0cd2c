import { todayInCopenhagen } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import { type Allowance, allowanceInForce, hasCard, isExample } from '@frikort/domain/programme-year';
import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { citizenHasCard, comingOpening, isExampleAt, openedYears } from './programme-years.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const hour = 3_600_000;
/** Hours around a New Year in Copenhagen, which is an hour before that of UTC. */
const instants = Array.from({ length: 12 }, (_, place) =>
  new Date(Date.parse('2026-12-31T19:00:00Z') + place * hour).toISOString(),
);
const instant = fc.constantFrom(...instants);

const entry = fc.record({
  effective_from: instant,
  allowance_oere: fc.integer({ min: 1, max: 5 }),
  superseded_at: fc.constantFrom(null, null, '2026-06-01T00:00:00Z'),
  entered_by: fc.constantFrom(null, '019aa6b2-5f00-7d21-9c4e-8b1f6a3d2e04'),
});
const years = fc
  .sample(
    fc.record({
      opened_at: fc.option(instant),
      example: fc.boolean(),
      entries: fc.uniqueArray(entry, {
        maxLength: 4,
        selector: (it) => (it.superseded_at === null ? it.effective_from : it),
      }),
    }),
    600,
  )
  .map((fact, place) => ({ ...fact, year: 2000 + place }));
type Year = (typeof years)[number];

const tables = {
  programme_years: { columns: 'year int, opened_at timestamptz, example boolean', rows: years },
  programme_year_allowances: {
    columns: `year int, effective_from timestamptz, allowance_oere bigint, superseded_at timestamptz, entered_by uuid`,
    rows: years.flatMap(({ year, entries }) => entries.map((it) => ({ ...it, year }))),
  },
};

const standing = ({ year, example, entries }: Year): Allowance[] =>
  entries
    .filter((it) => it.superseded_at === null)
    .map((it) => ({
      year,
      allowanceOere: oere(it.allowance_oere),
      effectiveFrom: new Date(it.effective_from),
      ...(example && it.entered_by === null ? { madeUp: true } : {}),
    }));

describe('programme years in SQL and in the domain', () => {
  it.each(instants.filter((_, place) => place % 4 === 1))(
    'have the same allowance at %s (R1)',
    async (text) => {
      const at = new Date(text);
      const allowance = sql`(
      select opened.allowance_oere::int from (${openedYears(at)}) opened where opened.year = asked.year)`;
      const question = { facts: years, tables, rows: { asked: 'year int' } };
      await expectSameVerdicts(database.db, question, allowance, (fact) => {
        const isOpen = fact.opened_at !== null && new Date(fact.opened_at) <= at;
        return (isOpen && allowanceInForce(standing(fact), fact.year, at)) || null;
      });
    },
  );

  it.each(instants.filter((_, place) => place % 4 === 2))('are made up alike at %s (R1)', async (text) => {
    const at = new Date(text);
    const madeUp = sql`(select ${isExampleAt(at)} from programme_years y where y.year = asked.year)`;
    const question = { facts: years, tables, rows: { asked: 'year int' } };
    await expectSameVerdicts(database.db, question, madeUp, (fact) => isExample(standing(fact), at));
  });

  it.each(instants.filter((_, place) => place % 4 === 0))(
    'are told ahead alike at %s: the amount of the opening, where one is planned (R1)',
    async (text) => {
      const at = new Date(text);
      const ahead = sql`(select told->>'allowanceOere' || case when (told->>'example')::boolean then ' example' else '' end
        from (select ${comingOpening(at, sql`asked.year`)} as told) coming)`;
      const question = { facts: years, tables, rows: { asked: 'year int' } };
      await expectSameVerdicts(database.db, question, ahead, (fact) => {
        const opensAt = fact.opened_at === null ? at : new Date(fact.opened_at);
        const allowance = opensAt > at ? allowanceInForce(standing(fact), fact.year, opensAt) : undefined;
        return allowance === undefined
          ? null
          : `${allowance}${isExample(standing(fact), opensAt) ? ' example' : ''}`;
      });
    },
  );

  it('have a card for the same frikort (R13)', async () => {
    const facts = fc.sample(
      fc.record({ granted_at: instant, year: fc.integer({ min: 2025, max: 2028 }), opened_at: instant }),
      2_000,
    );
    const rows = { citizen: 'granted_at timestamptz', opened: 'year int, opened_at timestamptz' };
    await expectSameVerdicts(database.db, { facts, rows }, citizenHasCard, (fact) => {
      const grantedAt = new Date(fact.granted_at);
      const openedAt = new Date(fact.opened_at);
      return hasCard({ grantedOn: todayInCopenhagen(grantedAt), grantedAt }, { year: fact.year, openedAt });
    });
  });
});
