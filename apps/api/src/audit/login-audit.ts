import { auditActions } from '@frikort/domain/audit';
import { sql } from 'drizzle-orm';
import type { LoginRecord } from '../auth/login-record.ts';
import type { Executor } from '../database/database.ts';
import { auditInStatement, recordAct } from './audit-entry.ts';

/** Logs a login, a refused login or a log-out (R26); a citizen's own login names the citizen. */
export async function recordLogin(db: Executor, record: LoginRecord): Promise<void> {
  if (record.action === 'login-refused') return recordRefusedLogin(db, record);
  const { action, at, caller } = record;
  if (caller.role !== 'citizen') return recordAct(db, { caller, action, at });
  await db.execute(sql`
    with person as (select audit_subject from citizens where id = ${caller.citizenId}::uuid)
    ${auditInStatement({ caller, action, at }, { from: sql`person`, subject: sql`audit_subject` })}`);
}

type RefusedLogin = Extract<LoginRecord, { action: 'login-refused' }>;

/** A refused login has no caller: who it was is known only as far as the identity was proven. */
async function recordRefusedLogin(db: Executor, record: RefusedLogin): Promise<void> {
  const { action, at, entrance, refusal, check, actorId, organisation, requestId } = record;
  await db.execute(sql`
    insert into audit_log (id, at, actor_id, entrance, organisation_cvr, organisation_name, action, purpose,
      outcome, code, request_id)
    values (gen_random_uuid(), ${at.toISOString()}::timestamptz, ${actorId ?? null}::uuid, ${entrance ?? null},
      ${organisation?.cvr ?? null}, ${organisation?.name ?? null}, ${action}, ${auditActions[action].purpose},
      'refused', ${check === undefined ? refusal : `${refusal}:${check}`}, ${requestId})`);
}
