import { highestOere, oere } from '@frikort/domain/money';
import type { EnteredAllowance } from '@frikort/domain/story';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, type Seen } from '../../audit/audit-entry.ts';
import type { Database, Executor } from '../../database/database.ts';
import { instantText } from '../../database/instant-text.ts';
import { bigintText, day, query } from '../../database/query.ts';
import { historyColumns, historyRow } from '../../history/history-answer.ts';
import { type ListBounds, type Parts, wholeList } from '../../http/whole-list.ts';
import { reachesCitizen } from '../../rules/reach.ts';
import type { CitizenReader, Look } from '../read-store.ts';

/** An event of the history, with the employment that it is about as it was registered. */
const storyRow = historyRow.extend({
  employment_id: z.uuid().nullable(),
  employment: z
    .strictObject({ company: z.string(), startDate: day, endDate: day, amountOere: z.int() })
    .nullable(),
});
export type StoryRow = z.output<typeof storyRow>;

/**
 * Reads all that happened to a frikort and its employments, oldest first, and logs it (R25, R26). A registration is
 * recorded without what was registered, which is what the first edit changed it from, or what still stands.
 */
export function readStory(
  db: Database,
  { caller, citizenId, at }: Look,
  seen: Seen,
  bounds: ListBounds,
): Parts<StoryRow> {
  const action = caller.role === 'citizen' ? (`own-story-${seen}` as const) : (`story-${seen}` as const);
  const statementFor = (limit: number) => sql`
    with citizen as (
      select id, audit_subject from citizens citizen
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}
    ), logged as (
      ${auditInStatement(
        { caller, action, at },
        { from: sql`citizen`, subject: sql`citizen.audit_subject`, object: sql`citizen.id` },
      )}
    ), edited as materialized (
      select employment_id, jsonb_object_agg(field, "from") as first from (
        select distinct on (event.employment_id, change ->> 'field') event.employment_id, change ->> 'field' as field,
          change -> 'from' as "from"
        from citizen
        join history_events event on event.citizen_id = citizen.id and event.event = 'employment-edited',
          jsonb_array_elements(event.changes) change
        where change ->> 'field' in ('amountOere', 'startDate', 'endDate')
        order by event.employment_id, change ->> 'field', event.at, event.id
      ) changed group by employment_id
    )
    select ${historyColumns}, event.employment_id,
      case when employment.id is not null then json_build_object(
        'company', employment.company_name,
        'startDate', coalesce(edited.first ->> 'startDate', employment.start_date::text),
        'endDate', coalesce(edited.first ->> 'endDate', employment.end_date::text),
        'amountOere', coalesce((edited.first ->> 'amountOere')::bigint, employment.amount_oere)) end as employment
    from citizen
    join history_events event on event.citizen_id = citizen.id
    join actors actor on actor.id = event.actor_id
    left join employments employment on employment.id = event.employment_id
    left join edited on edited.employment_id = event.employment_id
    order by event.at, event.id
    limit ${limit}`;
  return wholeList(db, storyRow, statementFor, (row) => row, bounds);
}

/** What the programme years bring to the cards of a citizen. */
export type StoryYears = {
  grantedAt: Date;
  /** The years of which the citizen has a card, with the instant at which each was opened. */
  opened: { year: number; openedAt: Date }[];
  allowances: EnteredAllowance[];
};

const yearsRow = z.strictObject({ granted_at: z.string() });
const openedRow = z.strictObject({ year: z.int(), opened_at: z.string() });
const allowanceRow = z.strictObject({
  year: z.int(),
  allowance_oere: bigintText,
  effective_from: z.string(),
  entered_at: z.string().nullable(),
  superseded_at: z.string().nullable(),
});

/** Reads them; nothing of it is about the citizen but the instant of the grant. `undefined` when there is none for the caller. */
export async function readStoryYears(
  db: Executor,
  caller: CitizenReader,
  citizenId: string,
  at: Date,
): Promise<StoryYears | undefined> {
  const [granted] = await query(
    db,
    yearsRow,
    sql`
    select ${instantText(sql`citizen.granted_at`)} as granted_at from citizens citizen
    where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}`,
  );
  if (!granted) return undefined;
  const opened = await query(
    db,
    openedRow,
    sql`
    select year, ${instantText(sql`opened_at`)} as opened_at from programme_years
    where opened_at <= ${at.toISOString()}::timestamptz order by year`,
  );
  const allowances = await query(
    db,
    allowanceRow,
    sql`
    select year, allowance_oere, ${instantText(sql`effective_from`)} as effective_from,
      case when entered_by is not null then ${instantText(sql`entered_at`)} end as entered_at,
      ${instantText(sql`superseded_at`)} as superseded_at
    from programme_year_allowances where allowance_oere <= ${highestOere}::bigint`,
  );
  return {
    grantedAt: new Date(granted.granted_at),
    opened: opened.map((row) => ({ year: row.year, openedAt: new Date(row.opened_at) })),
    allowances: allowances.map((row) => ({
      year: row.year,
      allowanceOere: oere(Number(row.allowance_oere)),
      effectiveFrom: new Date(row.effective_from),
      enteredAt: row.entered_at === null ? null : new Date(row.entered_at),
      supersededAt: row.superseded_at === null ? null : new Date(row.superseded_at),
    })),
  };
}
