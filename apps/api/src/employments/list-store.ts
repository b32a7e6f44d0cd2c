import type { CalendarDate } from '@frikort/domain/calendar';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type AuditSource, auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import {
  decodeCursor,
  encodeCursor,
  type Place,
  placeOfDate,
  placeOfInstant,
  placeOfOere,
} from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { reachesEmployment } from '../rules/reach.ts';
import {
  type EmploymentRow,
  employmentColumns,
  type StoredEmployment,
  toStoredEmployment,
} from './employment.ts';
import { conditionsOf, type EmploymentFilter, type EmploymentSort, looksAtCitizen } from './list-filter.ts';

/** What a list holds in all, over every page of it. */
export type EmploymentTotals = {
  count: number;
  /** How many of them are cancelled. */
  cancelledCount: number;
  /** Of those that are not cancelled (R8). */
  amountOere: number;
};

export type EmploymentPage = {
  items: StoredEmployment[];
  nextCursor: string | null;
  /** With the first page alone: further pages need not count again. */
  totals?: EmploymentTotals;
};

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
};

/** Reads a page of a company's own employments (R10) and logs each citizen that was shown. */
export async function listEmployments(
  db: Executor,
  caller: EmployeeCaller,
  query: EmploymentSelection & { limit: number; cursor?: string },
): Promise<EmploymentPage> {
  const { limit, cursor, at } = query;
  const totals = cursor === undefined ? totalsOf(caller, query) : sql`select null::json`;
  const direction = directionOf(query.sort);
  const { rows } = await db.execute<PageRow & { totals: EmploymentTotals | null }>(sql`
    with page as (${selectEmployments(caller, query, limit + 1, cursor)}
    ), shown as (
      select distinct audit_subject from (select audit_subject from page order by position ${direction}, id ${direction} limit ${limit}) seen
    ), logged as (
      ${auditInStatement({ caller, action: 'employments-listed', at }, shownOrNobody)}
    )
    select employment, ${orderOf(query.sort).place.text(sql`page.position`)} as position, counted.totals
    from (${totals}) counted (totals) left join page on true
    order by page.position ${direction}, page.id ${direction}`);
  const found = rows.filter(({ employment }) => employment !== null);
  const items = found.slice(0, limit);
  const last = items.at(-1);
  const counted = rows[0]?.totals;
  return {
    items: items.map(toStoredEmployment),
    nextCursor: found.length > limit && last ? encodeCursor([last.position, last.employment.id]) : null,
    ...(counted ? { totals: counted } : {}),
  };
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
    ), shown as (select distinct audit_subject from page
    ), logged as (
      ${auditInStatement({ caller, action: 'employments-exported', at: query.at }, actAndShown)}
    )
    select employment from page
    order by page.position ${direction}, page.id ${direction}`;
  return wholeList(db, statementFor, toStoredEmployment, bounds);
}

/** One row for each citizen shown; one without a subject when there was nobody to show. */
const shownOrNobody: AuditSource = {
  from: sql`(select 1) as act left join shown on true`,
  subject: sql`shown.audit_subject`,
};

/** One row for the act, and one for each citizen in the file. */
const actAndShown: AuditSource = {
  from: sql`(select null::bytea as audit_subject union all select audit_subject from shown) seen`,
  subject: sql`seen.audit_subject`,
};

type PageRow = EmploymentRow & { position: string };

function orderOf(sort: EmploymentSort): Order {
  const order = orders[sort.replace('-', '')];
  if (!order) throw new Error(`No column for the sort ${sort}`);
  return order;
}

const directionOf = (sort: EmploymentSort) => (sort.startsWith('-') ? sql`desc` : sql`asc`);

/** The rows of a list in their order, with what the log and the cursor need. */
export function selectEmployments(
  caller: EmployeeCaller,
  { filter, sort, today }: EmploymentSelection,
  limit: number,
  cursor?: string,
): SQL {
  const order = orderOf(sort);
  const direction = directionOf(sort);
  const after = cursor === undefined ? sql`true` : afterPosition(cursor, order, sort.startsWith('-'));
  return sql`
    select ${employmentColumns}, citizen.audit_subject, employment.id, ${order.column} as position
    from employments employment join citizens citizen on citizen.id = employment.citizen_id
    where ${reachesEmployment(caller)} and ${conditionsOf(filter, today)} and ${after}
    order by ${order.column} ${direction}, employment.id ${direction}
    limit ${limit}`;
}

/** What the whole list holds, as one row with one {@link EmploymentTotals}. Citizens are read only where a filter asks. */
export function totalsOf(caller: EmployeeCaller, { filter, today }: EmploymentSelection): SQL {
  const citizens = looksAtCitizen(filter)
    ? sql`join citizens citizen on citizen.id = employment.citizen_id`
    : sql``;
  return sql`
    select json_build_object(
      'count', count(*),
      'cancelledCount', count(*) filter (where employment.status = 'cancelled'),
      'amountOere', coalesce(sum(employment.amount_oere) filter (where employment.status = 'registered'), 0))
    from employments employment ${citizens}
    where ${reachesEmployment(caller)} and ${conditionsOf(filter, today)}`;
}

function afterPosition(cursor: string, { column, place }: Order, descending: boolean): SQL {
  const [position, id] = decodeCursor(cursor, z.tuple([place.form, z.uuid()]));
  const comparison = descending ? sql`<` : sql`>`;
  return sql`(${column}, employment.id) ${comparison} (${position}::${place.type}, ${id}::uuid)`;
}
