import * as z from 'zod';
import { mostHandedOver } from './assignment.ts';
import { mostControlsAtOnce } from './control.ts';
import { assignedId, date, strict } from './schemas.ts';
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

/** POST `/citizens/assignments` (R17): citizens that were chosen, or those of one caseworker, to somebody or to nobody. */
export const handOverInput = /* @__PURE__ */ (() =>
  strict({
    to: assignedId().nullable().meta({ description: 'Who is to be assigned, `null` for nobody' }),
    from: assignedId()
      .meta({ description: 'The id of whose citizens they are: all of theirs, so many at a time' })
      .exactOptional(),
    citizens: z
      .array(strict({ id: z.uuid(code('invalid')), replaces: assignedId().nullable() }), typed)
      .min(1, code('too-short'))
      .max(mostHandedOver, code('too-long'))
      .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, code('not-allowed-value'))
      .meta({ description: 'Each with whom the order replaces, as the caller last saw it' })
      .exactOptional(),
  })
    .refine(({ from, citizens }) => (from === undefined) !== (citizens === undefined), code('invalid'))
    .refine(({ from, to }) => from === undefined || from !== to, {
      path: ['to'],
      error: 'not-allowed-value',
    }))();

/** POST `/citizens/assignments/undoing` (R17). */
export const assignmentUndoInput = /* @__PURE__ */ (() =>
  strict({ citizenIds: citizenIds(mostHandedOver) }))();

export type HandOverInput = z.infer<typeof handOverInput>;
export type AssignmentUndoInput = z.infer<typeof assignmentUndoInput>;
export type ControlsInput = z.infer<typeof controlsInput>;
