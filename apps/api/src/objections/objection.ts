import { todayInCopenhagen } from '@frikort/domain/calendar';
import {
  objectionAnswers,
  objectionReasons,
  objectionSide,
  objectionSides,
  objectionStates,
} from '@frikort/domain/objection';
import { present } from '@frikort/domain/present';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Caller } from '../auth/caller.ts';
import {
  employmentColumns,
  employmentFor,
  employmentRow,
  employmentSchema,
  type StoredEmployment,
  toStoredEmployment,
} from '../employments/employment.ts';
import { idSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { objectionState } from '../rules/objection.ts';

/** What a citizen says is wrong, and what was answered (R30). */
export const statedObjectionRow = z.strictObject({
  id: z.uuid(),
  state: z.enum(objectionStates),
  reason: z.enum(objectionReasons),
  sentence: z.string().nullable(),
  raisedAt: z.string(),
  settledAt: z.string().nullable(),
  settledFor: z.enum(objectionSides).nullable(),
  answer: z.enum(objectionAnswers).nullable(),
  answerSentence: z.string().nullable(),
});

/** The same with what it is about; the row of {@link objectionColumns}. */
export const objectionRow = employmentRow.extend({ objection: statedObjectionRow });

/** An objection as the aliases `objection` and `employment` have it, as a JSON object of {@link statedObjectionRow}. */
export const objectionJson: SQL = sql`json_build_object(
  'id', objection.id, 'state', ${objectionState}, 'reason', objection.reason, 'sentence', objection.sentence,
  'raisedAt', objection.raised_at, 'settledAt', objection.settled_at, 'settledFor', objection.settled_for,
  'answer', objection.answer, 'answerSentence', objection.answer_sentence)`;

/** An objection as the aliases `objection`, `employment` and `citizen` have it: the columns of {@link objectionRow}. */
export const objectionColumns: SQL = sql`${objectionJson} as objection, ${employmentColumns}`;

export type StoredObjection = z.output<typeof statedObjectionRow> & { employment: StoredEmployment };

export function toStoredObjection({ objection, employment }: z.output<typeof objectionRow>): StoredObjection {
  return { ...objection, employment: toStoredEmployment({ employment }) };
}

/** What is said and answered, without what it is about. */
export const statedObjectionSchema = z
  .strictObject({
    id: idSchema,
    state: z.enum(objectionStates),
    reason: z.enum(objectionReasons),
    sentence: z.string().optional().meta({ description: 'What the citizen adds' }),
    raisedAt: instantSchema,
    settledAt: instantSchema.optional(),
    settledFor: z.enum(objectionSides).optional().meta({ description: 'For whom it was answered' }),
    answer: z.enum(objectionAnswers).optional(),
    answerSentence: z.string().optional(),
  })
  .meta({ id: 'StatedObjection', description: 'What a citizen says is wrong, and what was answered (R30)' });
export type StatedObjection = z.output<typeof statedObjectionSchema>;

/** An objection as the API answers with it. */
export const objectionSchema = z
  .strictObject({
    ...statedObjectionSchema.shape,
    side: z.enum(objectionSides).optional().meta({
      description:
        'While it is open: whose it is to answer, the company’s while it can still edit, else the municipality’s',
    }),
    employment: employmentSchema.meta({ description: 'As it is now' }),
    citizenId: idSchema.optional().meta({ description: 'To caseworkers' }),
  })
  .meta({
    id: 'Objection',
    description: 'That a citizen says that an employment is wrong, and what became of it (R30)',
    examples: [answered.objection],
  });
export type ObjectionAnswered = z.output<typeof objectionSchema>;

/** What is said and answered, as everybody sees it who sees it at all. */
export function statedObjection({ employment, ...stated }: StoredObjection): StatedObjection {
  const { id, state, reason, raisedAt, sentence, settledFor, answer, answerSentence } = stated;
  // A cancellation settles it, and is the last that happens to an employment (R8).
  const settledAt = state === 'cancelled' ? employment.updatedAt : stated.settledAt;
  return {
    id,
    state,
    reason,
    raisedAt: new Date(raisedAt).toISOString(),
    ...present({
      sentence,
      settledAt: settledAt === null ? null : new Date(settledAt).toISOString(),
      settledFor,
      answer,
      answerSentence,
    }),
  };
}

/** An objection as this caller may see it. */
export function objectionFor(caller: Caller, stored: StoredObjection, at: Date): ObjectionAnswered {
  const { state, employment } = stored;
  const today = todayInCopenhagen(at);
  const isCaseworker = caller.role === 'caseworker' || caller.role === 'administrator';
  return {
    ...statedObjection(stored),
    ...present({
      side: state === 'open' ? objectionSide(employment, today) : null,
      citizenId: isCaseworker ? employment.citizenId : null,
    }),
    employment: employmentFor(caller, employment, today),
  };
}
