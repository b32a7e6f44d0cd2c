import { publishedEventTypes } from '@frikort/domain/published-event';
import { formerSecretDays, pauseReasons, webhookStatuses } from '@frikort/domain/webhook';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import { instantText } from '../database/instant-text.ts';
import { instant } from '../database/statement.ts';
import { idSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

/** The secrets of the row `webhook` that count at an instant, the newest first; as the alias `secret` has them. */
export function validSecrets(columns: SQL, at: Date): SQL {
  return sql`(
    select json_agg(${columns} order by secret.number desc) from webhook_secrets secret
    where secret.webhook_id = webhook.id and (secret.expires_at is null or secret.expires_at > ${instant(at)}))`;
}

/** The row `webhook` of `webhooks` as one JSON object named `webhook`. */
export function webhookColumns(at: Date): SQL {
  const secret = sql`json_build_object('number', secret.number, 'publicKey', secret.public_key,
    'expiresAt', ${instantText(sql`secret.expires_at`)})`;
  return sql`json_build_object('id', webhook.id, 'url', webhook.url, 'email', webhook.email, 'types', webhook.types,
    'status', webhook.status, 'pausedBecause', webhook.paused_because,
    'failingSince', ${instantText(sql`webhook.failing_since`)}, 'version', webhook.version,
    'createdAt', ${instantText(sql`webhook.created_at`)},
    'waiting', (select count(*) from webhook_deliveries delivery
      where delivery.webhook_id = webhook.id and delivery.status = 'waiting'),
    'secrets', ${validSecrets(secret, at)}) as webhook`;
}

/** A row that selects {@link webhookColumns}. */
export const webhookRow = z.strictObject({
  webhook: z.strictObject({
    id: z.uuid(),
    url: z.string(),
    email: z.string(),
    types: z.array(z.enum(publishedEventTypes)),
    status: z.enum(webhookStatuses),
    pausedBecause: z.enum(pauseReasons).nullable(),
    failingSince: z.string().nullable(),
    version: z.int(),
    createdAt: z.string(),
    waiting: z.int(),
    secrets: z
      .array(z.strictObject({ number: z.int(), publicKey: z.string(), expiresAt: z.string().nullable() }))
      .min(1),
  }),
});

/** A webhook as it is stored; its secrets only by what anybody may know of them. */
export type StoredWebhook = z.output<typeof webhookRow>['webhook'];

export const webhookSchema = z
  .strictObject({
    id: idSchema,
    url: z.string().meta({ format: 'uri' }),
    email: z.string().meta({ description: 'Who is told when it pauses' }),
    types: z.array(z.enum(publishedEventTypes)),
    status: z.enum(webhookStatuses),
    pausedBecause: z.enum(pauseReasons).optional().meta({ description: 'When it is paused' }),
    failingSince: instantSchema.optional().meta({ description: 'Since when nothing has got through' }),
    waiting: z.int().meta({ description: 'Deliveries that wait to be sent, or sent again' }),
    publicKey: z
      .string()
      .meta({ description: 'What `v1a` is verified with: `whpk_` and base64 of an Ed25519 key' }),
    formerPublicKey: z
      .string()
      .optional()
      .meta({ description: 'The one before, while it is signed with too' }),
    formerSecretUntil: instantSchema.optional().meta({
      description: `Until when the former secret and key are signed with too: ${formerSecretDays} days`,
    }),
    secret: z.string().optional().meta({
      description: 'What `v1` is verified with. Only when it is new: it is shown once, and never again',
    }),
    version: z.int(),
    createdAt: instantSchema,
  })
  .meta({ id: 'Webhook', examples: [answered.webhook] });

export type WebhookAnswer = z.output<typeof webhookSchema>;

/** A webhook as its owner sees it. @param secret when it has just been made */
export function webhookFor(stored: StoredWebhook, secret?: string): WebhookAnswer {
  const { secrets, pausedBecause, failingSince, createdAt, ...told } = stored;
  const [current, former] = secrets;
  const answer: WebhookAnswer = {
    ...told,
    publicKey: current?.publicKey ?? '',
    createdAt: new Date(createdAt).toISOString(),
  };
  if (pausedBecause !== null) answer.pausedBecause = pausedBecause;
  if (failingSince !== null) answer.failingSince = new Date(failingSince).toISOString();
  if (former?.expiresAt) {
    answer.formerPublicKey = former.publicKey;
    answer.formerSecretUntil = new Date(former.expiresAt).toISOString();
  }
  if (secret !== undefined) answer.secret = secret;
  return answer;
}
