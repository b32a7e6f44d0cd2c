import type { CalendarDate } from '@frikort/domain/calendar';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, once } from '../../audit/audit-entry.ts';
import type { EffortCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { query } from '../../database/query.ts';
import { isInState } from '../../rules/effort-taking.ts';

const countRow = z.strictObject({ year: z.int(), participants: z.int() });

/** How many took part where nobody is registered one by one, a calendar year each, the latest first (R42). */
export async function readTotalCounts(efforts: Executor, effortId: string) {
  return await query(
    efforts,
    countRow,
    sql`select year, participants from effort_total_counts where effort_id = ${effortId}::uuid order by year desc`,
  );
}

/** Takes a year's number to what is given, `null` away, and logs it. */
export async function writeTotalCount(
  efforts: Executor,
  caller: EffortCaller,
  { id, year, participants, at }: { id: string; year: number; participants: number | null; at: Date },
): Promise<void> {
  await efforts.execute(
    participants === null
      ? sql`delete from effort_total_counts where effort_id = ${id}::uuid and year = ${year}`
      : sql`insert into effort_total_counts (effort_id, year, participants) values (${id}::uuid, ${year}, ${participants})
          on conflict (effort_id, year) do update set participants = excluded.participants`,
  );
  await efforts.execute(
    auditInStatement(
      { caller, action: 'effort-total-counted', at },
      { from: once, object: sql`${id}::uuid` },
    ),
  );
}

const figuresRow = z.strictObject({ now: z.int(), ended: z.int(), overdue: z.int() });

/** How many of the registered participants of an effort take part today, have ended, and have no end after a year. */
export async function readFigures(efforts: Executor, effortId: string, today: CalendarDate) {
  const [row] = await query(
    efforts,
    figuresRow,
    sql`select count(*) filter (where ${isInState('now', today)})::int as now, count(*) filter (where ${isInState('ended', today)})::int as ended,
        count(*) filter (where ${isInState('overdue', today)})::int as overdue
      from effort_participants participant where participant.effort_id = ${effortId}::uuid`,
  );
  return row ?? { now: 0, ended: 0, overdue: 0 };
}
