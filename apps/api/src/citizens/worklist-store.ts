import type { CalendarDate } from '@frikort/domain/calendar';
import { defaultLittleLeftOere } from '@frikort/domain/citizen-list';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../audit/audit-entry.ts';
import type { CaseworkerCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { known, statement, statements } from '../database/statement.ts';
import { controlDueOf } from '../rules/control-due.ts';
import { objectionIsOpen, objectionSideOn } from '../rules/objection.ts';
import { reachesCitizen } from '../rules/reach.ts';
import { isFlagged } from '../rules/register-flags.ts';
import { reopeningWaits } from '../rules/reopening.ts';
import { waitingTransfers } from '../rules/transfers.ts';
import { balanceYear, remainingInYear } from './list-filter.ts';

/** So many of the municipality's citizens, and of those so many who are assigned to the caller. */
const counted = z.strictObject({ all: z.int(), mine: z.int() });

const worklistRow = z.strictObject({
  overdue: counted,
  thisYear: counted,
  flagged: counted,
  withdrawing: counted,
  littleLeft: counted,
  untilOere: z.int(),
  unassigned: z.int(),
  reopenings: z.int(),
  objections: z.int(),
  transfers: z.int(),
});
export type Worklist = z.output<typeof worklistRow>;

type WorklistInput = {
  caller: CaseworkerCaller;
  at: Date;
  year: number;
  /** The last day of controls that are overdue, and of those due this year (R18). */
  overdueBy: CalendarDate;
  thisYearBy: CalendarDate;
  today: CalendarDate;
};

const worklist = statements((role: CaseworkerCaller['role']) =>
  statement<WorklistInput, typeof worklistRow>(`read-worklist ${role}`, worklistRow, (placed) => {
    const { at, year, overdueBy, thisYearBy, today } = placed;
    const caller = known(placed.caller, { role });
    const count = (which: SQL) => sql`json_build_object(
        'all', count(*) filter (where ${which}), 'mine', count(*) filter (where ${which} and judged.mine))`;
    // Each citizen is judged once, however often they are counted.
    return sql`
        with ${balanceYear({ at, year })}, chosen as materialized (
          select coalesce((select little_left_oere from caseworker_preferences
            where actor_id = ${caller.actorId}::uuid), ${defaultLittleLeftOere}) as until_oere
        ), judged as materialized (
          select ${controlDueOf} as control_due, ${remainingInYear} as remaining, ${isFlagged} as flagged,
            citizen.consent_withdrawal_asked_at is not null as withdrawing,
            citizen.assigned_caseworker_id is null as unassigned,
            citizen.assigned_caseworker_id = ${caller.actorId}::uuid as mine
          from citizens citizen
          where ${reachesCitizen(caller)} and citizen.status = 'active'
        ), logged as (${auditInStatement({ caller, action: 'worklist-viewed', at }, { from: once })})
        select ${count(sql`judged.control_due <= ${overdueBy}::date`)} as overdue,
          ${count(sql`judged.control_due <= ${thisYearBy}::date`)} as "thisYear",
          ${count(sql`judged.flagged`)} as flagged,
          ${count(sql`judged.withdrawing`)} as withdrawing,
          ${count(sql`judged.remaining <= (select until_oere from chosen)`)} as "littleLeft",
          (select until_oere from chosen)::int as "untilOere",
          (count(*) filter (where judged.unassigned))::int as unassigned,
          (select count(*)::int from employment_reopenings reopening ${ofCitizens(sql`reopening`)}
            where ${reachesCitizen(caller)} and ${reopeningWaits(at)}) as reopenings,
          (select count(*)::int from employment_objections objection ${ofCitizens(sql`objection`)}
            where ${reachesCitizen(caller)} and ${objectionIsOpen}
              and ${objectionSideOn(today)} = 'authority') as objections,
          ${waitingTransfers(caller, today)} as transfers
        from judged`;
  }),
);

/** What is asked or said about an employment, with the citizen whom it is about. */
const ofCitizens = (what: SQL) => sql`
            join employments employment on employment.id = ${what}.employment_id
            join citizens citizen on citizen.id = employment.citizen_id`;

/** Counts what needs attention among the active frikort of the caller's municipality, and logs the look, which names nobody. */
export async function readWorklist(db: Executor, input: WorklistInput): Promise<Worklist> {
  const [row] = await worklist(input.caller.role)(db, input);
  if (!row) throw new Error('Nothing was counted');
  return row;
}
