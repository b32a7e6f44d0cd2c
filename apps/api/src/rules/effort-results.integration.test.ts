import { addDays, calendarDate, yearOf } from '@frikort/domain/calendar';
import { endReasons, sexes } from '@frikort/domain/effort-participant';
import { quarterOf, quarters } from '@frikort/domain/effort-quarter';
import { reportSums, valuesOf } from '@frikort/domain/effort-report';
import { type SQL, sql } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../../test/support/database.ts';
import { expectSameVerdicts } from '../../test/support/rules.ts';
import { quartersOf, reportCells } from './effort-results.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase({ onlyRowsChange: true });
});
afterAll(() => database.close());

const year = 2026;
const day = fc.integer({ min: -400, max: 700 }).map((days) => addDays(calendarDate('2026-01-01'), days));

describe('R43: in which quarters of a year somebody was there, in SQL and in the domain', () => {
  const taking = fc.record({ start: day, lasts: fc.option(fc.nat(500)) }).map(({ start, lasts }) => {
    const end = lasts === null ? null : addDays(start, lasts);
    return {
      start_date: start,
      end_date: end,
      start_year: yearOf(start),
      end_year: end === null ? null : yearOf(end),
    };
  });
  const isThere = ({ start_year, end_year }: { start_year: number; end_year: number | null }) =>
    start_year <= year && (end_year ?? year) >= year;
  const facts = fc.sample(taking, 400).filter(isThere);
  const rows = { part: 'start_date date, end_date date, start_year int, end_year int' };

  it.each(quarters)('is the same quarter %i', async (quarter) => {
    const { first, last } = quartersOf(year);
    await expectSameVerdicts(database.db, { facts, rows }, sql`(${first}) = ${quarter}::int`, (row) => {
      const of = row.start_year < year ? 1 : quarterOf(row.start_date);
      return of === quarter;
    });
    await expectSameVerdicts(database.db, { facts, rows }, sql`(${last}) = ${quarter}::int`, (row) => {
      const of = row.end_date === null || row.end_year !== year ? 4 : quarterOf(row.end_date);
      return of === quarter;
    });
  });
});

describe('R43: the cells of a report', () => {
  const named = fc.record({
    kind: fc.constant('identified'),
    sex: fc.constantFrom(...sexes),
    benefit_before: fc.constantFrom(...valuesOf.benefitBefore),
    occupation_before: fc.constantFrom(...valuesOf.occupationBefore),
    linked: fc.boolean(),
  });
  const nothing = { end_reason: null, benefit_after: null, occupation_after: null };
  const ending = fc.record({
    end_reason: fc.constantFrom(...endReasons),
    benefit_after: fc.constantFrom(...valuesOf.benefitAfter),
    occupation_after: fc.constantFrom(...valuesOf.occupationAfter),
  });
  const identified = fc
    .tuple(named, fc.oneof(fc.constant(nothing), ending), fc.option(fc.nat(90)))
    .map(([one, end, days]) => ({ ...one, ...end, days: one.linked ? days : null }));
  const anonymous = fc.constantFrom(...sexes).map((sex) => ({
    kind: 'anonymous',
    sex,
    benefit_before: null,
    occupation_before: null,
    linked: false,
    days: null,
    ...nothing,
  }));
  const facts = fc.sample(fc.oneof(identified, anonymous), 300);
  const rows = {
    part: `kind text, sex text, benefit_before text, occupation_before text, end_reason text, benefit_after text,
      occupation_after text, linked boolean, days int`,
  };
  const cell = (name: string): SQL => {
    const found = reportCells.find(([one]) => one === name);
    if (!found) throw new Error(`No cell ${name}`);
    return sql`coalesce(${found[1]}, false)::int`;
  };

  type Fact = (typeof facts)[number];
  const isIn: Readonly<Record<string, (row: Fact) => boolean>> = {
    'sex:woman': ({ sex }) => sex === 'woman',
    'sex:man': ({ sex }) => sex === 'man',
    unnamed: ({ kind }) => kind === 'anonymous',
    named: ({ kind }) => kind === 'identified',
    linked: ({ linked }) => linked,
    finished: ({ end_reason }) => end_reason !== null,
  };

  it.each(Object.entries(isIn))('have in %s who is', async (name, verdict) => {
    await expectSameVerdicts(database.db, { facts, rows }, sql`${cell(name)} = 1`, verdict);
  });

  it.each(reportSums)('add up to $total: who is in it is in one part of it', async ({ total, parts }) => {
    const sum = sql.join(parts.map(cell), sql` + `);
    const verdict = isIn[total];
    // Of all there are, nobody is left out.
    const nobody = sql`${sum} <> 1 or ${cell('sex:woman')} = 1`;
    if (verdict) await expectSameVerdicts(database.db, { facts, rows }, sql`${sum} = 1`, verdict);
    else await expectSameVerdicts(database.db, { facts, rows }, nobody, ({ sex }) => sex === 'woman');
  });
});
