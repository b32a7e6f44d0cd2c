import type { EffortCategoryChangeInput } from '@frikort/domain/effort-schemas';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../../audit/audit-entry.ts';
import type { OperatorCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { type IdempotencyClaim, recordSuccess } from '../../http/idempotency.ts';
import type { EffortReader } from '../../rules/effort-reach.ts';

const instant = (at: Date): SQL => sql`${at.toISOString()}::timestamptz`;

const categoryRow = z.strictObject({
  id: z.uuid(),
  name: z.strictObject({ da: z.string(), en: z.string() }),
  isOpen: z.boolean(),
  efforts: z.int(),
});
export type StoredCategory = z.output<typeof categoryRow>;

const columns = sql`category.id, json_build_object('da', category.name_da, 'en', category.name_en) as name,
  category.closed_at is null as "isOpen",
  (select count(*)::int from efforts effort where effort.category_id = category.id) as efforts`;

/** It only keeps the list finite. */
const mostShown = 500;

/** The whole list, by name, and logs the look. */
export async function listCategories(
  efforts: Executor,
  caller: EffortReader,
  at: Date,
): Promise<StoredCategory[]> {
  return await query(
    efforts,
    categoryRow,
    sql`
    with logged as (${auditInStatement({ caller, action: 'effort-categories-viewed', at }, { from: once })})
    select ${columns} from effort_categories category order by category.name_da, category.id limit ${mostShown}`,
  );
}

export async function readCategory(efforts: Executor, id: string): Promise<StoredCategory | undefined> {
  const [row] = await query(
    efforts,
    categoryRow,
    sql`select ${columns} from effort_categories category where category.id = ${id}::uuid`,
  );
  return row;
}

export type NewCategory = { id: string; name: StoredCategory['name']; at: Date; claim: IdempotencyClaim };

/**
 * Stores a category with the log and the record of the request.
 * @throws DatabaseError on `effort_categories_name_da` or `effort_categories_name_en` when another one has a name, and on
 *   `idempotency_records_key` for a repeated request
 */
export async function insertCategory(
  efforts: Executor,
  caller: OperatorCaller,
  { id, name, at, claim }: NewCategory,
): Promise<StoredCategory> {
  await efforts.execute(sql`
    with category as (
      insert into effort_categories (id, name_da, name_en, entered_at)
      values (${id}::uuid, ${name.da}, ${name.en}, ${instant(at)}) returning id
    ), logged as (
      ${auditInStatement({ caller, action: 'effort-category-entered', at }, { from: sql`category`, object: sql`id` })}
    )
    ${recordSuccess(claim, sql`category`, at)}`);
  return { id, name, isOpen: true, efforts: 0 };
}

/**
 * Changes what is given, and logs it.
 * @throws DatabaseError as {@link insertCategory}
 */
export async function updateCategory(
  efforts: Executor,
  caller: OperatorCaller,
  { id, changes: { name, isOpen }, at }: { id: string; changes: EffortCategoryChangeInput; at: Date },
): Promise<StoredCategory | undefined> {
  const closedAt =
    isOpen === undefined ? sql`closed_at` : isOpen ? sql`null` : sql`coalesce(closed_at, ${instant(at)})`;
  await efforts.execute(sql`
    with changed as (
      update effort_categories set name_da = coalesce(${name?.da ?? null}, name_da),
        name_en = coalesce(${name?.en ?? null}, name_en), closed_at = ${closedAt}
      where id = ${id}::uuid returning id
    )
    ${auditInStatement({ caller, action: 'effort-category-changed', at }, { from: sql`changed`, object: sql`id` })}`);
  return await readCategory(efforts, id);
}
