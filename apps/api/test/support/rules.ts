import { isDeepStrictEqual } from 'node:util';
import { type SQL, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Executor } from '../../src/database/database.ts';

/** What a rule is asked about, by the names of columns: plain JSON values. */
export type Facts = Readonly<Record<string, unknown>>;

/** A table or row by its name, its columns with their types: `employment`, `status text, end_date date`. */
type Columns = Readonly<Record<string, string>>;

type Question<Fact extends Facts> = {
  /** Each is asked about by itself. */
  facts: readonly Fact[];
  /** The rows that the predicate looks at, each filled from the facts. */
  rows: Columns;
  /** Tables that stand in the place of the database's own. */
  tables?: Readonly<Record<string, { columns: string; rows: readonly Facts[] }>>;
};

/**
 * Asks PostgreSQL about many facts in one statement.
 * @param verdict an expression over the named rows, or over the columns of `fact`
 * @returns a verdict for each, in their order
 */
export async function verdictsInSql<Verdict>(
  db: Executor,
  { facts, rows, tables = {} }: Question<Facts>,
  verdict: SQL,
): Promise<Verdict[]> {
  const inPlace = Object.entries(tables).map(
    ([name, table]) => sql`${sql.identifier(name)} as (
      select * from jsonb_to_recordset(${JSON.stringify(table.rows)}::jsonb) as stored (${sql.raw(table.columns)}))`,
  );
  const filled = Object.entries(rows).map(
    ([name, columns]) =>
      sql`lateral jsonb_to_record(fact.value) as ${sql.identifier(name)} (${sql.raw(columns)})`,
  );
  const answer = await db.execute<{ verdict: Verdict }>(sql`
    with ${sql.join([...inPlace, sql`asked as (select 1)`], sql`, `)}
    select ${verdict} as verdict
    from ${sql.join([sql`jsonb_array_elements(${JSON.stringify(facts)}::jsonb) with ordinality as fact (value, place)`, ...filled], sql`, `)}
    order by fact.place`);
  expect(answer.rows).toHaveLength(facts.length);
  return answer.rows.map((row) => row.verdict);
}

/**
 * Fails when PostgreSQL and the domain differ about any of the facts, and shows a few of them. Different verdicts must
 * occur: where all are the same, nothing was compared.
 */
export async function expectSameVerdicts<Fact extends Facts, Verdict>(
  db: Executor,
  question: Question<Fact>,
  inSql: SQL,
  inDomain: (fact: Fact) => Verdict,
): Promise<void> {
  const { facts } = question;
  const asked = await verdictsInSql<Verdict>(db, question, inSql);
  const judged = facts.map(inDomain);
  const differing = facts.flatMap((fact, place) =>
    isDeepStrictEqual(asked[place], judged[place])
      ? []
      : [{ fact, sql: asked[place], domain: judged[place] }],
  );
  expect(differing.slice(0, 5)).toEqual([]);
  expect(new Set(judged.map((verdict) => JSON.stringify(verdict))).size).toBeGreaterThan(1);
}
