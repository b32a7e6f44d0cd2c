import { type SQL, sql } from 'drizzle-orm';
import { expect } from 'vitest';
import type { Executor } from '../database/database.ts';

/** What a rule is asked about, as columns of the row that its predicate looks at: plain JSON values. */
type Facts = Readonly<Record<string, unknown>>;

/**
 * Asks PostgreSQL about many facts in one statement.
 * @param row the facts' columns and types under the name that the predicate uses: sql`employment (status text)`
 * @returns a verdict for each, in their order
 */
export async function verdictsOf<Verdict>(
  db: Executor,
  facts: readonly Facts[],
  row: SQL,
  predicate: SQL,
): Promise<Verdict[]> {
  const { rows } = await db.execute<{ verdict: Verdict }>(sql`
    select ${predicate} as verdict
    from rows from (jsonb_array_elements(${JSON.stringify(facts)}::jsonb)) with ordinality as fact (value, place),
      lateral jsonb_to_record(fact.value) as ${row}
    order by fact.place`);
  expect(rows).toHaveLength(facts.length);
  return rows.map(({ verdict }) => verdict);
}

/** Fails with the facts on which the two differ, a few of them. Both verdicts must occur, or nothing was compared. */
export function expectSameVerdicts<Verdict>(
  facts: readonly Facts[],
  inSql: readonly Verdict[],
  inDomain: readonly Verdict[],
): void {
  const differing = facts.flatMap((fact, place) =>
    JSON.stringify(inSql[place]) === JSON.stringify(inDomain[place])
      ? []
      : [{ fact, sql: inSql[place], domain: inDomain[place] }],
  );
  expect(differing.slice(0, 5)).toEqual([]);
  expect(new Set(inDomain.map((verdict) => JSON.stringify(verdict))).size).toBeGreaterThan(1);
}
