import type { StreamKind } from '@frikort/domain/published-event';
import type { AfterAttempt, PauseReason } from '@frikort/domain/webhook';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { query } from '../database/query.ts';
import { instant } from '../database/statement.ts';
import { eventJson, storedEvent } from '../events/event.ts';
import { mailInStatement } from '../mail/queue-mail.ts';
import { deliveryTypes } from './delivery.ts';
import type { Answer } from './post-event.ts';
import { validSecrets } from './webhook.ts';

const sendingRow = z.strictObject({
  id: z.uuid(),
  stream: z.string(),
  url: z.string(),
  email: z.string(),
  failingSince: z.string().nullable(),
  secrets: z.array(z.strictObject({ number: z.int(), keyId: z.string(), ciphertext: z.string() })),
});

/** A webhook with something to be sent. */
export type SendingWebhook = Omit<z.output<typeof sendingRow>, 'failingSince'> & {
  kind: StreamKind;
  /** Nothing has got through of late. */
  failing: boolean;
};

/** May be sent now, as the rows `webhook` and `delivery` have it. */
const isDue = (at: Date): SQL => sql`(delivery.webhook_id = webhook.id and delivery.status = 'waiting'
  and delivery.due_at <= ${instant(at)} and (webhook.status = 'active' or delivery.by_hand))`;

/** The webhooks that something is due for, those to which things get through first. */
export async function listDueWebhooks(db: Executor, at: Date): Promise<SendingWebhook[]> {
  const rows = await query(
    db,
    sendingRow,
    sql`
    select webhook.id, webhook.stream, webhook.url, webhook.email,
      ${instantText(sql`webhook.failing_since`)} as "failingSince",
      ${validSecrets(
        sql`json_build_object('number', secret.number, 'keyId', secret.key_id, 'ciphertext', encode(secret.ciphertext, 'hex'))`,
        at,
      )} as secrets
    from webhooks webhook
    where webhook.status <> 'deleted' and exists (select from webhook_deliveries delivery where ${isDue(at)})
    order by webhook.failing_since nulls first, webhook.id`,
  );
  return rows.map(({ failingSince, ...webhook }) => ({
    ...webhook,
    kind: webhook.stream.startsWith('company:') ? 'company' : 'authority',
    failing: failingSince !== null,
  }));
}

const dueRow = z.strictObject({
  id: z.uuid(),
  eventId: z.uuid(),
  type: z.enum(deliveryTypes),
  createdAt: z.string(),
  tries: z.int(),
  nothingGotThrough: z.boolean(),
  event: storedEvent.nullable(),
});

/** A delivery that is to be sent now. */
export type DueDelivery = z.output<typeof dueRow>;

/** The next deliveries of a webhook, in the order in which they became due, and of their events. */
export async function listDueDeliveries(
  db: Executor,
  webhookId: string,
  at: Date,
  limit: number,
): Promise<DueDelivery[]> {
  return await query(
    db,
    dueRow,
    sql`
    select delivery.id, delivery.event_id as "eventId", delivery.type,
      ${instantText(sql`delivery.created_at`)} as "createdAt", delivery.tries,
      coalesce(webhook.failing_since <= delivery.tried_since, false) as "nothingGotThrough",
      case when event.id is not null then ${eventJson} end as event
    from webhooks webhook join webhook_deliveries delivery on ${isDue(at)}
      left join stream_events event on event.stream = delivery.stream and event.position = delivery.position
    where webhook.id = ${webhookId}::uuid
    order by delivery.due_at, delivery.position limit ${limit}`,
  );
}

export type Attempt = {
  webhook: Pick<SendingWebhook, 'id' | 'url' | 'email'>;
  delivery: DueDelivery;
  at: Date;
  durationMs: number;
  answer: Answer;
  after: AfterAttempt;
};

/**
 * Notes an attempt and what comes of it, in one statement: the row of the attempt, the delivery, whether things get
 * through to the webhook; and if it pauses, that, with the log and the mail about it.
 */
export async function noteAttempt(db: Executor, { webhook, delivery, ...attempt }: Attempt): Promise<void> {
  const { at, durationMs, answer, after } = attempt;
  const pauseMs = after.status === 'waiting' ? after.pauseMs : 0;
  const succeeded = after.status === 'succeeded';
  // A test that fails is no news of how things stand.
  const concernsWebhook = succeeded || (after.pauses === undefined && delivery.event !== null);
  const pauses: PauseReason | undefined = after.status === 'succeeded' ? undefined : after.pauses;
  await db.execute(sql`
    with delivery as (
      update webhook_deliveries set status = ${after.status}, attempts = attempts + 1, tries = tries + 1,
        tried_since = coalesce(tried_since, ${instant(at)}), by_hand = false,
        due_at = ${instant(new Date(at.getTime() + pauseMs))}
      where id = ${delivery.id}::uuid
      returning id, attempts
    ), attempt as (
      insert into webhook_attempts (delivery_id, number, at, duration_ms, outcome, status_code, answer)
      select id, attempts, ${instant(at)}, ${durationMs}, ${answer.outcome}, ${answer.statusCode}, ${answer.answer}
      from delivery
    ), paused as (
      update webhooks set status = 'paused', paused_because = ${pauses ?? null}, failing_since = null,
        version = version + 1, updated_at = ${instant(at)}
      where ${pauses !== undefined}::boolean and id = ${webhook.id}::uuid and status = 'active'
      returning id
    ), standing as (
      update webhooks set failing_since = case when ${succeeded}::boolean then null else coalesce(failing_since, ${instant(at)}) end
      where ${concernsWebhook}::boolean and id = ${webhook.id}::uuid and (failing_since is null) <> ${succeeded}::boolean
    ), logged as (
      ${auditInStatement(
        { system: 'webhook-sending', action: 'webhook-paused', at },
        { from: sql`paused`, object: sql`paused.id` },
      )}
    )
    ${mailInStatement(
      {
        topic: 'webhook-paused',
        facts: { host: new URL(webhook.url).host, gone: pauses === 'gone' },
        to: webhook.email,
        at,
        onceADayAbout: webhook.id,
      },
      sql`paused`,
    )}`);
}
