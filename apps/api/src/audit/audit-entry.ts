import type { Entrance, Organisation } from '@frikort/domain/access';
import { type AuditAction, actingRole, auditActions, purposeOf } from '@frikort/domain/audit';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { PlacedCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { instant, type Placed } from '../database/statement.ts';
import { hashOfSeen, subjectOfMany } from './seen-together.ts';

/** An act to be logged, with a purpose that follows from the action (R26). */
export type Act = { action: AuditAction; at: Placed<Date> } & By;

/** Who the log names as having done it: somebody who is logged in, or what does it without anybody being that. */
type By =
  | { caller: PlacedCaller }
  /** What the system does by itself, by the name of the job. */
  | { system: 'retention' | 'register-refresh' | 'webhook-sending' }
  /** The operator's command line. */
  | { command: { operatorCvr: string; requestId: string } }
  /** Somebody who was not let in, as far as they are known. */
  | { stranger: Stranger }
  /** Whom each row of the source names: `actor_id`, `role`, `entrance`, `cvr`, `organisation`. */
  | { each: { requestId: string } };

type Stranger = {
  actorId?: string | undefined;
  entrance?: Entrance | undefined;
  organisation?: Organisation | undefined;
  requestId: string;
};

/** Where the log's rows come from inside a statement: one row of the log for each row of `from`. */
export type AuditSource = {
  /** The name of a CTE, with an alias if the expressions below use one. */
  from: SQL;
  /** The citizen's `audit_subject`, as an expression over `from`. */
  subject?: SQL;
  /** The id of the employment or other object, as an expression over `from`. */
  object?: SQL;
  /** Why it was refused: a problem's code, or that of a refused login, also of each row; done when left out. */
  refusedWith?: string | SQL | undefined;
};

const columns = sql`id, at, actor_id, role, entrance, organisation_cvr, organisation_name, action, purpose,
  outcome, code, subject, object_id, request_id`;

/** An act to be logged, and where its rows come from. */
export type AuditEntry = readonly [Act, AuditSource];

/** The statement part that logs an act together with what it did or showed. */
export function auditInStatement(act: Act, source: AuditSource): SQL {
  return auditAllInStatement([[act, source]]);
}

/** The same for several acts. One part, because the log's trigger runs once for each, whether it has rows or not. */
export function auditAllInStatement(entries: readonly AuditEntry[]): SQL {
  return sql`insert into audit_log (${columns}) ${sql.join(
    entries.map((entry) => rowsOf(entry)),
    sql` union all `,
  )}`;
}

/** A look at many citizens: a list, a file, what happened to several. */
export type Look = {
  /** A CTE with a row for each citizen, and their `audit_subject`; doubles are one, null is nobody. */
  shown: SQL;
  /** One row, or none when nothing was looked at, as what follows `from`; a look at nobody is one too when left out. */
  from?: SQL;
  /** The id of what was looked at, as an expression over `from`. */
  object?: SQL;
};

/**
 * The statement parts that log a look at many citizens as one row, with each of them beside it: from `look` to
 * `logged_beside`. Nobody is shown to themselves so: what citizens do is logged by {@link auditInStatement}.
 */
export function lookInStatement(act: Act, { shown, from = once, object = sql`null::uuid` }: Look): SQL {
  const row = { from: sql`look`, subject: sql`(select ${subjectOfMany(sql`hash`)} from seen_together)` };
  return sql`look as materialized (
      select ${newId(act.at)} as id, ${object} as object from ${from}
    ), seen_together as materialized (
      select id, subject, ${hashOfSeen(sql`id`, sql`subject`)} as hash
      from (select distinct look.id, shown.audit_subject as subject from look, ${shown} shown) citizen
      where subject is not null
    ), logged as (
      insert into audit_log (${columns}) ${rowsOf([act, { ...row, object: sql`look.object` }], sql`look.id`)}
    ), logged_beside as (
      insert into audit_log_subjects (at, row_id, subject) select ${instant(act.at)}, id, subject from seen_together
    )`;
}

function rowsOf([act, source]: AuditEntry, id: SQL = newId(act.at)): SQL {
  return sql`
    select ${id}, ${instant(act.at)}, ${whoOf(act)}, ${act.action}, ${purposeOfAct(act)},
      ${source.refusedWith === undefined ? 'done' : 'refused'}, ${source.refusedWith ?? null},
      ${source.subject ?? sql`null::bytea`}, ${source.object ?? sql`null::uuid`}, ${requestIdOf(act)}
    from ${source.from}`;
}

/**
 * A UUID of version 7: random after its time, so that new rows stand side by side in the indexes by it, however long the
 * log. PostgreSQL makes such ids itself from 18 on.
 */
function newId(at: Act['at']): SQL {
  const milliseconds = sql`substring(int8send((extract(epoch from ${instant(at)}) * 1000)::bigint) from 3)`;
  const stamped = sql`overlay(uuid_send(gen_random_uuid()) placing ${milliseconds} from 1 for 6)`;
  return sql`encode(set_bit(set_bit(${stamped}, 52, 1), 53, 1), 'hex')::uuid`;
}

/** An action of the log, in a row. */
export const auditAction = z.custom<AuditAction>(
  (name) => typeof name === 'string' && Object.hasOwn(auditActions, name),
);

/** One row of the log, from nothing. */
export const once = sql`(values (1)) as once`;

/** Logs an act that no other statement carries, such as a search that found somebody without a frikort. */
export async function recordAct(db: Executor, act: Act, subject?: Buffer): Promise<void> {
  const source = subject ? { from: once, subject: sql`${subject}::bytea` } : { from: once };
  await db.execute(auditInStatement(act, source));
}

/** The columns `actor_id`, `role`, `entrance`, `organisation_cvr`, `organisation_name`. */
function whoOf(act: Act): SQL {
  if ('caller' in act) {
    const { action, caller } = act;
    const organisation = caller.role === 'citizen' ? undefined : caller.organisation;
    return sql`${caller.actorId}::uuid, ${actingRole(action, caller.role)}, ${caller.entrance ?? null},
      ${organisation?.cvr ?? null}, ${organisation?.name ?? null}`;
  }
  if ('each' in act) return sql`actor_id, role, entrance, cvr, organisation`;
  if ('command' in act) {
    const { operatorCvr: cvr } = act.command;
    return sql`null::uuid, 'operator', null, ${cvr},
      coalesce((select organisation_name from actors where cvr = ${cvr} limit 1), 'CVR ' || ${cvr})`;
  }
  const stranger = 'stranger' in act ? act.stranger : undefined;
  return sql`${stranger?.actorId ?? null}::uuid, null, ${stranger?.entrance ?? null},
    ${stranger?.organisation?.cvr ?? null}, ${stranger?.organisation?.name ?? null}`;
}

const purposeOfAct = (act: Act) =>
  'caller' in act ? purposeOf(act.action, act.caller.role) : auditActions[act.action].purpose;

function requestIdOf(act: Act) {
  if ('caller' in act) return act.caller.requestId;
  if ('system' in act) return act.system;
  if ('command' in act) return act.command.requestId;
  return ('stranger' in act ? act.stranger : act.each).requestId;
}

/** How something is seen: on a page, or as a file to take away (R26). */
export type Seen = 'viewed' | 'exported';
