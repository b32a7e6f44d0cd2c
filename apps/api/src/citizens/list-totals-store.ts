import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { reachesCitizen } from '../rules/reach.ts';
import { balanceYear, type CitizenFilter, conditionsOf, remainingInYear } from './list-filter.ts';

const totalsRow = z.strictObject({
  totals: z.strictObject({ count: z.int(), withCard: z.int(), remainingOere: z.int() }),
});
type CitizenTotals = z.output<typeof totalsRow>['totals'];

/** Counts the citizens of a list over all pages, and adds up what remains in the year; the look names nobody (R26). */
export async function readCitizenTotals(
  db: Executor,
  caller: CaseworkerCaller,
  { filter, year, at }: { filter: CitizenFilter; year: number; at: Date },
): Promise<CitizenTotals> {
  const [row] = await query(db, totalsRow, totalsText(caller, { filter, year, at }));
  if (!row) throw new Error('Nothing was counted');
  return row.totals;
}

function totalsText(
  caller: CaseworkerCaller,
  { filter, year, at }: { filter: CitizenFilter; year: number; at: Date },
): SQL {
  return sql`
    with ${balanceYear({ at, year })}, listed as (
      select ${remainingInYear} as remaining from citizens citizen
      where ${reachesCitizen(caller)} and ${conditionsOf(filter, caller)}
    ), logged as (${auditInStatement({ caller, action: 'citizens-counted', at }, { from: once })})
    select json_build_object('count', count(*), 'withCard', count(remaining),
      'remainingOere', coalesce(sum(remaining), 0)) as totals
    from listed`;
}
