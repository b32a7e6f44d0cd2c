import { present } from '@frikort/domain/present';
import { publishedEventTypes, type StreamKind } from '@frikort/domain/published-event';
import { attemptOutcomes, deliveryStatuses } from '@frikort/domain/webhook';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { instantText } from '../database/instant-text.ts';
import { eventFor, eventJson, storedEvent } from '../events/event.ts';
import { idSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

/** What a delivery can be of: an event, or a test of whether it works. */
export const deliveryTypes = [...publishedEventTypes, 'webhook.test'] as const;

const outcomeFields = {
  at: z.string(),
  durationMs: z.int(),
  outcome: z.enum(attemptOutcomes),
  statusCode: z.int().nullable(),
  answer: z.string().nullable(),
};

/** An attempt as the row `attempt` of `webhook_attempts` has it. */
const attemptJson = sql`json_build_object('at', ${instantText(sql`attempt.at`)}, 'durationMs', attempt.duration_ms,
  'outcome', attempt.outcome, 'statusCode', attempt.status_code, 'answer', attempt.answer)`;

/** The rows `delivery` of `webhook_deliveries` and `event` of `stream_events`, which a test lacks, as `delivery`. */
function deliveryColumnsWith(attempts: SQL): SQL {
  return sql`json_build_object('id', delivery.id, 'eventId', delivery.event_id, 'type', delivery.type,
    'status', delivery.status, 'createdAt', ${instantText(sql`delivery.created_at`)},
    'nextAttemptAt', case when delivery.status = 'waiting' then ${instantText(sql`delivery.due_at`)} end,
    'attemptCount', delivery.attempts, 'attempts', ${attempts},
    'event', case when event.id is not null then ${eventJson} end) as delivery`;
}

/** With the last attempt alone, for a list. */
export const listedDeliveryColumns = deliveryColumnsWith(sql`(
  select coalesce(json_agg(${attemptJson}), '[]') from webhook_attempts attempt
  where attempt.delivery_id = delivery.id and attempt.number = delivery.attempts)`);

/** With every attempt, the last first. */
export const deliveryColumns = deliveryColumnsWith(sql`(
  select coalesce(json_agg(${attemptJson} order by attempt.number desc), '[]') from webhook_attempts attempt
  where attempt.delivery_id = delivery.id)`);

/** A row that selects {@link deliveryColumns} or {@link listedDeliveryColumns}. */
export const deliveryRow = z.strictObject({
  delivery: z.strictObject({
    id: z.uuid(),
    eventId: z.uuid(),
    type: z.enum(deliveryTypes),
    status: z.enum(deliveryStatuses),
    createdAt: z.string(),
    nextAttemptAt: z.string().nullable(),
    attemptCount: z.int(),
    attempts: z.array(z.strictObject(outcomeFields)),
    event: storedEvent.nullable(),
  }),
});
export type StoredDelivery = z.output<typeof deliveryRow>['delivery'];

const attemptSchema = z
  .strictObject({
    at: instantSchema,
    durationMs: z.int(),
    outcome: z.enum(attemptOutcomes),
    statusCode: z.int().optional().meta({ description: 'Of the answer, when there was one' }),
    answer: z.string().optional().meta({ description: 'The beginning of the answer, on one line' }),
  })
  .meta({ id: 'WebhookAttempt' });

/** A delivery in a list: with its last attempt. */
export const listedDeliverySchema = z
  .strictObject({
    id: idSchema,
    eventId: idSchema.meta({ description: 'The header `webhook-id`' }),
    type: z.enum(deliveryTypes),
    status: z.enum(deliveryStatuses),
    createdAt: instantSchema,
    nextAttemptAt: instantSchema.optional().meta({ description: 'While it waits' }),
    attemptCount: z.int(),
    lastAttempt: attemptSchema.optional(),
  })
  .meta({ id: 'ListedWebhookDelivery', examples: [answered.listedWebhookDelivery] });

/** A delivery with what was sent and every attempt, the last first. */
export const deliverySchema = z
  .strictObject({
    ...listedDeliverySchema.shape,
    body: z.string().meta({ description: 'What is sent, to the letter' }),
    attempts: z.array(attemptSchema),
  })
  .meta({ id: 'WebhookDelivery', examples: [answered.webhookDelivery] });

export function listedDeliveryFor(stored: StoredDelivery): z.output<typeof listedDeliverySchema> {
  const { id, eventId, type, status, createdAt, nextAttemptAt, attemptCount, attempts } = stored;
  return {
    id,
    eventId,
    type,
    status,
    createdAt: new Date(createdAt).toISOString(),
    attemptCount,
    ...present({
      nextAttemptAt: nextAttemptAt && new Date(nextAttemptAt).toISOString(),
      lastAttempt: attempts[0] && attemptFor(attempts[0]),
    }),
  };
}

export function deliveryFor(kind: StreamKind, stored: StoredDelivery): z.output<typeof deliverySchema> {
  return {
    ...listedDeliveryFor(stored),
    body: bodyOf(kind, stored),
    attempts: stored.attempts.map(attemptFor),
  };
}

function attemptFor({ at, statusCode, answer, ...attempt }: StoredDelivery['attempts'][number]) {
  return { ...attempt, at: new Date(at).toISOString(), ...present({ statusCode, answer }) };
}

/** What is sent, the same each time: an event as it is read in the feed; a test has nothing that it is about. */
export function bodyOf(
  kind: StreamKind,
  { event, eventId, type, createdAt }: Pick<StoredDelivery, 'event' | 'eventId' | 'type' | 'createdAt'>,
): string {
  const told = event
    ? eventFor(kind, event)
    : { id: eventId, type, timestamp: new Date(createdAt).toISOString(), data: {} };
  return JSON.stringify(told);
}
