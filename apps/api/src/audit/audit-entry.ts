import { type AuditAction, actingRole, purposeOf } from '@frikort/domain/audit';
import type { ProblemCode } from '@frikort/domain/refusal';
import { type SQL, sql } from 'drizzle-orm';
import type { PlacedCaller } from '../auth/caller.ts';
import type { Executor } from '../database/database.ts';
import { instant, type Placed } from '../database/statement.ts';

/** An act of a caller, to be logged with a purpose that follows from the action (R26). */
export type Act = { caller: PlacedCaller; action: AuditAction; at: Placed<Date> };

/** Where the log's rows come from inside a statement: one row of the log for each row of `from`. */
export type AuditSource = {
  /** The name of a CTE, with an alias if the expressions below use one. */
  from: SQL;
  /** The citizen's `audit_subject`, as an expression over `from`. */
  subject?: SQL;
  /** The id of the employment or other object, as an expression over `from`. */
  object?: SQL;
  /** Why it was refused; done when left out. */
  refusedWith?: ProblemCode;
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
  return sql`insert into audit_log (${columns}) ${sql.join(entries.map(rowsOf), sql` union all `)}`;
}

function rowsOf([act, source]: AuditEntry): SQL {
  return sql`
    select ${newId(act.at)}, ${whoAndWhat(act)}, ${source.refusedWith ? 'refused' : 'done'},
      ${source.refusedWith ?? null}, ${source.subject ?? sql`null::bytea`}, ${source.object ?? sql`null::uuid`}, ${act.caller.requestId}
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

/** One row of the log, from nothing. */
export const once = sql`(values (1)) as once`;

/** Logs an act that no other statement carries, such as a search that found somebody without a frikort. */
export async function recordAct(db: Executor, act: Act, subject?: Buffer): Promise<void> {
  const source = subject ? { from: once, subject: sql`${subject}::bytea` } : { from: once };
  await db.execute(auditInStatement(act, source));
}

function whoAndWhat({ caller, action, at }: Act): SQL {
  const organisation = caller.role === 'citizen' ? undefined : caller.organisation;
  return sql`${instant(at)}, ${caller.actorId}::uuid, ${actingRole(action, caller.role)}, ${caller.entrance},
    ${organisation?.cvr ?? null}, ${organisation?.name ?? null}, ${action}, ${purposeOf(action, caller.role)}`;
}

/** How something is seen: on a page, or as a file to take away (R26). */
export type Seen = 'viewed' | 'exported';
