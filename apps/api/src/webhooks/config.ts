import { z } from 'zod';
import { namedKeys } from '../config-keys.ts';
import type { NamedKeys } from '../database/encryption.ts';
import { isPrivateNetwork, type TargetPolicy } from './targets.ts';

/** How events are sent (R34). */
export type WebhookConfig = { readonly keys: NamedKeys; readonly targets: TargetPolicy };

const networks = z
  .string()
  .refine(
    (text) => text.split(',').every(isPrivateNetwork),
    'must be private networks such as 10.20.0.0/16, separated by commas',
  )
  .transform((text) => text.split(','));

export const webhookEnvironment = {
  WEBHOOK_SECRET_KEYS: namedKeys.describe(
    'encrypt the secrets of webhooks (R34) and the addresses that news is sent to (R35): `id:base64` of 32 random bytes, the current key first, former ones until `frikort keys rotate` is done',
  ),
  WEBHOOK_PRIVATE_NETWORKS: networks
    .optional()
    .describe('private networks that events may be sent into, such as `10.20.0.0/16`; without it none'),
  WEBHOOK_LOOPBACK: z
    .enum(['allowed', 'refused'])
    .default('refused')
    .describe('`allowed`: events may be sent to this machine itself, without TLS too; not in production'),
};

export type WebhookSettings = z.output<z.ZodObject<typeof webhookEnvironment>>;

export function webhookConfigOf(settings: WebhookSettings): WebhookConfig {
  return {
    keys: settings.WEBHOOK_SECRET_KEYS,
    targets: {
      privateNetworks: settings.WEBHOOK_PRIVATE_NETWORKS ?? [],
      loopback: settings.WEBHOOK_LOOPBACK === 'allowed',
    },
  };
}
