import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../audit/audit-entry.ts';
import type { EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { known, statement } from '../database/statement.ts';
import { editableOn } from '../rules/edit-window.ts';
import { reachesEmployment } from '../rules/reach.ts';
import {
  conditionsOf,
  type EmploymentFilter,
  endsIn,
  hasText,
  looksAtCitizen,
  placesOf,
} from './list-filter.ts';
import type { EmploymentSelection } from './list-store.ts';

/** What a company's list holds in all, over every page of it. */
export type EmploymentTotals = z.output<typeof totalsRow>['totals'];

const totalsRow = z.strictObject({
  totals: z.strictObject({
    count: z.int(),
    /** How many of them are cancelled. */
    cancelledCount: z.int(),
    /** Of those that are not cancelled (R8). */
    amountOere: z.int(),
  }),
});
type Selection = Omit<EmploymentSelection, 'sort'>;

/** Reads what a company's list holds (R10), from what is kept of each day where that tells it. */
export async function readTotals(
  db: Executor,
  caller: EmployeeCaller,
  selection: Selection,
): Promise<EmploymentTotals> {
  const rows = isKept(selection.filter)
    ? await keptTotals(db, { ...selection, caller })
    : await query(db, totalsRow, countedTotals(caller, selection));
  return rows[0]?.totals ?? { count: 0, cancelledCount: 0, amountOere: 0 };
}

/** Whether a filter asks for nothing that differs among the employments of one company, last day and status. */
const isKept = (filter: EmploymentFilter) => !looksAtCitizen(filter) && filter.productionUnit === undefined;

const keptTotals = statement<Selection & { caller: EmployeeCaller }, typeof totalsRow>(
  'employment-totals',
  totalsRow,
  (placed) => {
    const caller = known(placed.caller, { role: 'employee' } as const);
    const { year, status, endsFrom, editable } = placesOf(placed.filter);
    return sql`
    select ${totals(sql`employment.count`, sql`employment.amount_oere`)} as totals
    from employment_totals employment
    where ${reachesEmployment(caller)}
      and (${year}::int is null or ${endsIn(year)})
      and (${status}::text is null or employment.status = ${status}::text)
      and (${endsFrom}::date is null or employment.end_date >= ${endsFrom}::date)
      and (${editable}::boolean is null or ${editableOn(placed.today)} = ${editable}::boolean)`;
  },
);

/**
 * Counts over the company's employments, and logs it where a text is looked for among its citizens: what is found tells
 * of one of them (R26). Citizens are read only where the filter asks.
 */
export function countedTotals(caller: EmployeeCaller, { filter, today, at }: Selection): SQL {
  const citizens = looksAtCitizen(filter)
    ? sql`join citizens citizen on citizen.id = employment.citizen_id`
    : sql``;
  const logged = hasText(filter)
    ? sql`with logged as (${auditInStatement({ caller, action: 'employments-listed', at }, { from: once })})`
    : sql``;
  return sql`
    ${logged} select ${totals(sql`1`, sql`employment.amount_oere`)} as totals
    from employments employment ${citizens}
    where ${reachesEmployment(caller)} and ${conditionsOf(filter, today)}`;
}

function totals(count: SQL, amountOere: SQL): SQL {
  return sql`json_build_object(
    'count', coalesce(sum(${count}), 0),
    'cancelledCount', coalesce(sum(${count}) filter (where employment.status = 'cancelled'), 0),
    'amountOere', coalesce(sum(${amountOere}) filter (where employment.status = 'registered'), 0))`;
}
