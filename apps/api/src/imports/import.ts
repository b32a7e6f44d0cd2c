import {
  type DuplicateChoice,
  duplicateChoices,
  importKeptDays,
  importStatuses,
} from '@frikort/domain/employment-import';
import { present } from '@frikort/domain/present';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { idSchema, instantSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

/** How an import is to be done. */
export type ImportChoices = { dryRun: boolean; allOrNothing: boolean; duplicates: DuplicateChoice };

const countSchema = z.int().min(0);

/** A row that selects {@link importColumns}. */
export const importRow = z.strictObject({
  import: z.strictObject({
    id: z.uuid(),
    status: z.enum(importStatuses),
    dryRun: z.boolean(),
    allOrNothing: z.boolean(),
    duplicates: z.enum(duplicateChoices),
    total: z.int(),
    done: z.int(),
    created: z.int(),
    updated: z.int(),
    unchanged: z.int(),
    refused: z.int(),
    notDone: z.int(),
    createdAt: z.string(),
    startedAt: z.string().nullable(),
    endedAt: z.string().nullable(),
    sentBy: z.string(),
  }),
});

/** An import as it is stored. */
export type StoredImport = z.output<typeof importRow>['import'];

/** One import as the aliases `import` and `sender` (a row of `actors`) have it, as one JSON object named `import`. */
export const importColumns = sql`json_build_object(
  'id', import.id, 'status', import.status, 'dryRun', import.dry_run, 'allOrNothing', import.all_or_nothing,
  'duplicates', import.duplicates, 'total', import.total, 'done', import.done, 'created', import.created,
  'updated', import.updated, 'unchanged', import.unchanged, 'refused', import.refused, 'notDone', import.not_done,
  'createdAt', import.created_at, 'startedAt', import.started_at, 'endedAt', import.ended_at,
  'sentBy', sender.name) as import`;

/** An import as the API answers with it. */
export const importSchema = z
  .strictObject({
    id: idSchema,
    status: z.enum(importStatuses).meta({
      description: '`rejected`: all or nothing was asked for, and a row was refused, so nothing was done',
    }),
    dryRun: z.boolean(),
    allOrNothing: z.boolean(),
    duplicates: z.enum(duplicateChoices),
    rows: z
      .strictObject({
        total: countSchema,
        done: countSchema.meta({ description: 'Judged so far' }),
        created: countSchema,
        updated: countSchema,
        unchanged: countSchema,
        refused: countSchema,
        notDone: countSchema.meta({ description: 'The import ended without them' }),
      })
      .meta({ description: 'How many; of a dry run, what would come of them' }),
    sentBy: z.string().meta({ description: 'The name of who sent it' }),
    createdAt: instantSchema,
    startedAt: instantSchema.optional(),
    endedAt: instantSchema.optional(),
    deletedAt: instantSchema
      .optional()
      .meta({ description: `When it is deleted with its results, ${importKeptDays} days after its end` }),
  })
  .meta({ id: 'EmploymentImport', examples: [answered.employmentImport] });

export type ImportAnswer = z.output<typeof importSchema>;

const dayMs = 24 * 60 * 60 * 1000;

/** How long an import is kept after its end, in milliseconds. */
export const keptMs = importKeptDays * dayMs;

const instant = (text: string | null) => (text === null ? undefined : new Date(text).toISOString());

/** An import as it is answered. */
export function importAnswer(stored: StoredImport): ImportAnswer {
  const { id, status, dryRun, allOrNothing, duplicates, sentBy, createdAt, startedAt, endedAt } = stored;
  const { total, done, created, updated, unchanged, refused, notDone } = stored;
  return {
    id,
    status,
    dryRun,
    allOrNothing,
    duplicates,
    rows: { total, done, created, updated, unchanged, refused, notDone },
    sentBy,
    createdAt: new Date(createdAt).toISOString(),
    ...present({
      startedAt: instant(startedAt),
      endedAt: instant(endedAt),
      deletedAt: endedAt === null ? undefined : new Date(Date.parse(endedAt) + keptMs).toISOString(),
    }),
  };
}
