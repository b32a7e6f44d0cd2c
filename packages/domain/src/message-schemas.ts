import * as z from 'zod';
import { strict } from './schemas.ts';
import { code, typed } from './text-schemas.ts';

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
