import { entrances } from '@frikort/domain/access';
import { duplicateChoices } from '@frikort/domain/employment-import';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { instant, type Placed, statement } from '../../database/statement.ts';
import type { PreparedRow } from '../reading/prepared-row.ts';
import { EndedMeanwhile, type ImportRun } from './import-run.ts';

const runRow = z.strictObject({
  id: z.uuid(),
  company_cvr: z.string(),
  company_name: z.string(),
  actor_id: z.uuid(),
  actor_name: z.string(),
  entrance: z.enum(entrances).nullable(),
  vendor_cvr: z.string().nullable(),
  request_id: z.string(),
  network: z.string().nullable(),
  dry_run: z.boolean(),
  all_or_nothing: z.boolean(),
  duplicates: z.enum(duplicateChoices),
  total: z.int(),
  done: z.int(),
});

const mayBeGoneOnWith = (at: Placed<Date>) =>
  sql`(waiting.ended_at is null and (waiting.resume_at is null or waiting.resume_at <= ${instant(at)}))`;

/** Whether an import may be taken up: what is asked all the time when none is. */
export async function isAnyWaiting(db: Executor, at: Date): Promise<boolean> {
  return (await findWaiting(db, { at })).length > 0;
}

const found = z.strictObject({ waiting: z.literal(1) });
const findWaiting = statement<{ at: Date }, typeof found>(
  'import waiting',
  found,
  ({ at }) => sql`select 1 as waiting from employment_imports waiting where ${mayBeGoneOnWith(at)} limit 1`,
);

/** Takes up the import that has waited longest and may be gone on with; nothing when there is none. */
export async function takeNext(db: Executor, at: Date): Promise<ImportRun | undefined> {
  const [row] = await query(
    db,
    runRow,
    sql`
    update employment_imports import set status = 'running', started_at = coalesce(import.started_at, ${instant(at)})
    from (
      select waiting.id, sender.name from employment_imports waiting join actors sender on sender.id = waiting.actor_id
      where ${mayBeGoneOnWith(at)}
      order by waiting.created_at, waiting.id limit 1
    ) next
    where import.id = next.id and import.ended_at is null
    returning import.id, import.company_cvr, import.company_name, import.actor_id, next.name as actor_name,
      import.entrance, import.vendor_cvr, import.request_id, import.network, import.dry_run, import.all_or_nothing, import.duplicates, import.total,
      import.done`,
  );
  return row && toRun(row);
}

function toRun(row: z.output<typeof runRow>): ImportRun {
  const { id, total, done, duplicates, network, entrance, vendor_cvr: vendorCvr } = row;
  return {
    id,
    total,
    done,
    choices: { dryRun: row.dry_run, allOrNothing: row.all_or_nothing, duplicates },
    caller: {
      role: 'employee',
      actorId: row.actor_id,
      name: row.actor_name,
      organisation: { cvr: row.company_cvr, name: row.company_name },
      requestId: row.request_id,
      ...present({ network, entrance, vendorCvr }),
    },
  };
}

/** Leaves an import for a while: something stands in its way. */
export async function postpone(db: Executor, { id }: ImportRun, until: Date): Promise<void> {
  await db.execute(sql`
    update employment_imports set resume_at = ${instant(until)} where id = ${id}::uuid and ended_at is null`);
}

const heldRow = z.strictObject({ refused: z.int() });

const hold = statement<{ id: string }, typeof heldRow>(
  'import-hold',
  heldRow,
  ({ id }) => sql`
    select refused from employment_imports where id = ${id}::uuid and status = 'running' for update`,
);

/**
 * Holds an import for what is done in a transaction, so that nobody stops it in the midst.
 * @returns how many of its rows are refused so far
 * @throws EndedMeanwhile
 */
export async function holdImport(db: Executor, { id }: ImportRun): Promise<{ refused: number }> {
  const [held] = await hold(db, { id });
  if (!held) throw new EndedMeanwhile();
  return held;
}

// What stands there was held to the schema of a row by us before it was stored.
const partRow = z.strictObject({ first: z.int(), rows: z.array(z.custom<PreparedRow>(isPrepared)) });

function isPrepared(row: unknown): row is PreparedRow {
  return typeof row === 'object' && row !== null && 'number' in row && ('input' in row || 'refusal' in row);
}

const readPart = statement<{ id: string; position: number }, typeof partRow>(
  'import-part',
  partRow,
  ({ id, position }) => sql`
    select first, rows from employment_import_parts
    where import_id = ${id}::uuid and first <= ${position}::int
    order by first desc limit 1`,
);

/** The stored rows from a position of the file on, as far as they stand together; at most `most`. */
export async function readRows(
  db: Executor,
  { id }: ImportRun,
  position: number,
  most = Number.POSITIVE_INFINITY,
): Promise<PreparedRow[]> {
  const [part] = await readPart(db, { id, position });
  const rows = part?.rows.slice(position - part.first, position - part.first + most) ?? [];
  if (rows.length === 0) throw new Error('An import without its rows');
  return rows;
}

const forget = statement<{ id: string; position: number }, z.ZodObject<Record<string, never>>>(
  'import-forget-parts',
  z.strictObject({}),
  ({ id, position }) => sql`
    delete from employment_import_parts
    where import_id = ${id}::uuid and first + count <= ${position}::int`,
);

/** Deletes the rows before a position: they are done. */
export async function forgetRows(db: Executor, { id }: ImportRun, position: number): Promise<void> {
  await forget(db, { id, position });
}

const outcomeRow = z.strictObject({ number: z.int() });

/** Which of some rows have been refused already, by their numbers. */
export async function readRefused(db: Executor, { id }: ImportRun): Promise<ReadonlySet<number>> {
  const rows = await query(
    db,
    outcomeRow,
    sql`select number from employment_import_rows where import_id = ${id}::uuid and outcome = 'refused'`,
  );
  return new Set(rows.map(({ number }) => number));
}
