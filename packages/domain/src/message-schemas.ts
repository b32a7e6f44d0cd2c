import * as z from 'zod';
import { isEmail } from './contact.ts';
import { strict } from './schemas.ts';
import { textLimits } from './text-limits.ts';
import { code, lineWithoutCpr, typed } from './text-schemas.ts';

/* The input about messages (R35); the same habits as `schemas.ts`. */

const id = () => z.uuid(code('invalid'));

/** POST `/messages/read`: those of one page, or one and all that are older. */
export const messageReading = /* @__PURE__ */ (() =>
  strict({
    ids: z.array(id(), typed).min(1, code('missing')).max(100, code('too-long')).exactOptional(),
    upTo: id().exactOptional(),
  }).refine(({ ids, upTo }) => (ids === undefined) !== (upTo === undefined), {
    error: 'missing',
    path: ['ids'],
  }))();

export type MessageReading = z.infer<typeof messageReading>;

/** PUT `/message-mail`. */
export const messageMailInput = /* @__PURE__ */ (() =>
  strict({
    email: lineWithoutCpr(textLimits.email)
      .refine(isEmail, code('not-an-email'))
      .meta({ format: 'idn-email', description: 'The person’s own' }),
  }))();

const token = () =>
  z
    .string(typed)
    .regex(/^[\w-]{43}$/, code('invalid'))
    .meta({ description: 'From the link of a mail' });

/** POST `/message-mail/verification` and `/message-mail/stopping`. */
export const mailLinkInput = /* @__PURE__ */ (() => strict({ token: token() }))();
