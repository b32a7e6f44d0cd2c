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

/** What a citizen says is wrong (R30) with what it is about; the row of {@link objectionColumns}. */
export const objectionRow = employmentRow.extend({
  objection: z.strictObject({
    id: z.uuid(),
    state: z.enum(objectionStates),
    reason: z.enum(objectionReasons),
    sentence: z.string().nullable(),
    raisedAt: z.string(),
    settledAt: z.string().nullable(),
    settledFor: z.enum(objectionSides).nullable(),
    answer: z.enum(objectionAnswers).nullable(),
    answerSentence: z.string().nullable(),
  }),
});

/** An objection as the aliases `objection`, `employment` and `citizen` have it: the columns of {@link objectionRow}. */
export const objectionColumns: SQL = sql`json_build_object(
  'id', objection.id, 'state', ${objectionState}, 'reason', objection.reason, 'sentence', objection.sentence,
  'raisedAt', objection.raised_at, 'settledAt', objection.settled_at, 'settledFor', objection.settled_for,
  'answer', objection.answer, 'answerSentence', objection.answer_sentence) as objection, ${employmentColumns}`;

export type StoredObjection = z.output<typeof objectionRow>['objection'] & { employment: StoredEmployment };

export function toStoredObjection({ objection, employment }: z.output<typeof objectionRow>): StoredObjection {
  return { ...objection, employment: toStoredEmployment({ employment }) };
}

/** An objection as the API answers with it. */
export const objectionSchema = z
  .strictObject({
    id: idSchema,
    state: z.enum(objectionStates),
    side: z.enum(objectionSides).optional().meta({
      description:
        'While it is open: whose it is to answer, the company’s while it can still edit, else the municipality’s',
    }),
    reason: z.enum(objectionReasons),
    sentence: z.string().optional().meta({ description: 'What the citizen adds' }),
    raisedAt: instantSchema,
    settledAt: instantSchema.optional(),
    settledFor: z.enum(objectionSides).optional().meta({ description: 'For whom it was answered' }),
    answer: z.enum(objectionAnswers).optional(),
    answerSentence: z.string().optional(),
    employment: employmentSchema.meta({ description: 'As it is now' }),
    citizenId: idSchema.optional().meta({ description: 'To caseworkers' }),
  })
  .meta({
    id: 'Objection',
    description: 'That a citizen says that an employment is wrong, and what became of it (R30)',
    examples: [answered.objection],
  });
export type ObjectionAnswered = z.output<typeof objectionSchema>;

/** An objection as this caller may see it. */
export function objectionFor(caller: Caller, stored: StoredObjection, at: Date): ObjectionAnswered {
  const { id, state, reason, raisedAt, employment } = stored;
  const today = todayInCopenhagen(at);
  const settledAt = state === 'cancelled' ? employment.updatedAt.toISOString() : stored.settledAt;
  const isCaseworker = caller.role === 'caseworker' || caller.role === 'administrator';
  return {
    id,
    state,
    reason,
    raisedAt: new Date(raisedAt).toISOString(),
    ...present({
      side: state === 'open' ? objectionSide(employment, today) : null,
      sentence: stored.sentence,
      settledAt: settledAt === null ? null : new Date(settledAt).toISOString(),
      settledFor: stored.settledFor,
      answer: stored.answer,
      answerSentence: stored.answerSentence,
      citizenId: isCaseworker ? employment.citizenId : null,
    }),
    employment: employmentFor(caller, employment, today),
  };
}
