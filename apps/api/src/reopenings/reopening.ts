import { todayInCopenhagen } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { reopeningAnswerDays, reopeningStates } from '@frikort/domain/reopening';
import { type SQL, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Caller } from '../auth/caller.ts';
import { day } from '../database/query.ts';
import type { Placed } from '../database/statement.ts';
import {
  employmentColumns,
  employmentFor,
  employmentRow,
  employmentSchema,
  type StoredEmployment,
  toStoredEmployment,
} from '../employments/employment.ts';
import { dateSchema, idSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { lapsesAt, reopeningStateAt } from '../rules/reopening.ts';

/** A request to correct a locked employment (R30) with what it is about; the row of {@link reopeningColumns}. */
export const reopeningRow = employmentRow.extend({
  reopening: z.strictObject({
    id: z.uuid(),
    state: z.enum(reopeningStates),
    reason: z.string(),
    requestedAt: z.string(),
    lapsesAt: z.string(),
    decidedAt: z.string().nullable(),
    answer: z.string().nullable(),
    editableUntil: day.nullable(),
  }),
});

/** A request as the aliases `reopening`, `employment` and `citizen` have it: the columns of {@link reopeningRow}. */
export const reopeningColumns = (at: Placed<Date>): SQL => sql`json_build_object(
  'id', reopening.id, 'state', ${reopeningStateAt(at)}, 'reason', reopening.reason,
  'requestedAt', reopening.requested_at, 'lapsesAt', ${lapsesAt}, 'decidedAt', reopening.decided_at,
  'answer', reopening.answer, 'editableUntil', reopening.editable_until) as reopening, ${employmentColumns}`;

export type StoredReopening = z.output<typeof reopeningRow>['reopening'] & {
  employment: StoredEmployment;
};

export function toStoredReopening({ reopening, employment }: z.output<typeof reopeningRow>): StoredReopening {
  return { ...reopening, employment: toStoredEmployment({ employment }) };
}

/** A request as the API answers with it. */
export const reopeningSchema = z
  .strictObject({
    id: idSchema,
    state: z.enum(reopeningStates).meta({
      description: `\`lapsed\`: nobody has answered it within ${reopeningAnswerDays} days`,
    }),
    reason: z.string().meta({ description: 'Why the company asks' }),
    requestedAt: instantSchema,
    lapsesAt: instantSchema.optional().meta({ description: 'While it waits: when it lapses' }),
    decidedAt: instantSchema.optional().meta({ description: 'When it was approved, refused or taken back' }),
    answer: z.string().optional().meta({ description: 'Why it was refused' }),
    editableUntil: dateSchema
      .optional()
      .meta({ description: 'Of one that was approved: the last day on which the company may correct' }),
    employment: employmentSchema.meta({ description: 'As it is now' }),
    citizenId: idSchema.optional().meta({ description: 'To caseworkers' }),
  })
  .meta({
    id: 'Reopening',
    description: 'That a company asks to correct a locked employment (R30)',
    examples: [answered.reopening],
  });
export type ReopeningAnswer = z.output<typeof reopeningSchema>;

const instantOf = (text: string) => new Date(text).toISOString();

/** A request as this caller may see it. */
export function reopeningFor(caller: Caller, stored: StoredReopening, at: Date): ReopeningAnswer {
  const { id, state, reason, requestedAt, decidedAt, answer, editableUntil, employment } = stored;
  return {
    id,
    state,
    reason,
    requestedAt: instantOf(requestedAt),
    ...present({
      lapsesAt: state === 'waiting' ? instantOf(stored.lapsesAt) : null,
      // One that lapsed was decided by nobody.
      decidedAt: decidedAt === null || state === 'lapsed' ? null : instantOf(decidedAt),
      answer,
      editableUntil,
      citizenId: caller.role === 'employee' ? null : employment.citizenId,
    }),
    employment: employmentFor(caller, employment, todayInCopenhagen(at)),
  };
}
