import type { AuditAction, Purpose } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseworkerCaller, OperatorCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { type ListBounds, type Parts, wholeList } from '../http/whole-list.ts';
import { auditInStatement } from './audit-entry.ts';
import { type LogFilter, matchesFilter } from './log-filter.ts';

/** A row of the log as the operator or an administrator sees it. The citizen is not named, by nothing. */
export type LogRow = {
  id: string;
  at: string;
  actorId: string | null;
  actorName: string | null;
  role: string | null;
  organisationCvr: string | null;
  organisationName: string | null;
  action: AuditAction;
  purpose: Purpose;
  outcome: 'done' | 'refused';
  code: string | null;
  aboutCitizen: boolean;
  /** Its position in the sealed log; null while it waits. */
  position: number | null;
};

export type LogReader = OperatorCaller | CaseworkerCaller;

/** Who asks for what. An administrator is given what the own municipality did, whatever is asked for (R28). */
export type LogQuestion = { caller: LogReader; filter: LogFilter; at: Date };

export type LogPage = { items: LogRow[]; nextCursor: string | null };

type StoredRow = { entry: LogRow; place: string };

/** Reads a page of the log, latest first, and logs that it was read: about the citizen when one was asked for. */
export async function listLog(
  db: Executor,
  question: LogQuestion,
  { limit, cursor }: { limit: number; cursor?: string },
): Promise<LogPage> {
  const { rows } = await db.execute<StoredRow>(
    readLogged(question, 'log-viewed', cursor === undefined ? sql`true` : afterPlace(cursor), limit + 1),
  );
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ entry }) => entry),
    nextCursor: rows.length > limit && last ? encodeCursor([last.place, last.entry.id]) : null,
  };
}

/** Reads all that is asked for, as a file, and logs that it was extracted. */
export function extractRows(db: Database, question: LogQuestion, bounds: ListBounds): Parts<LogRow> {
  const statementFor = (limit: number) => readLogged(question, 'log-extracted', sql`true`, limit);
  return wholeList(db, statementFor, ({ entry }: StoredRow) => entry, bounds);
}

function readLogged(question: LogQuestion, action: AuditAction, after: SQL, most: number): SQL {
  const { caller, filter, at } = question;
  const subjects = filter.subjects?.length ? filter.subjects : [null];
  const own = caller.role === 'operator' ? sql`true` : sql`log.organisation_cvr = ${caller.organisation.cvr}`;
  return sql`
    with asked as (
      select subject from unnest(${sql.param([...subjects])}::bytea[]) as subject
    ), logged as (
      ${auditInStatement({ caller, action, at }, { from: sql`asked`, subject: sql`asked.subject` })}
    ), wanted as (
      select log.* from audit_log log
      where ${own} and ${matchesFilter(filter)} and ${after}
      order by log.at desc, log.id desc
      limit ${most}
    )
    select json_build_object('id', log.id, 'at', log.at, 'actorId', actors.id, 'actorName', actors.name,
        'role', log.role, 'organisationCvr', log.organisation_cvr, 'organisationName', log.organisation_name,
        'action', log.action, 'purpose', log.purpose, 'outcome', log.outcome, 'code', log.code,
        'aboutCitizen', log.subject is not null, 'position', place.position) as entry, ${placeOfInstant.text(sql`log.at`)} as place
    from wanted log
    left join actors on actors.id = log.actor_id and actors.kind = 'professional'
    left join audit_sealed_rows place on place.row_id = log.id and place.row_at = log.at
    order by log.at desc, log.id desc`;
}

function afterPlace(cursor: string): SQL {
  const [at, id] = decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  return sql`(log.at, log.id) < (${at}::timestamptz, ${id}::uuid)`;
}
