import * as z from 'zod';
import { isEmail } from './contact.ts';
import { publishedEventTypes } from './published-event.ts';
import { strict } from './schemas.ts';
import { textLimits } from './text-limits.ts';
import { code, lineWithoutCpr, typed } from './text-schemas.ts';

/* The input of who has events sent (R34); the same habits as `schemas.ts`. */

const url = () =>
  lineWithoutCpr(textLimits.webhookUrl)
    .refine((text) => URL.canParse(text) && /^https?:/i.test(text), code('not-a-web-page'))
    .meta({ format: 'uri', description: 'https; what is sent there, and what not, says R34' });
const email = () =>
  lineWithoutCpr(textLimits.email)
    .refine(isEmail, code('not-an-email'))
    .meta({ format: 'idn-email', description: 'Who is told when it pauses' });
const types = () =>
  z
    .array(z.enum(publishedEventTypes, code('not-allowed-value')), typed)
    .min(1, code('missing'))
    .max(publishedEventTypes.length, code('too-long'))
    .meta({ description: 'Which events; of what the caller may be told (R31)' });

/** POST `/webhooks`. */
export const webhookInput = /* @__PURE__ */ (() => strict({ url: url(), email: email(), types: types() }))();

/** PATCH `/webhooks/{id}`: what is left out stays. */
export const webhookChangeInput = /* @__PURE__ */ (() =>
  strict({
    url: url().exactOptional(),
    email: email().exactOptional(),
    types: types().exactOptional(),
  }))();

/** POST `/webhooks/{id}/recovery`. */
export const recoveryInput = /* @__PURE__ */ (() =>
  strict({ since: z.iso.datetime({ error: 'invalid' }) }))();

export type WebhookInput = z.infer<typeof webhookInput>;
export type WebhookChangeInput = z.infer<typeof webhookChangeInput>;
