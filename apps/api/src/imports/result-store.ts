import { type RowOutcome, rowOutcomes } from '@frikort/domain/employment-import';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { decodeCursor, encodeCursor } from '../http/paging.ts';
import { codeSchema, fieldProblemsSchema } from '../http/problem.ts';

/** What came of a row, as it is stored. */
const resultRow = z.strictObject({
  found: z.boolean(),
  result: z
    .strictObject({
      number: z.int(),
      outcome: z.enum(rowOutcomes),
      refusal: z.looseObject({ code: codeSchema, errors: fieldProblemsSchema.optional() }).nullable(),
      employmentId: z.uuid().nullable(),
      repeats: z
        .strictObject({ employmentId: z.uuid().optional(), repeatsRow: z.int().optional() })
        .nullable(),
    })
    .nullable(),
});
export type StoredResult = NonNullable<z.output<typeof resultRow>['result']>;

type Wanted = { id: string; outcome: RowOutcome | undefined; at: Date; limit: number; cursor?: string };

/**
 * A page of what came of an import's rows, in their order, and logs that it was read.
 * @returns nothing when the caller's company has no such import
 */
export async function listResults(
  db: Executor,
  caller: EmployeeCaller,
  { id, outcome, at, limit, cursor }: Wanted,
): Promise<{ items: StoredResult[]; nextCursor: string | null } | undefined> {
  const [after] = cursor === undefined ? [0] : decodeCursor(cursor, z.tuple([z.int().max(1_000_000)]));
  const narrowed = outcome === undefined ? sql`true` : sql`result.outcome = ${outcome}`;
  const rows = await query(
    db,
    resultRow,
    sql`
    with import as (
      select id from employment_imports where id = ${id}::uuid and company_cvr = ${caller.organisation.cvr}
    ), logged as (
      ${auditInStatement({ caller, action: 'employment-import-viewed', at }, { from: sql`import`, object: sql`import.id` })}
    ), page as (
      select result.* from import join employment_import_rows result on result.import_id = import.id
      where result.number > ${after} and ${narrowed}
      order by result.number limit ${limit + 1}
    )
    select true as found, case when page.number is not null then json_build_object('number', page.number,
      'outcome', page.outcome, 'refusal', page.refusal, 'employmentId', page.employment_id,
      'repeats', page.repeats) end as result
    from import left join page on true
    order by page.number`,
  );
  if (rows.length === 0) return undefined;
  const results = rows.flatMap(({ result }) => (result ? [result] : []));
  const items = results.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: results.length > limit && last ? encodeCursor([last.number]) : null };
}
