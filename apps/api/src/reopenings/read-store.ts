import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { ReopeningState } from '@frikort/domain/reopening';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, lookInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { editableOn } from '../rules/edit-window.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { reopeningStateAt, reopeningWaits } from '../rules/reopening.ts';
import { reopeningColumns, reopeningRow, type StoredReopening, toStoredReopening } from './reopening.ts';

type Look = { caller: EmployeeCaller | CaseworkerCaller; at: Date };

const joined = sql`employment_reopenings reopening
  join employments employment on employment.id = reopening.employment_id
  join citizens citizen on citizen.id = employment.citizen_id`;

/** Reads one request that the caller reaches, and logs the look at its employment. */
export async function readReopening(
  db: Executor,
  { caller, at }: Look,
  id: string,
): Promise<StoredReopening | undefined> {
  const [row] = await query(
    db,
    reopeningRow,
    sql`
    with seen as (
      select ${reopeningColumns(at)}, citizen.audit_subject, employment.id from ${joined}
      where reopening.id = ${id}::uuid and ${reachesEmployment(caller)}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'reopenings-listed', at },
        { from: sql`seen`, subject: sql`seen.audit_subject`, object: sql`seen.id` },
      )}
    )
    select reopening, employment from seen`,
  );
  return row && toStoredReopening(row);
}

/** What a list of requests is narrowed to; what is absent does not narrow it. */
export type ReopeningFilter = {
  state?: ReopeningState | undefined;
  employmentId?: string | undefined;
  citizenId?: string | undefined;
  /** Those by which the company may correct now, or not. */
  editable?: boolean | undefined;
};

export type ReopeningPage = { items: StoredReopening[]; nextCursor: string | null };

/** A page of the requests that the caller reaches, and the look is logged: those that wait oldest first, else the latest. */
export async function listReopenings(
  db: Executor,
  { caller, at }: Look,
  { limit, cursor, ...filter }: ReopeningFilter & { limit: number; cursor?: string | undefined },
): Promise<ReopeningPage> {
  const direction = filter.state === 'waiting' ? sql`asc` : sql`desc`;
  const rows = await query(
    db,
    reopeningRow.extend({ position: z.string() }),
    sql`
    with page as (
      select ${reopeningColumns(at)}, citizen.audit_subject, reopening.requested_at, reopening.id from ${joined}
      where ${reachesEmployment(caller)} and ${conditionsOf(filter, at)} and ${isAfter(filter, cursor)}
      order by reopening.requested_at ${direction}, reopening.id ${direction}
      limit ${limit + 1}
    ), shown as (
      select audit_subject from page order by requested_at ${direction}, id ${direction} limit ${limit}
    ), ${lookInStatement({ caller, action: 'reopenings-listed', at }, { shown: sql`shown` })}
    select reopening, employment, ${placeOfInstant.text(sql`page.requested_at`)} as position
    from page order by page.requested_at ${direction}, page.id ${direction}`,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ position: _, ...row }) => toStoredReopening(row)),
    nextCursor: rows.length > limit && last ? encodeCursor([last.position, last.reopening.id]) : null,
  };
}

function conditionsOf({ state, employmentId, citizenId, editable }: ReopeningFilter, at: Date): SQL {
  const parts: SQL[] = [sql`true`];
  if (state === 'waiting') parts.push(reopeningWaits(at));
  else if (state !== undefined) parts.push(sql`${reopeningStateAt(at)} = ${state}`);
  if (employmentId !== undefined) parts.push(sql`reopening.employment_id = ${employmentId}::uuid`);
  if (citizenId !== undefined) parts.push(sql`citizen.id = ${citizenId}::uuid`);
  if (editable !== undefined) {
    const today = todayInCopenhagen(at);
    parts.push(
      sql`(coalesce(reopening.editable_until >= ${today}::date, false) and ${editableOn(today)}) = ${editable}`,
    );
  }
  return sql.join(parts, sql` and `);
}

function isAfter({ state }: ReopeningFilter, cursor: string | undefined): SQL {
  if (cursor === undefined) return sql`true`;
  const [position, id] = decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  const beyond = state === 'waiting' ? sql`>` : sql`<`;
  return sql`(reopening.requested_at, reopening.id) ${beyond} (${position}::timestamptz, ${id}::uuid)`;
}
