import type { CalendarDate } from '@frikort/domain/calendar';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { decodeCursor, encodeCursor } from '../http/paging.ts';
import {
  type EmploymentRow,
  employmentColumns,
  type StoredEmployment,
  toStoredEmployment,
} from './employment.ts';

/** The orders a company's list can have; a leading minus is descending. */
export const employmentSorts = [
  '-endDate',
  'endDate',
  '-startDate',
  'startDate',
  '-amountOere',
  'amountOere',
  '-createdAt',
  'createdAt',
] as const;
export type EmploymentSort = (typeof employmentSorts)[number];

export type EmploymentFilter = {
  year?: number;
  status?: 'registered' | 'cancelled';
  /** Part of the citizen's name, unless protected (R20), the card number, or the company's reference. */
  text?: string;
  editable?: boolean;
  productionUnit?: string;
};

export type EmploymentPage = { items: StoredEmployment[]; nextCursor: string | null };

/** A column to sort by, its type, and the form in which a cursor names a place in it. */
type Order = { column: SQL; type: SQL; place: z.ZodType<string> };

const instantPlace = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

const orders: Record<string, Order> = {
  endDate: { column: sql`employment.end_date`, type: sql`date`, place: z.iso.date() },
  startDate: { column: sql`employment.start_date`, type: sql`date`, place: z.iso.date() },
  amountOere: {
    column: sql`employment.amount_oere`,
    type: sql`bigint`,
    place: z.string().regex(/^\d{1,15}$/),
  },
  createdAt: { column: sql`employment.created_at`, type: sql`timestamptz`, place: instantPlace },
};

/** Reads a page of a company's own employments (R10) and logs each citizen that was shown. */
export async function listEmployments(
  db: Executor,
  caller: EmployeeCaller,
  query: {
    filter: EmploymentFilter;
    sort: EmploymentSort;
    limit: number;
    cursor?: string;
    today: CalendarDate;
    at: Date;
  },
): Promise<EmploymentPage> {
  const { filter, sort, limit, cursor, today, at } = query;
  const descending = sort.startsWith('-');
  const name = descending ? sort.slice(1) : sort;
  const order = orders[name];
  if (!order) throw new Error(`No column for the sort ${sort}`);
  const direction = descending ? sql`desc` : sql`asc`;
  const after = cursor === undefined ? sql`true` : afterPosition(cursor, order, descending);
  const { rows } = await db.execute<EmploymentRow & { position: string; more: boolean }>(sql`
    with page as (
      select ${employmentColumns}, citizen.audit_subject, employment.id, ${order.column} as position
      from employments employment join citizens citizen on citizen.id = employment.citizen_id
      where employment.company_cvr = ${caller.organisation.cvr} and ${conditions(filter, today)} and ${after}
      order by ${order.column} ${direction}, employment.id ${direction}
      limit ${limit + 1}
    ), shown as (
      select distinct audit_subject from (select audit_subject from page order by position ${direction}, id ${direction} limit ${limit}) seen
    ), logged as (
      ${auditInStatement(
        { caller, action: 'employments-listed', at },
        // One row for each citizen shown; one without a subject when there was nobody to show.
        { from: sql`(select 1) as act left join shown on true`, subject: sql`shown.audit_subject` },
      )}
    )
    select employment, position::text as position from page order by position ${direction}, id ${direction}`);
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(toStoredEmployment),
    nextCursor: rows.length > limit && last ? encodeCursor([last.position, last.employment.id]) : null,
  };
}

function afterPosition(cursor: string, { column, type, place }: Order, descending: boolean): SQL {
  const [position, id] = decodeCursor(cursor, z.tuple([place, z.uuid()]));
  const comparison = descending ? sql`<` : sql`>`;
  return sql`(${column}, employment.id) ${comparison} (${position}::${type}, ${id}::uuid)`;
}

function conditions(filter: EmploymentFilter, today: CalendarDate): SQL {
  const parts: SQL[] = [sql`true`];
  if (filter.year !== undefined) parts.push(sql`employment.year = ${filter.year}`);
  if (filter.status !== undefined) parts.push(sql`employment.status = ${filter.status}`);
  if (filter.productionUnit !== undefined)
    parts.push(sql`employment.production_unit = ${filter.productionUnit}`);
  if (filter.editable !== undefined) {
    const editable = sql`(employment.status = 'registered' and employment.end_date + 30 > ${today}::date)`;
    parts.push(filter.editable ? editable : sql`not ${editable}`);
  }
  if (filter.text !== undefined && filter.text !== '') {
    const pattern = `%${filter.text.replace(/[\\%_]/g, '\\$&')}%`;
    parts.push(sql`(
      (not citizen.name_protected and citizen.name ilike ${pattern})
      or citizen.card_number = ${filter.text}
      or employment.reference ilike ${pattern})`);
  }
  return sql.join(parts, sql` and `);
}
