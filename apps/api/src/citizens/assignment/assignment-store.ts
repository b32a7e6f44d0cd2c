import { colleaguesSince } from '@frikort/domain/assignment';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { CaseworkerCaller } from '../../auth/caller.ts';
import type { Executor } from '../../database/database.ts';
import { instantText } from '../../database/instant-text.ts';
import { query } from '../../database/query.ts';
import { reachesCitizen } from '../../rules/reach.ts';
import { storeChange } from '../change-store.ts';
import type { StoredCitizen } from '../citizen.ts';

/** Somebody who is assigned, or is to be. */
export type Assignee = { id: string; name: string };

export type Assignment = {
  caller: CaseworkerCaller;
  citizenId: string;
  /** Who is assigned until now, as the caller's dialog or a moment ago named them. */
  from: Assignee | null;
  /** Who is assigned then, or nobody. */
  to: Assignee | null;
  /** It puts back who was assigned before the caller's latest change. */
  isUndo?: true;
  at: Date;
};

/**
 * Changes who is assigned (R17), with history, log and what can be undone of it, in one statement.
 * @returns the citizen as they are now, or `undefined` when another change came first or the caller may not
 */
export async function changeAssignment(
  db: Executor,
  { caller, citizenId, from, to, isUndo, at }: Assignment,
): Promise<StoredCitizen | undefined> {
  const event = isUndo ? 'assignment-undone' : to ? 'caseworker-assigned' : 'caseworker-released';
  const isColleague = event === 'caseworker-assigned' && to?.id !== caller.actorId;
  return await storeChange(db, {
    caller,
    event,
    action: isColleague ? 'colleague-assigned' : event,
    at,
    changes: [{ field: 'assignedCaseworker', from: from?.name ?? null, to: to?.name ?? null }],
    update: sql`
      update citizens citizen set assigned_caseworker_id = ${to?.id ?? null}::uuid
      where citizen.id = ${citizenId}::uuid and ${reachesCitizen(caller)}
        and citizen.assigned_caseworker_id is not distinct from ${from?.id ?? null}::uuid
      returning citizen.*`,
    beside: isUndo
      ? sql`delete from latest_assignments latest using citizen where latest.citizen_id = citizen.id`
      : sql`
      insert into latest_assignments (citizen_id, from_id, to_id, changed_by, changed_at)
      select citizen.id, ${from?.id ?? null}::uuid, ${to?.id ?? null}::uuid, ${caller.actorId}::uuid,
        ${at.toISOString()}::timestamptz
      from citizen
      on conflict (citizen_id) do update set from_id = excluded.from_id, to_id = excluded.to_id,
        changed_by = excluded.changed_by, changed_at = excluded.changed_at`,
  });
}

/** The latest change of who is assigned, by which an undoing is judged. */
export type LatestAssignment = { byCaller: boolean; at: Date; toId: string | null; from: Assignee | null };

const latestRow = z.strictObject({
  by_caller: z.boolean(),
  changed_at: z.string(),
  to_id: z.uuid().nullable(),
  from_id: z.uuid().nullable(),
  from_name: z.string().nullable(),
});

/** Reads the latest change of a citizen of whom the caller may know. */
export async function readLatestAssignment(
  db: Executor,
  caller: CaseworkerCaller,
  citizenId: string,
): Promise<LatestAssignment | undefined> {
  const [row] = await query(
    db,
    latestRow,
    sql`
    select latest.changed_by = ${caller.actorId}::uuid as by_caller,
      ${instantText(sql`latest.changed_at`)} as changed_at, latest.to_id, latest.from_id, former.name as from_name
    from latest_assignments latest
    join citizens citizen on citizen.id = latest.citizen_id
    left join actors former on former.id = latest.from_id
    where latest.citizen_id = ${citizenId}::uuid and ${reachesCitizen(caller)}`,
  );
  if (!row) return undefined;
  const from = row.from_id === null ? null : { id: row.from_id, name: row.from_name ?? '' };
  return { byCaller: row.by_caller, at: new Date(row.changed_at), toId: row.to_id, from };
}

/** Somebody as a caseworker, by an id that a caller names. */
export type Candidate = Assignee & { seen: { authorityCode: string; at: Date } };

const candidateRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  caseworker_of: z.string(),
  caseworker_at: z.string(),
});

/** Reads who it is that is to be assigned; `undefined` for somebody who was never a caseworker. */
export async function readCandidate(db: Executor, id: string): Promise<Candidate | undefined> {
  const [row] = await query(
    db,
    candidateRow,
    sql`
    select id, name, caseworker_of, ${instantText(sql`caseworker_at`)} as caseworker_at from actors
    where id = ${id}::uuid and kind = 'professional' and caseworker_of is not null`,
  );
  if (!row) return undefined;
  const seen = { authorityCode: row.caseworker_of, at: new Date(row.caseworker_at) };
  return { id: row.id, name: row.name, seen };
}

const theirsRow = z.strictObject({ ids: z.array(z.uuid()), all: z.int() });

/** The first of the citizens of one caseworker whom the caller reaches, and how many there are. */
export async function readCitizensOf(
  db: Executor,
  caller: CaseworkerCaller,
  caseworkerId: string,
  most: number,
): Promise<z.output<typeof theirsRow>> {
  const [row] = await query(
    db,
    theirsRow,
    sql`
    with theirs as (
      select citizen.id, citizen.name from citizens citizen
      where ${reachesCitizen(caller)} and citizen.assigned_caseworker_id = ${caseworkerId}::uuid
    )
    select array(select id from theirs order by name, id limit ${most}) as ids,
      (select count(*) from theirs)::int as all`,
  );
  if (!row) throw new Error('Nothing was counted');
  return row;
}

/** A colleague, and how many citizens they are assigned to. */
export type Colleague = Assignee & { lastHere: Date; assignable: boolean; citizens: number };

const colleagueRow = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  last_here: z.string(),
  assignable: z.boolean(),
  citizens: z.int(),
});

/** Whoever has been here as a caseworker of the caller's municipality: lately, or is still assigned to somebody (R17). */
export async function readColleagues(db: Executor, caller: CaseworkerCaller, at: Date): Promise<Colleague[]> {
  const rows = await query(
    db,
    colleagueRow,
    sql`
    with theirs as (
      select citizen.assigned_caseworker_id as id, count(*)::int as citizens from citizens citizen
      where ${reachesCitizen(caller)} and citizen.assigned_caseworker_id is not null
      group by 1
    ), colleague as (
      select actors.id, actors.name, coalesce(actors.caseworker_at, actors.updated_at) as last_here,
        coalesce(actors.caseworker_of = ${caller.authority.code}
          and actors.caseworker_at >= ${colleaguesSince(at).toISOString()}::timestamptz, false) as assignable,
        coalesce(theirs.citizens, 0) as citizens
      from actors left join theirs using (id)
      where actors.kind = 'professional'
        and (actors.caseworker_of = ${caller.authority.code} or actors.id in (select id from theirs))
    )
    select id, name, ${instantText(sql`last_here`)} as last_here, assignable, citizens from colleague
    where assignable or citizens > 0
    order by name collate "da-x-icu", id`,
  );
  return rows.map(({ last_here: lastHere, ...colleague }) => ({
    ...colleague,
    lastHere: new Date(lastHere),
  }));
}
