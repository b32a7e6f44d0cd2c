import { mostWebhooks, type PauseReason } from '@frikort/domain/webhook';
import type { WebhookChangeInput, WebhookInput } from '@frikort/domain/webhook-schemas';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { AdministratorCaller, EmployeeCaller } from '../auth/caller.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { streamOf } from '../events/stream.ts';
import { type IdempotencyClaim, recordSuccess } from '../http/idempotency.ts';
import { type StoredWebhook, webhookColumns, webhookRow } from './webhook.ts';

/** Who says where events are sent: anybody of a company, and a municipality's administrator (R34). */
export type WebhookCaller = EmployeeCaller | AdministratorCaller;

/** An act on webhooks. */
export type WebhookAct = { caller: WebhookCaller; at: Date };

/** The row `webhook` is the caller's organisation's, and was not deleted. */
export function isOwn(caller: WebhookCaller): SQL {
  return sql`(webhook.stream = ${streamOf(caller)} and webhook.status <> 'deleted')`;
}

/** All of the caller's, the oldest first, with a row of the log for having looked. */
export async function listWebhooks(db: Executor, { caller, at }: WebhookAct): Promise<StoredWebhook[]> {
  const rows = await query(
    db,
    webhookRow,
    sql`
    with act as (select 1), logged as (
      ${auditInStatement({ caller, action: 'webhooks-viewed', at }, { from: sql`act` })}
    )
    select ${webhookColumns(at)} from webhooks webhook where ${isOwn(caller)} order by webhook.created_at, webhook.id`,
  );
  return rows.map(({ webhook }) => webhook);
}

/** One of the caller's. */
export async function readWebhook(
  db: Executor,
  { caller, at }: WebhookAct,
  id: string,
): Promise<StoredWebhook | undefined> {
  const rows = await query(
    db,
    webhookRow,
    sql`select ${webhookColumns(at)} from webhooks webhook where webhook.id = ${id}::uuid and ${isOwn(caller)}`,
  );
  return rows[0]?.webhook;
}

/** The same, with a row of the log for having looked. */
export async function viewWebhook(
  db: Executor,
  act: WebhookAct,
  id: string,
): Promise<StoredWebhook | undefined> {
  const found = await readWebhook(db, act, id);
  if (found) await db.execute(auditInStatement({ ...act, action: 'webhooks-viewed' }, onlyThis(id)));
  return found;
}

const onlyThis = (id: string) => ({ from: sql`(values (${id}::uuid)) as done (id)`, object: sql`done.id` });

/** Signing keys as they are stored. */
export type StoredKeys = { ciphertext: Buffer; keyId: string; publicKey: string };

export type NewWebhook = WebhookInput & { id: string; keys: StoredKeys; claim: IdempotencyClaim };

/**
 * Stores a webhook with its signing keys, the log and the record of the request.
 * @returns nothing when the caller's organisation has as many as it may
 * @throws DatabaseError on `idempotency_records_key` for a repeated request
 */
export async function insertWebhook(
  db: Database,
  { caller, at }: WebhookAct,
  { id, url, email, types, keys, claim }: NewWebhook,
): Promise<StoredWebhook | undefined> {
  return await db.transaction(async (transaction) => {
    // One at a time for each organisation, so that two do not count the same.
    await transaction.execute(sql`select pg_advisory_xact_lock(4218004, hashtext(${streamOf(caller)}))`);
    await transaction.execute(sql`
      with webhook as (
        insert into webhooks (id, stream, url, email, types, status, version, created_at, created_by, updated_at)
        select ${id}::uuid, ${streamOf(caller)}, ${url}, ${email}, ${textArray(types)}, 'active', 1, ${instant(at)},
          ${caller.actorId}::uuid, ${instant(at)}
        where (select count(*) from webhooks webhook where ${isOwn(caller)}) < ${mostWebhooks}
        returning id
      ), secret as (
        insert into webhook_secrets (webhook_id, number, ciphertext, key_id, public_key, created_at)
        select id, 1, ${keys.ciphertext}, ${keys.keyId}, ${keys.publicKey}, ${instant(at)} from webhook
      ), logged as (
        ${auditInStatement({ caller, action: 'webhook-created', at }, { from: sql`webhook`, object: sql`webhook.id` })}
      )
      ${recordSuccess(claim, sql`webhook`, at)}`);
    return await readWebhook(transaction, { caller, at }, id);
  });
}

const textArray = (texts: readonly string[]) => sql`${sql.param(texts)}::text[]`;

/**
 * Changes what is named, from the version that the caller read, and logs it.
 * @returns nothing when it had changed meanwhile
 */
export async function updateWebhook(
  db: Database,
  act: WebhookAct,
  { id, version }: { id: string; version: number },
  { url, email, types }: WebhookChangeInput,
): Promise<StoredWebhook | undefined> {
  return await change(db, act, id, {
    action: 'webhook-changed',
    values: sql`url = coalesce(${url ?? null}, url), email = coalesce(${email ?? null}, email),
      types = coalesce(${types === undefined ? null : sql.param(types)}::text[], types), version = version + 1`,
    when: sql`webhook.version = ${version}`,
  });
}

/**
 * Pauses or resumes, and logs it, unless it is so already; resumed, everything that waits is due, also what had failed.
 * @returns the webhook as it is now, if it is the caller's
 */
export async function setPaused(
  db: Database,
  act: WebhookAct,
  id: string,
  because: PauseReason | null,
): Promise<StoredWebhook | undefined> {
  const status = because === null ? 'active' : 'paused';
  const changed = await change(db, act, id, {
    action: 'webhook-changed',
    values: sql`status = ${status}, paused_because = ${because}, failing_since = null, version = version + 1`,
    when: sql`webhook.status <> ${status}`,
    parts: because === null ? fromTheBeginning : sql``,
  });
  return changed ?? (await readWebhook(db, act, id));
}

const fromTheBeginning = sql`, anew as (
        update webhook_deliveries delivery set due_at = delivery.created_at, tries = 0, tried_since = null from webhook
        where delivery.webhook_id = webhook.id and delivery.status = 'waiting' and delivery.tries > 0
      )`;

/** Deletes a webhook and its signing keys; what became of its deliveries is kept. @returns whether it was there */
export async function deleteWebhook(db: Executor, { caller, at }: WebhookAct, id: string): Promise<boolean> {
  const rows = await query(
    db,
    z.strictObject({ id: z.uuid() }),
    sql`
    with webhook as (
      update webhooks webhook set status = 'deleted', paused_because = null, updated_at = ${instant(at)}
      where webhook.id = ${id}::uuid and ${isOwn(caller)} returning webhook.id
    ), forgotten as (
      delete from webhook_secrets secret using webhook where secret.webhook_id = webhook.id
    ), logged as (
      ${auditInStatement({ caller, action: 'webhook-deleted', at }, { from: sql`webhook`, object: sql`webhook.id` })}
    )
    select id from webhook`,
  );
  return rows.length > 0;
}

/**
 * Puts new signing keys before the current ones, which count until an instant, and logs it; unless former ones still
 * count.
 * @returns nothing when they do, or the webhook is not the caller's
 */
export async function rotateKeys(
  db: Database,
  act: WebhookAct,
  { id, keys, formerUntil, number }: { id: string; keys: StoredKeys; formerUntil: Date; number: number },
): Promise<StoredWebhook | undefined> {
  const { at } = act;
  return await change(db, act, id, {
    action: 'webhook-secret-rotated',
    values: sql`version = version`,
    when: sql`(select max(secret.number) from webhook_secrets secret where secret.webhook_id = webhook.id) = ${number - 1}
      and not exists (select from webhook_secrets secret
        where secret.webhook_id = webhook.id and secret.expires_at > ${instant(at)})`,
    parts: sql`, gone as (
        delete from webhook_secrets secret using webhook
        where secret.webhook_id = webhook.id and secret.expires_at <= ${instant(at)}
      ), former as (
        update webhook_secrets secret set expires_at = ${instant(formerUntil)} from webhook
        where secret.webhook_id = webhook.id and secret.expires_at is null
      ), fresh as (
        insert into webhook_secrets (webhook_id, number, ciphertext, key_id, public_key, created_at)
        select id, ${number}, ${keys.ciphertext}, ${keys.keyId}, ${keys.publicKey}, ${instant(at)} from webhook
      )`,
  });
}

/** Lets the former signing keys count no longer, and logs it. @returns the webhook, if it is the caller's */
export async function endFormerKeys(
  db: Database,
  act: WebhookAct,
  id: string,
): Promise<StoredWebhook | undefined> {
  return await change(db, act, id, {
    action: 'webhook-secret-rotated',
    values: sql`version = version`,
    when: sql`true`,
    parts: sql`, ended as (
        delete from webhook_secrets secret using webhook
        where secret.webhook_id = webhook.id and secret.expires_at is not null
      )`,
  });
}

type Change = {
  action: 'webhook-changed' | 'webhook-secret-rotated';
  values: SQL;
  when: SQL;
  /** What happens besides: further parts over `webhook`, each behind a comma. */
  parts?: SQL;
};

async function change(
  db: Database,
  { caller, at }: WebhookAct,
  id: string,
  { action, values, when, parts = sql`` }: Change,
): Promise<StoredWebhook | undefined> {
  return await db.transaction(async (transaction) => {
    const changed = await query(
      transaction,
      z.strictObject({ id: z.uuid() }),
      sql`
      with webhook as (
        update webhooks webhook set ${values}, updated_at = ${instant(at)}
        where webhook.id = ${id}::uuid and ${isOwn(caller)} and ${when}
        returning webhook.id
      )${parts}, logged as (
        ${auditInStatement({ caller, action, at }, { from: sql`webhook`, object: sql`webhook.id` })}
      )
      select id from webhook`,
    );
    return changed.length > 0 ? await readWebhook(transaction, { caller, at }, id) : undefined;
  });
}
