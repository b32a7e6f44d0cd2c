import type { DeliveryStatus } from '@frikort/domain/webhook';
import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { Database, Executor } from '../database/database.ts';
import { query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { decodeCursor, encodeCursor, placeOfInstant } from '../http/paging.ts';
import { deliveryColumns, deliveryRow, listedDeliveryColumns, type StoredDelivery } from './delivery.ts';
import { isOwn, type WebhookAct } from './webhook-store.ts';

export type DeliveryListQuery = { status?: DeliveryStatus; limit: number; cursor?: string };
export type DeliveryPage = { items: StoredDelivery[]; nextCursor: string | null };

/** The row `delivery` is of a webhook of the caller's. */
const ofOwn = (
  { caller }: WebhookAct,
  webhookId: string,
): SQL => sql`(delivery.webhook_id = ${webhookId}::uuid
  and exists (select from webhooks webhook where webhook.id = delivery.webhook_id and ${isOwn(caller)}))`;

const withEvent = sql`webhook_deliveries delivery
  left join stream_events event on event.stream = delivery.stream and event.position = delivery.position`;

const viewed = (act: WebhookAct) =>
  auditInStatement(
    { ...act, action: 'webhook-deliveries-viewed' },
    { from: sql`seen`, object: sql`seen.id` },
  );

/** A page of what was sent, the newest first, with a row of the log. @returns nothing for a webhook not the caller's */
export async function listDeliveries(
  db: Executor,
  act: WebhookAct,
  webhookId: string,
  { status, limit, cursor }: DeliveryListQuery,
): Promise<DeliveryPage | undefined> {
  const rows = await query(
    db,
    z.strictObject({ delivery: deliveryRow.shape.delivery.nullable(), place: z.string().nullable() }),
    sql`
    with seen as (
      select webhook.id from webhooks webhook where webhook.id = ${webhookId}::uuid and ${isOwn(act.caller)}
    ), logged as (${viewed(act)}), page as (
      select delivery.* from seen join webhook_deliveries delivery on delivery.webhook_id = seen.id
      where ${status === undefined ? sql`true` : sql`delivery.status = ${status}`} and ${beyond(cursor)}
      order by delivery.created_at desc, delivery.id desc limit ${limit + 1}
    ), told as (
      select ${listedDeliveryColumns}, delivery.created_at, delivery.id
      from page delivery
        left join stream_events event on event.stream = delivery.stream and event.position = delivery.position
    )
    select told.delivery, ${placeOfInstant.text(sql`told.created_at`)} as place
    from seen left join told on true order by told.created_at desc, told.id desc`,
  );
  if (rows.length === 0) return undefined;
  const found = rows.flatMap(({ delivery, place }) =>
    delivery && place !== null ? [{ delivery, place }] : [],
  );
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(({ delivery }) => delivery),
    nextCursor: found.length > limit && last ? encodeCursor([last.place, last.delivery.id]) : null,
  };
}

const placeSchema = z.tuple([placeOfInstant.form, z.uuid()]);

function beyond(cursor: string | undefined): SQL {
  if (cursor === undefined) return sql`true`;
  const [at, id] = decodeCursor(cursor, placeSchema);
  return sql`(delivery.created_at, delivery.id) < (${at}::timestamptz, ${id}::uuid)`;
}

/** Which delivery: of which webhook. */
export type DeliveryName = { webhookId: string; id: string };

/** One delivery of a webhook of the caller's, with every attempt. */
async function readDelivery(
  db: Executor,
  act: WebhookAct,
  { webhookId, id }: DeliveryName,
): Promise<StoredDelivery | undefined> {
  const rows = await query(
    db,
    deliveryRow,
    sql`select ${deliveryColumns} from ${withEvent} where delivery.id = ${id}::uuid and ${ofOwn(act, webhookId)}`,
  );
  return rows[0]?.delivery;
}

/** The same, with a row of the log for having looked. */
export async function viewDelivery(
  db: Executor,
  act: WebhookAct,
  name: DeliveryName,
): Promise<StoredDelivery | undefined> {
  const found = await readDelivery(db, act, name);
  if (found) await db.execute(sql`with seen as (select ${name.id}::uuid as id) ${viewed(act)}`);
  return found;
}

const ordered = (act: WebhookAct) =>
  auditInStatement({ ...act, action: 'webhook-delivery-ordered' }, { from: sql`done`, object: sql`done.id` });

/** What makes a delivery one that is to be sent now, from the beginning. */
const sentNow = (at: Date) => sql`status = 'waiting', due_at = ${instant(at)}, tries = 0, tried_since = null`;

/** Sends one again, whatever became of it, also to a webhook that is paused; and logs it. */
export async function sendAgain(
  db: Database,
  act: WebhookAct,
  name: DeliveryName,
): Promise<StoredDelivery | undefined> {
  return await db.transaction(async (transaction) => {
    await transaction.execute(sql`
      with done as (
        update webhook_deliveries delivery set ${sentNow(act.at)}, by_hand = true
        where delivery.id = ${name.id}::uuid and ${ofOwn(act, name.webhookId)}
        returning delivery.id
      ) ${ordered(act)}`);
    return await readDelivery(transaction, act, name);
  });
}

/** Sends a test, also to a webhook that is paused; and logs it. @returns nothing for a webhook not the caller's */
export async function orderTest(
  db: Database,
  act: WebhookAct,
  webhookId: string,
): Promise<StoredDelivery | undefined> {
  const { caller, at } = act;
  const [id, eventId] = [uuidv7(), uuidv7()];
  return await db.transaction(async (transaction) => {
    await transaction.execute(sql`
      with done as (
        insert into webhook_deliveries (id, webhook_id, event_id, type, status, created_at, due_at, by_hand)
        select ${id}::uuid, webhook.id, ${eventId}::uuid, 'webhook.test', 'waiting', ${instant(at)}, ${instant(at)}, true
        from webhooks webhook where webhook.id = ${webhookId}::uuid and ${isOwn(caller)}
        returning id
      ) ${ordered(act)}`);
    return await readDelivery(transaction, act, { webhookId, id });
  });
}

const countedRow = z.strictObject({ webhooks: z.int(), deliveries: z.int() });

/**
 * Sends every event of the webhook's types that became known since an instant and was not taken: what failed, and what
 * was never to be sent, such as from before the webhook was there. What waits is left to wait.
 * @returns how many; nothing for a webhook not the caller's
 */
export async function recoverSince(
  db: Executor,
  act: WebhookAct,
  { webhookId, since }: { webhookId: string; since: Date },
): Promise<number | undefined> {
  const { caller, at } = act;
  const rows = await query(
    db,
    countedRow,
    sql`
    with webhook as (
      select webhook.* from webhooks webhook where webhook.id = ${webhookId}::uuid and ${isOwn(caller)}
    ), done as (select id from webhook), missed as (
      insert into webhook_deliveries as delivery (id, webhook_id, stream, position, event_id, type, status, created_at, due_at)
      select gen_random_uuid(), webhook.id, event.stream, event.position, event.id, event.type, 'waiting',
        ${instant(at)}, ${instant(at)}
      from webhook join stream_events event on event.stream = webhook.stream and event.type = any(webhook.types)
      where event.placed_at >= ${instant(since)}
      on conflict (webhook_id, position) do update set ${sentNow(at)} where delivery.status = 'failed'
      returning 1
    ), logged as (${ordered(act)})
    select (select count(*)::int from webhook) as webhooks, (select count(*)::int from missed) as deliveries`,
  );
  const [row] = rows;
  return row && row.webhooks > 0 ? row.deliveries : undefined;
}
