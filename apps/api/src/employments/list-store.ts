import type { CalendarDate } from '@frikort/domain/calendar';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { lookInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { known, type Placed, statement, statements } from '../database/statement.ts';
import {
  decodeCursor,
  defaultLimit,
  encodeCursor,
  type Place,
  placeOfDate,
  placeOfInstant,
  placeOfOere,
} from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { employmentColumns, employmentRow, type StoredEmployment, toStoredEmployment } from './employment.ts';
import {
  conditionsOf,
  type EmploymentFilter,
  type EmploymentSort,
  isWhole,
  type PlacedEmployee,
} from './list-filter.ts';

export type EmploymentPage = { items: StoredEmployment[]; nextCursor: string | null };

/** Which of a company's employments, in which order, and as of when. */
export type EmploymentSelection = {
  filter: EmploymentFilter;
  sort: EmploymentSort;
  today: CalendarDate;
  at: Date;
};

/** A column to sort by, and how a cursor names a place in it. */
type Order = { column: SQL; place: Place };

const orders: Record<string, Order> = {
  endDate: { column: sql`employment.end_date`, place: placeOfDate },
  startDate: { column: sql`employment.start_date`, place: placeOfDate },
  amountOere: { column: sql`employment.amount_oere`, place: placeOfOere },
  createdAt: { column: sql`employment.created_at`, place: placeOfInstant },
  updatedAt: { column: sql`employment.updated_at`, place: placeOfInstant },
};

/** Where a page begins: after the row with that id, which has that value of the column that is sorted by. */
type After = { position: string; id: string };

const pageRow = employmentRow.extend({ position: z.string() });

type PageInput = { caller: EmployeeCaller; at: Date; after: After | undefined };

/**
 * Pages of the usual length of a whole list. A narrowed one is planned for its values: how many rows a filter leaves is
 * what tells whether to read in the order of an index or to sort.
 */
const listPage = statements((sort: EmploymentSort, from: 'first' | 'next') =>
  statement<PageInput, typeof pageRow>(`list-employments ${sort} ${from}`, pageRow, (placed) => {
    const caller = known(placed.caller, { role: 'employee' } as const);
    const after = from === 'next' ? placed.after : undefined;
    return pageText({ caller, at: placed.at, sort, limit: defaultLimit, conditions: sql`true`, after });
  }),
);

/** Reads a page of a company's own employments (R10) and logs each citizen that was shown. */
export async function listEmployments(
  db: Executor,
  caller: EmployeeCaller,
  wanted: EmploymentSelection & { limit: number; cursor?: string },
): Promise<EmploymentPage> {
  const { limit, cursor, filter, sort, today } = wanted;
  const after = cursor === undefined ? undefined : afterOf(cursor, orderOf(sort));
  const input = { ...wanted, caller, after };
  const rows =
    limit === defaultLimit && isWhole(filter)
      ? await listPage(sort, after ? 'next' : 'first')(db, input)
      : await query(db, pageRow, pageText({ ...input, conditions: conditionsOf(filter, today, caller) }));
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(toStoredEmployment),
    nextCursor: rows.length > limit && last ? encodeCursor([last.position, last.employment.id]) : null,
  };
}

type PageText = Placed<Pick<PageInput, 'at' | 'after'>> &
  RowsText & { readonly caller: PlacedEmployee; readonly limit: number };

function pageText({ limit, at, ...rows }: PageText): SQL {
  const direction = directionOf(rows.sort);
  return sql`
    with page as (${selectRows({ ...rows, limit: limit + 1 })}
    ), shown as (
      select audit_subject from page order by position ${direction}, id ${direction} limit ${limit}
    ), ${lookInStatement({ caller: rows.caller, action: 'employments-listed', at }, { shown: sql`shown` })}
    select employment, ${orderOf(rows.sort).place.text(sql`page.position`)} as position
    from page
    order by page.position ${direction}, page.id ${direction}`;
}

/** Reads the whole list, and logs the export and each citizen in it (R26). */
export function exportEmployments(
  db: Database,
  caller: EmployeeCaller,
  query: EmploymentSelection,
  bounds: ListBounds,
): Parts<StoredEmployment> {
  const direction = directionOf(query.sort);
  const statementFor = (limit: number) => sql`
    with page as (${selectEmployments(caller, query, limit)}
    ), ${lookInStatement({ caller, action: 'employments-exported', at: query.at }, { shown: sql`page` })}
    select employment from page
    order by page.position ${direction}, page.id ${direction}`;
  return wholeList(db, employmentRow, statementFor, toStoredEmployment, bounds);
}

function orderOf(sort: EmploymentSort): Order {
  const order = orders[sort.replace('-', '')];
  if (!order) throw new Error(`No column for the sort ${sort}`);
  return order;
}

const directionOf = (sort: EmploymentSort) => (sort.startsWith('-') ? sql`desc` : sql`asc`);

type RowsText = {
  readonly caller: PlacedEmployee;
  readonly sort: EmploymentSort;
  readonly limit: number;
  readonly conditions: SQL;
  readonly after?: Placed<After> | undefined;
};

/** The rows of a list in their order, with what the log and the cursor need. */
function selectRows({ caller, sort, limit, conditions, after }: RowsText): SQL {
  const { column, place } = orderOf(sort);
  const direction = directionOf(sort);
  const beyond = sort.startsWith('-') ? sql`<` : sql`>`;
  const isAfter =
    after === undefined
      ? sql`true`
      : sql`(${column}, employment.id) ${beyond} (${after.position}::${place.type}, ${after.id}::uuid)`;
  return sql`
    select ${employmentColumns}, citizen.audit_subject, employment.id, ${column} as position
    from employments employment join citizens citizen on citizen.id = employment.citizen_id
    where ${reachesEmployment(caller)} and ${conditions} and ${isAfter}
    order by ${column} ${direction}, employment.id ${direction}
    limit ${limit}`;
}

/** The same for a selection, from its first row on. */
export function selectEmployments(
  caller: EmployeeCaller,
  { filter, sort, today }: EmploymentSelection,
  limit: number,
): SQL {
  return selectRows({ caller, sort, limit, conditions: conditionsOf(filter, today, caller) });
}

/** @throws ProblemError `validation-failed` for a cursor of another list */
function afterOf(cursor: string, { place }: Order): After {
  const [position, id] = decodeCursor(cursor, z.tuple([place.form, z.uuid()]));
  return { position, id };
}
