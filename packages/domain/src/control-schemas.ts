import * as z from 'zod';
import { mostControlsAtOnce } from './control.ts';
import { date, strict } from './schemas.ts';
import { code, typed } from './text-schemas.ts';

/* The inputs about several citizens at once; the same habits as `schemas.ts`. */

/** Citizens by their ids, each once. */
const citizenIds = (most: number) =>
  z
    .array(z.uuid(code('invalid')), typed)
    .min(1, code('missing'))
    .max(most, code('too-long'))
    .refine((ids) => new Set(ids).size === ids.length, code('invalid'));

/** POST `/citizens/controls` (R18): citizens who were controlled on the same day, and still fulfil the conditions. */
export const controlsInput = /* @__PURE__ */ (() =>
  strict({ date: date(), citizenIds: citizenIds(mostControlsAtOnce) }))();

export type ControlsInput = z.infer<typeof controlsInput>;
