import type { StreamKind } from '@frikort/domain/published-event';
import type { AfterAttempt, PauseReason } from '@frikort/domain/webhook';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { auditInStatement } from '../audit/audit-entry.ts';
import type { Executor } from '../database/database.ts';
import { instantText } from '../database/instant-text.ts';
import { query } from '../database/query.ts';
import { instant, type Placed, statement } from '../database/statement.ts';
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
  ordered: z.boolean(),
  secrets: z.array(z.strictObject({ number: z.int(), keyId: z.string(), ciphertext: z.string() })),
});

/** A webhook with something to be sent. */
export type SendingWebhook = Omit<z.output<typeof sendingRow>, 'failingSince'> & {
  /** Somebody ordered something that is to be sent now. */
  ordered: boolean;
  kind: StreamKind;
  /** Nothing has got through of late. */
  failing: boolean;
};

const isWaiting = (
  at: Placed<Date>,
): SQL => sql`(delivery.webhook_id = webhook.id and delivery.status = 'waiting'
  and delivery.due_at <= ${instant(at)})`;

/** As the rows `webhook` and `delivery` have it: what somebody ordered is sent to a webhook that is paused, too. */
const isOrdered = (at: Placed<Date>): SQL => sql`(${isWaiting(at)} and delivery.by_hand)`;
const isDue = (at: Placed<Date>): SQL =>
  sql`(${isWaiting(at)} and not delivery.by_hand and webhook.status = 'active')`;

/** Something is to be sent to the row `webhook` now; each part is a look into an index, however much waits. */
const hasDue = (at: Placed<Date>): SQL => sql`(webhook.status <> 'deleted' and (
  exists (select from webhook_deliveries delivery where ${isDue(at)})
  or exists (select from webhook_deliveries delivery where ${isOrdered(at)})))`;

/** Whether anything is due: what is asked all the time when nothing is. */
export async function isAnythingDue(db: Executor, at: Date): Promise<boolean> {
  return (await findDue(db, { at })).length > 0;
}

const found = z.strictObject({ due: z.literal(1) });
const findDue = statement<{ at: Date }, typeof found>(
  'webhook-due',
  found,
  ({ at }) => sql`select 1 as due from webhooks webhook where ${hasDue(at)} limit 1`,
);

/** The webhooks that something is due for. */
export async function listDueWebhooks(db: Executor, at: Date): Promise<SendingWebhook[]> {
  const rows = await query(
    db,
    sendingRow,
    sql`
    select webhook.id, webhook.stream, webhook.url, webhook.email,
      ${instantText(sql`webhook.failing_since`)} as "failingSince",
      exists (select from webhook_deliveries delivery where ${isOrdered(at)}) as ordered,
      ${validSecrets(
        sql`json_build_object('number', secret.number, 'keyId', secret.key_id, 'ciphertext', encode(secret.ciphertext, 'hex'))`,
        at,
      )} as secrets
    from webhooks webhook
    where ${hasDue(at)} order by webhook.id`,
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
  failingSince: z.string().nullable(),
  event: storedEvent.nullable(),
});

/** A delivery that is to be sent now, and since when nothing has got through to its webhook. */
export type DueDelivery = z.output<typeof dueRow>;

type DueQuery = { webhookId: string; at: Date; limit: number };

const dueDeliveries = (name: string, isNext: (at: Placed<Date>) => SQL) =>
  statement<DueQuery, typeof dueRow>(
    name,
    dueRow,
    ({ webhookId, at, limit }) => sql`
    select delivery.id, delivery.event_id as "eventId", delivery.type,
      ${instantText(sql`delivery.created_at`)} as "createdAt", delivery.tries,
      ${instantText(sql`webhook.failing_since`)} as "failingSince",
      case when event.id is not null then ${eventJson} end as event
    from webhooks webhook join webhook_deliveries delivery on ${isNext(at)}
      left join stream_events event on event.stream = delivery.stream and event.position = delivery.position
    where webhook.id = ${webhookId}::uuid
    order by delivery.due_at, delivery.position limit ${limit}::int`,
  );
const dueByThemselves = dueDeliveries('webhook-deliveries due', isDue);
const dueByOrder = dueDeliveries('webhook-deliveries ordered', isOrdered);

/** The next deliveries of a webhook: those that somebody ordered, then in the order in which they became due. */
export async function listDueDeliveries(db: Executor, wanted: DueQuery): Promise<DueDelivery[]> {
  return [...(await dueByOrder(db, wanted)), ...(await dueByThemselves(db, wanted))];
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
 * Notes attempts that succeeded, in one statement. Where nothing had got through before, what was tried meanwhile and
 * never else is due at once, in its old place: it was the receiver that was away.
 */
export async function noteSuccesses(db: Executor, attempts: readonly Attempt[]): Promise<void> {
  const noted = attempts.map(({ webhook, delivery, at, durationMs, answer }) => ({
    id: delivery.id,
    webhook_id: webhook.id,
    at: at.toISOString(),
    duration_ms: durationMs,
    status_code: answer.statusCode,
    answer: answer.answer,
  }));
  await noteSucceeded(db, { noted: JSON.stringify(noted) });
}

const nothing = z.strictObject({});
const noteSucceeded = statement<{ noted: string }, typeof nothing>(
  'webhook-deliveries succeeded',
  nothing,
  ({ noted }) => sql`
    with noted as materialized (
      select * from jsonb_to_recordset(${noted}::jsonb) as noted
        (id uuid, webhook_id uuid, at timestamptz, duration_ms integer, status_code integer, answer text)
    ), delivery as (
      update webhook_deliveries delivery set status = 'succeeded', attempts = delivery.attempts + 1,
        tries = delivery.tries + 1, tried_since = coalesce(delivery.tried_since, noted.at), by_hand = false,
        due_at = noted.at
      from noted where delivery.id = noted.id
      returning delivery.id, delivery.attempts
    ), attempt as (
      insert into webhook_attempts (delivery_id, number, at, duration_ms, outcome, status_code, answer)
      select delivery.id, delivery.attempts, noted.at, noted.duration_ms, 'accepted', noted.status_code, noted.answer
      from delivery join noted using (id)
    ), back as (
      update webhooks webhook set failing_since = null from webhooks before
      where before.id = webhook.id and webhook.failing_since is not null
        and webhook.id in (select webhook_id from noted)
      returning webhook.id, before.failing_since
    )
    update webhook_deliveries delivery set due_at = delivery.created_at from back
    where delivery.webhook_id = back.id and delivery.status = 'waiting' and delivery.tried_since >= back.failing_since
      and not exists (select from noted where noted.id = delivery.id)`,
);

/**
 * Notes an attempt that failed and what comes of it, in one statement: the row of the attempt, the delivery, that
 * nothing gets through to the webhook; and if it pauses, that, with the log and the mail about it.
 */
export async function noteFailure(db: Executor, { webhook, delivery, ...attempt }: Attempt): Promise<void> {
  const { at, durationMs, answer, after } = attempt;
  const pauseMs = after.status === 'waiting' ? after.pauseMs : 0;
  const pauses: PauseReason | undefined = after.status === 'succeeded' ? undefined : after.pauses;
  // A test that fails is no news of how things stand.
  const isNews = pauses === undefined && delivery.event !== null;
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
        and (${pauses === 'gone'}::boolean or failing_since is not null)
      returning id
    ), standing as (
      update webhooks set failing_since = least(failing_since, ${instant(at)})
      where ${isNews}::boolean and id = ${webhook.id}::uuid and (failing_since is null or failing_since > ${instant(at)})
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
