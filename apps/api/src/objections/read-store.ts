import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { ObjectionSide, ObjectionState } from '@frikort/domain/objection';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement, lookInStatement } from '../audit/audit-entry.ts';
import type { CaseworkerCaller, CitizenCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { objectionIsOpen, objectionSideOn, objectionState } from '../rules/objection.ts';
import { reachesEmployment } from '../rules/reach.ts';
import { objectionColumns, objectionRow, type StoredObjection, toStoredObjection } from './objection.ts';

type Look = { caller: EmployeeCaller | CaseworkerCaller | CitizenCaller; at: Date };

const joined = sql`employment_objections objection
  join employments employment on employment.id = objection.employment_id
  join citizens citizen on citizen.id = employment.citizen_id`;

/** Reads one objection that the caller reaches, and logs the look. */
export async function readObjection(
  db: Executor,
  { caller, at }: Look,
  id: string,
): Promise<StoredObjection | undefined> {
  const [row] = await query(
    db,
    objectionRow,
    sql`
    with seen as (
      select ${objectionColumns}, citizen.audit_subject, employment.id from ${joined}
      where objection.id = ${id}::uuid and ${reachesEmployment(caller)}
    ), logged as (
      ${auditInStatement(
        { caller, action: 'objections-listed', at },
        { from: sql`seen`, subject: sql`seen.audit_subject`, object: sql`seen.id` },
      )}
    )
    select objection, employment from seen`,
  );
  return row && toStoredObjection(row);
}

/** What a list of objections is narrowed to; what is absent does not narrow it. */
export type ObjectionFilter = {
  state?: ObjectionState | undefined;
  /** Whose those that are open are to answer. */
  side?: ObjectionSide | undefined;
  employmentId?: string | undefined;
  citizenId?: string | undefined;
};

export type ObjectionPage = { items: StoredObjection[]; nextCursor: string | null };

/** A page of the objections that the caller reaches, and the look is logged: open ones oldest first, else the latest. */
export async function listObjections(
  db: Executor,
  look: Look,
  { limit, cursor, ...filter }: ObjectionFilter & { limit: number; cursor?: string | undefined },
): Promise<ObjectionPage> {
  const { caller, at } = look;
  const direction = filter.state === 'open' ? sql`asc` : sql`desc`;
  const rows = await query(
    db,
    objectionRow.extend({ position: z.string() }),
    sql`
    with page as (
      select ${objectionColumns}, citizen.audit_subject, objection.raised_at, objection.id from ${joined}
      where ${reachesEmployment(caller)} and ${conditionsOf(filter, at)} and ${isAfter(filter, cursor)}
      order by objection.raised_at ${direction}, objection.id ${direction}
      limit ${limit + 1}
    ), ${lookedAt(
      look,
      sql`select audit_subject from page
        order by raised_at ${direction}, id ${direction} limit ${limit}`,
    )}
    select objection, employment, ${placeOfInstant.text(sql`page.raised_at`)} as position
    from page order by page.raised_at ${direction}, page.id ${direction}`,
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(({ position: _, ...row }) => toStoredObjection(row)),
    nextCursor: rows.length > limit && last ? encodeCursor([last.position, last.objection.id]) : null,
  };
}

/** The log of a look: citizens look at their own, others at those that they are shown. */
function lookedAt({ caller, at }: Look, shown: SQL): SQL {
  const act = { caller, action: 'objections-listed', at } as const;
  if (caller.role !== 'citizen') {
    return sql`shown as (${shown}), ${lookInStatement(act, { shown: sql`shown` })}`;
  }
  return sql`person as (
      select id, audit_subject from citizens where id = ${caller.citizenId}::uuid
    ), logged as (
      ${auditInStatement(act, { from: sql`person`, subject: sql`person.audit_subject`, object: sql`person.id` })}
    )`;
}

function conditionsOf({ state, side, employmentId, citizenId }: ObjectionFilter, at: Date): SQL {
  const parts: SQL[] = [sql`true`];
  if (state === 'open') parts.push(objectionIsOpen);
  else if (state !== undefined) parts.push(sql`${objectionState} = ${state}`);
  if (side !== undefined) {
    parts.push(sql`${objectionIsOpen} and ${objectionSideOn(todayInCopenhagen(at))} = ${side}`);
  }
  if (employmentId !== undefined) parts.push(sql`objection.employment_id = ${employmentId}::uuid`);
  if (citizenId !== undefined) parts.push(sql`citizen.id = ${citizenId}::uuid`);
  return sql.join(parts, sql` and `);
}

function isAfter({ state }: ObjectionFilter, cursor: string | undefined): SQL {
  if (cursor === undefined) return sql`true`;
  const [position, id] = decodeCursor(cursor, z.tuple([placeOfInstant.form, z.uuid()]));
  const beyond = state === 'open' ? sql`>` : sql`<`;
  return sql`(objection.raised_at, objection.id) ${beyond} (${position}::timestamptz, ${id}::uuid)`;
}
