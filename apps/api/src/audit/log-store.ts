import { type AuditAction, auditActions, purposes } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { type LogReader, readsLogRow } from '../rules/log-sight.ts';
import { auditAction, auditInStatement } from './audit-entry.ts';
import { findActors, type LogFilter, matchesFilter } from './log-filter.ts';

/** What the operator or an administrator sees of a row and of an act alike. The citizen is not named, by nothing. */
const told = z.strictObject({
  at: z.string(),
  actorId: z.uuid().nullable(),
  actorName: z.string().nullable(),
  /** Whose the outside system is that acted (R32). */
  systemOf: z.strictObject({ cvr: z.string(), name: z.string() }).nullable(),
  role: z.string().nullable(),
  organisationCvr: z.string().nullable(),
  organisationName: z.string().nullable(),
  action: auditAction,
  purpose: z.enum(purposes),
  outcome: z.enum(['done', 'refused']),
  code: z.string().nullable(),
});

const logRow = told.extend({
  id: z.uuid(),
  aboutCitizen: z.boolean(),
  /** Its position in the sealed log; null while it waits. */
  position: z.int().nullable(),
  /** What the rows of one act have in common. */
  requestId: z.string(),
});
const extractedRow = z.strictObject({ entry: logRow });

/** A row of the log, as it is sealed. */
export type LogRow = z.output<typeof logRow>;

const logAct = told.extend({
  /** Of its first row. */
  id: z.uuid(),
  rows: z.int(),
  citizens: z.int(),
  position: z.int().nullable(),
});
const actEntry = z.strictObject({ entry: logAct, place: z.string(), request: z.string() });

/** All rows that one statement wrote: one look at a list is one act, however many were on it. */
export type LogAct = z.output<typeof logAct>;

/** One row of an act. */
export type ActRow = Pick<LogRow, 'id' | 'aboutCitizen' | 'position'>;

const rowEntry = z.strictObject({
  entry: z.strictObject({ id: z.uuid(), aboutCitizen: z.boolean(), position: z.int().nullable() }).nullable(),
});

/** Who asks for what. An administrator is given what the own municipality did, whatever is asked for (R28). */
export type LogQuestion = { caller: LogReader; filter: LogFilter; at: Date };

export type LogPage = { items: LogAct[]; nextCursor: string | null };
export type ActPage = { items: ActRow[]; nextCursor: string | null };

type Page = { limit: number; cursor?: string };

/** Who asks for an employee is given the own ones alone: others' names are not to be tried out. */
function seenFor({ caller, filter }: LogQuestion): SQL {
  const asksForEmployee = filter.actorId !== undefined || filter.employee !== undefined;
  return readsLogRow(caller, filter.subjects !== undefined && !asksForEmployee);
}

/** Reads a page of acts, latest first, and logs that it was read: about the citizen when one was asked for. */
export async function listLog(
  db: Executor,
  question: LogQuestion,
  { limit, cursor }: Page,
): Promise<LogPage> {
  const seen = seenFor(question);
  const wanted = matchesFilter(await findActors(db, question.filter));
  const after = cursor === undefined ? sql`true` : afterAct(cursor);
  const rows = await query(
    db,
    actEntry,
    sql`
    with ${useLogged(question, 'log-viewed')}, acts as (
      select distinct log.at, log.request_id, log.action, log.outcome, log.code, log.purpose, log.actor_id, log.role,
        log.organisation_cvr, log.organisation_name
      from audit_log log
      where ${seen} and ${wanted} and ${after}
      order by log.at desc, log.request_id desc, log.action desc, log.outcome desc
      limit ${limit + 1}
    )
    select json_build_object(${toldOf(sql`act`)}, 'id', written.id, 'rows', written.rows,
        'citizens', written.citizens, 'position', place.position) as entry,
      ${placeOfInstant.text(sql`act.at`)} as place, act.request_id as request
    from acts act
    cross join lateral (
      select min(log.id::text)::uuid as id, count(*)::int as rows, count(distinct log.subject)::int as citizens
      from audit_log log
      where log.at = act.at and log.request_id = act.request_id and log.action = act.action
        and log.outcome = act.outcome and ${seen}
    ) written
    left join actors on actors.id = act.actor_id and actors.kind in ('professional', 'system')
    left join audit_sealed_rows place on place.row_id = written.id and place.row_at = act.at
    order by act.at desc, act.request_id desc, act.action desc, act.outcome desc`,
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const place = last && [last.place, last.request, last.entry.action, last.entry.outcome];
  return {
    items: shown.map(({ entry }) => entry),
    nextCursor: rows.length > limit && place ? encodeCursor(place) : null,
  };
}

const actPlace = z.tuple([
  placeOfInstant.form,
  z.string().max(100),
  z.string().refine((action) => Object.hasOwn(auditActions, action)),
  z.enum(['done', 'refused']),
]);

function afterAct(cursor: string): SQL {
  const [at, requestId, action, outcome] = decodeCursor(cursor, actPlace);
  return sql`(log.at, log.request_id, log.action, log.outcome)
    < (${at}::timestamptz, ${requestId}, ${action}, ${outcome})`;
}

/**
 * Reads the rows of the act that a row belongs to, and logs it.
 * @returns nothing when there is no such row for the caller
 */
export async function listActRows(
  db: Executor,
  { caller, at }: Omit<LogQuestion, 'filter'>,
  id: string,
  { limit, cursor }: Page,
): Promise<ActPage | undefined> {
  const seen = readsLogRow(caller, true);
  const after =
    cursor === undefined ? sql`true` : sql`log.id > ${decodeCursor(cursor, z.tuple([z.uuid()]))[0]}::uuid`;
  const rows = await query(
    db,
    rowEntry,
    sql`
    with act as (
      select log.at, log.request_id, log.action, log.outcome from audit_log log
      where log.id = ${id}::uuid and ${seen}
    ), logged as (
      ${auditInStatement({ caller, action: 'log-viewed', at }, { from: sql`act` })}
    )
    select json_build_object('id', log.id, 'aboutCitizen', log.subject is not null,
      'position', place.position) as entry
    from act join audit_log log on log.at = act.at and log.request_id = act.request_id
      and log.action = act.action and log.outcome = act.outcome
    left join audit_sealed_rows place on place.row_id = log.id and place.row_at = log.at
    where ${seen} and ${after}
    order by log.id
    limit ${limit + 1}`,
  );
  const found = rows.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  if (found.length === 0 && cursor === undefined) return undefined;
  const items = found.slice(0, limit);
  const last = items.at(-1);
  return { items, nextCursor: found.length > limit && last ? encodeCursor([last.id]) : null };
}

/** Reads every row that is asked for, as a file, and logs that it was extracted. */
export function extractRows(db: Database, question: LogQuestion, bounds: ListBounds): Parts<LogRow> {
  const statementFor = (limit: number) => sql`
    with ${useLogged(question, 'log-extracted')}, wanted as (
      select log.* from audit_log log
      where ${seenFor(question)} and ${matchesFilter(question.filter)}
      order by log.at desc, log.request_id desc, log.id desc
      limit ${limit}
    )
    select json_build_object(${toldOf(sql`log`)}, 'id', log.id, 'aboutCitizen', log.subject is not null,
        'position', place.position, 'requestId', log.request_id) as entry
    from wanted log
    left join actors on actors.id = log.actor_id and actors.kind in ('professional', 'system')
    left join audit_sealed_rows place on place.row_id = log.id and place.row_at = log.at
    order by log.at desc, log.request_id desc, log.id desc`;
  return wholeList(db, extractedRow, statementFor, ({ entry }) => entry, bounds);
}

/** The CTEs that log the use: once for each citizen who was asked for, or once. */
function useLogged({ caller, filter, at }: LogQuestion, action: AuditAction): SQL {
  const subjects = filter.subjects?.length ? filter.subjects : [null];
  return sql`asked as (
      select subject from unnest(${sql.param([...subjects])}::bytea[]) as subject
    ), logged as (
      ${auditInStatement({ caller, action, at }, { from: sql`asked`, subject: sql`asked.subject` })}
    )`;
}

/** The members that a row and an act have alike, for `json_build_object`. @param of their alias; `actors` is joined */
function toldOf(of: SQL): SQL {
  return sql`'at', ${of}.at, 'actorId', actors.id, 'actorName', actors.name,
    'systemOf', case when actors.kind = 'system' then
      json_build_object('cvr', actors.cvr, 'name', actors.organisation_name) end, 'role', ${of}.role,
    'organisationCvr', ${of}.organisation_cvr, 'organisationName', ${of}.organisation_name,
    'action', ${of}.action, 'purpose', ${of}.purpose, 'outcome', ${of}.outcome, 'code', ${of}.code`;
}
