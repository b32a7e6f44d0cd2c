import {
  flowSteps,
  flows,
  goalPercent,
  handChannels,
  obligations,
  reportedAs,
  reportedFlows,
  seasons,
} from '@frikort/domain/self-service';
import { z } from 'zod';
import { authoritySchema, dateSchema, idSchema, instantSchema, weekSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

const count = z.int().min(0);
const percent = z.number().min(0);

const byHandSchema = z.strictObject(
  Object.fromEntries(handChannels.map((channel) => [channel, count])) as Record<
    (typeof handChannels)[number],
    typeof count
  >,
);

/** What one flow came to in a week. */
const flowFiguresSchema = z
  .strictObject({
    flow: z.enum(flows),
    role: z.enum(['caseworker', 'employee', 'citizen']),
    steps: z
      .array(
        z.strictObject({
          step: z.enum(flowSteps),
          own: count.meta({ description: 'Told of for the municipality' }),
          country: count.meta({
            description: 'Told of where no municipality was known yet: the whole country',
          }),
        }),
      )
      .meta({ description: 'All nine, in their order. The receipt is that of pages; `signing` is 0.' }),
    receipts: z.strictObject({ web: count, import: count, integration: count }),
    recount: count.optional().meta({
      description:
        'All receipts, counted from the log; absent for an own look, of which there is only the log',
    }),
    completion: percent.optional().meta({
      description: 'Receipts from pages for each hundred who began; absent when nobody was seen to begin',
    }),
    byHand: byHandSchema,
    share: percent.optional().meta({ description: 'Self-service of all channels, in per cent' }),
  })
  .meta({ id: 'SelfServiceFlow' });

/** GET `/self-service/weeks/{week}`. */
export const weekFiguresSchema = z
  .strictObject({
    week: weekSchema,
    from: dateSchema,
    to: dateSchema,
    authority: authoritySchema,
    complete: z.boolean().meta({ description: 'False while the week lasts' }),
    flows: z.array(flowFiguresSchema),
  })
  .meta({ id: 'SelfServiceWeek', examples: [answered.selfServiceWeek] });
export type WeekFigures = z.output<typeof weekFiguresSchema>;

/** GET `/self-service/share`. */
export const shareSchema = z
  .strictObject({
    goalPercent: z.literal(goalPercent),
    weeks: z.array(
      z.strictObject({ week: weekSchema, selfService: count, byHand: count, share: percent.optional() }),
    ),
  })
  .meta({
    id: 'SelfServiceShare',
    description: 'Over the flows that are reported, the earliest week first',
    examples: [answered.selfServiceShare],
  });

/** A line of GET `/self-service/weeks/{week}/report`. */
const reportLineSchema = z
  .strictObject({
    direction: z.literal('incoming'),
    channel: z.literal('self-service'),
    unit: z.string(),
    kle: z.string(),
    kind: z.enum([...new Set(Object.values(reportedAs))]),
    closedAtOnce: z.boolean(),
    date: dateSchema.meta({ description: 'The Monday of the week' }),
    count,
  })
  .meta({ id: 'SelfServiceReportLine' });
export type ReportLineAnswer = z.output<typeof reportLineSchema>;

export const reportSchema = z
  .strictObject({ items: z.array(reportLineSchema) })
  .meta({ id: 'SelfServiceReport', examples: [answered.selfServiceReport] });

/** One upload of what was counted by hand. */
export const uploadSchema = z
  .strictObject({
    id: idSchema,
    at: instantSchema,
    by: z.string(),
    counts: z.array(
      z.strictObject({ flow: z.enum(flows), channel: z.enum(handChannels), week: weekSchema, count }),
    ),
  })
  .meta({ id: 'HandCountUpload', examples: [answered.handCountUpload] });
export type Upload = z.output<typeof uploadSchema>;

export const uploadPageSchema = z
  .strictObject({ items: z.array(uploadSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'HandCountUploadPage', description: 'The latest first' });

/** GET and PUT `/self-service/report-settings`. */
export const reportSettingsSchema = z
  .strictObject({
    version: z.int(),
    unit: z.string().optional(),
    closedAtOnce: z.boolean(),
    kle: z.partialRecord(z.enum(reportedFlows), z.string()),
    changedAt: instantSchema.optional(),
    changedBy: z.string().optional(),
  })
  .meta({ id: 'ReportSettings', examples: [answered.reportSettings] });
export type ReportSettingsAnswer = z.output<typeof reportSettingsSchema>;

/** GET and PUT `/self-service/tasks`. */
export const countingTasksSchema = z
  .strictObject({
    version: z.int(),
    season: z.enum(seasons).optional(),
    year: z.int().optional(),
    weeks: z.array(weekSchema),
    tasks: z.array(
      z.strictObject({
        flow: z.enum(flows),
        obligation: z.enum(obligations),
        name: z.strictObject({ da: z.string(), en: z.string() }),
      }),
    ),
    changedAt: instantSchema.optional(),
    changedBy: z.string().optional().meta({ description: 'For the operator' }),
  })
  .meta({ id: 'CountingTasks', examples: [answered.countingTasks] });
export type CountingTasksAnswer = z.output<typeof countingTasksSchema>;
