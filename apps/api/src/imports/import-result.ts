import { rowOutcomes } from '@frikort/domain/employment-import';
import { present } from '@frikort/domain/present';
import { z } from 'zod';
import { idSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';
import { codeSchema, fieldProblemsSchema } from '../http/problem.ts';
import type { StoredResult } from './result-store.ts';

const repeatsSchema = z
  .strictObject({
    employmentId: idSchema.optional().meta({ description: 'One that was there' }),
    repeatsRow: z.int().optional().meta({ description: 'An earlier row of the same import' }),
  })
  .meta({ description: 'The employment that it repeats in every respect' });

const resultProblemSchema = z.looseObject({ code: codeSchema, errors: fieldProblemsSchema.optional() }).meta({
  id: 'ImportRowProblem',
  description: 'Why a row is refused: code and facts as when it is sent by itself',
});

/** What came of a row, as the API answers with it. */
const resultSchema = z
  .strictObject({
    number: z.int().min(1).meta({
      description: 'Of the element of the array, or of the line below the headings',
    }),
    outcome: z.enum(rowOutcomes).meta({ description: 'Of a dry run, what would come of it' }),
    problem: resultProblemSchema.optional().meta({ description: 'With `refused`' }),
    employmentId: idSchema.optional().meta({ description: 'Of the employment that it made, edited or left' }),
    repeats: repeatsSchema.optional(),
  })
  .meta({ id: 'EmploymentImportRow', examples: [answered.employmentImportRow] });

export const resultPageSchema = z
  .strictObject({ items: z.array(resultSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'EmploymentImportRowPage' });

type ResultAnswer = z.output<typeof resultSchema>;

/** What came of a row, as it is answered. */
export function resultAnswer({
  number,
  outcome,
  refusal,
  employmentId,
  repeats,
}: StoredResult): ResultAnswer {
  return { number, outcome, ...present({ problem: refusal, employmentId, repeats }) };
}
