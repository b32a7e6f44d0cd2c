import { mostImportsUnderWay } from '@frikort/domain/employment-import';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { instant, known, statement } from '../database/statement.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { type ImportChoices, importColumns, importRow, keptMs, type StoredImport } from './import.ts';
import { type PreparedRows, rowsOfPart } from './reading/prepared-row.ts';

export type NewImport = {
  id: string;
  caller: EmployeeCaller;
  choices: ImportChoices;
  rows: PreparedRows;
  claim: IdempotencyClaim;
  at: Date;
};

const idRow = z.strictObject({ id: z.uuid() });

const insertImport = statement<Omit<NewImport, 'rows'> & { total: number }, typeof idRow>(
  'insert-employment-import',
  idRow,
  ({ id, caller: placed, choices, claim, at, total }) => {
    const caller = known(placed, { role: 'employee' } as const);
    return sql`
    with made as (
      insert into employment_imports (id, company_cvr, company_name, actor_id, entrance, vendor_cvr,
        request_id, network, status, dry_run,
        all_or_nothing, duplicates, total, done, created, updated, unchanged, refused, not_done, created_at)
      select ${id}::uuid, ${caller.organisation.cvr}::text, ${caller.organisation.name}::text, ${caller.actorId}::uuid,
        ${caller.entrance ?? null}, ${caller.vendorCvr ?? null}::text, ${caller.requestId}::text, ${caller.network ?? null}::text, 'queued', ${choices.dryRun}::boolean,
        ${choices.allOrNothing}::boolean, ${choices.duplicates}::text, ${total}::int, 0, 0, 0, 0, 0, 0, ${instant(at)}
      where (
        select count(*) from employment_imports under_way
        where under_way.company_cvr = ${caller.organisation.cvr}::text and under_way.ended_at is null
      ) < ${mostImportsUnderWay}
      returning id
    ), logged as (
      ${auditInStatement({ caller, action: 'employment-import-started', at }, { from: sql`made`, object: sql`made.id` })}
    ), recorded as (
      ${recordSuccess(claim, sql`made`, at)}
    )
    select id from made`;
  },
);

const insertPart = statement<{ id: string; first: number; rows: string }, z.ZodObject<Record<string, never>>>(
  'insert-import-part',
  z.strictObject({}),
  ({ id, first, rows }) => sql`
    insert into employment_import_parts (import_id, first, count, rows)
    select ${id}::uuid, ${first}::int, jsonb_array_length(sent.rows), sent.rows
    from (select ${rows}::jsonb as rows) sent`,
);

/**
 * Stores an import with its rows, the log and the record of the request, or nothing.
 * @returns whether the company had room for one more under way
 * @throws DatabaseError on `idempotency_records_key` for a repeated request
 */
export async function storeImport(db: Database, { rows, ...wanted }: NewImport): Promise<boolean> {
  return await db.transaction(async (transaction) => {
    const made = await insertImport(transaction, { ...wanted, total: rows.total });
    if (made.length === 0) return false;
    let first = 0;
    for (const part of rows.parts) {
      await insertPart(transaction, { id: wanted.id, first, rows: part });
      first += rowsOfPart;
    }
    return true;
  });
}

/** Reads an import of the caller's company; `undefined` when there is none. */
export async function readImport(
  db: Executor,
  caller: EmployeeCaller,
  id: string,
): Promise<StoredImport | undefined> {
  const [row] = await query(
    db,
    importRow,
    sql`
    select ${importColumns} from employment_imports import join actors sender on sender.id = import.actor_id
    where import.id = ${id}::uuid and import.company_cvr = ${caller.organisation.cvr}`,
  );
  return row?.import;
}

type Page = { limit: number; cursor?: string };

const listRow = importRow.extend({ place: z.string() });

/** A page of the imports of the caller's company, newest first. */
export async function listImports(
  db: Executor,
  caller: EmployeeCaller,
  { limit, cursor }: Page,
): Promise<{ items: StoredImport[]; nextCursor: string | null }> {
  const [at, id] = cursor === undefined ? [] : decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  const after =
    at === undefined ? sql`true` : sql`(import.created_at, import.id) < (${at}::timestamptz, ${id}::uuid)`;
  const rows = await query(
    db,
    listRow,
    sql`
    select ${importColumns}, ${placeOfInstant.text(sql`import.created_at`)} as place
    from employment_imports import join actors sender on sender.id = import.actor_id
    where import.company_cvr = ${caller.organisation.cvr} and ${after}
    order by import.created_at desc, import.id desc
    limit ${limit + 1}`,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => row.import),
    nextCursor: rows.length > limit && last ? encodeCursor([last.place, last.import.id]) : null,
  };
}

/** Deletes the imports, with their results, that ended so long ago that they are kept no more. */
export async function forgetEndedImports(db: Executor, now: Date): Promise<void> {
  await db.execute(sql`
    delete from employment_imports where ended_at < ${instant(new Date(now.getTime() - keptMs))}`);
}
