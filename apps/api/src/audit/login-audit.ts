import { type SQL, sql } from 'drizzle-orm';
import type { LoginRecord, LoginTrace } from '../auth/login/login-record.ts';
import type { Executor } from '../database/database.ts';
import { auditInStatement, once, recordAct } from './audit-entry.ts';

/**
 * Logs a login, a refused login or a log-out (R26), a citizen's under the citizen. From which address it came and in
 * which session stands beside the log, because that is kept for 180 days only.
 */
export async function recordLogin(db: Executor, record: LoginRecord): Promise<void> {
  if (record.action === 'login-refused') return recordRefusedLogin(db, record);
  if (record.action === 'session-extended' && record.caller.role !== 'citizen') return recordAct(db, record);
  const { action, at, caller } = record;
  const person =
    caller.role === 'citizen'
      ? sql`select audit_subject from citizens where id = ${caller.citizenId}::uuid`
      : sql`select null::bytea as audit_subject`;
  const logged = auditInStatement(
    { caller, action, at },
    { from: sql`person`, subject: sql`person.audit_subject` },
  );
  if (record.action === 'session-extended') {
    await db.execute(sql`with person as (${person}) ${logged}`);
  } else {
    await db.execute(sql`with person as (${person}), ${traced(logged, record.trace)}`);
  }
}

type RefusedLogin = Extract<LoginRecord, { action: 'login-refused' }>;

/** A refused login has no caller: who it was is known only as far as the identity was proven. */
async function recordRefusedLogin(db: Executor, record: RefusedLogin): Promise<void> {
  const { action, at, entrance, refusal, check, actorId, organisation, exchange } = record;
  const stranger = { actorId, entrance, organisation, requestId: exchange.requestId };
  const refusedWith = check === undefined ? refusal : `${refusal}:${check}`;
  const logged = auditInStatement({ stranger, action, at }, { from: once, refusedWith });
  await db.execute(sql`with ${traced(logged, { clientAddress: exchange.clientAddress })}`);
}

/** The insert into the log, and the trace of the row that it wrote. */
function traced(logged: SQL, { sessionId, clientAddress }: LoginTrace): SQL {
  return sql`logged as (${logged} returning id, at)
    insert into login_traces (audit_id, at, session_id, client_address)
    select id, at, ${sessionId ?? null}::uuid, ${clientAddress} from logged`;
}
