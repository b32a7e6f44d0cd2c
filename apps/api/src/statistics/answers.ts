import { z } from 'zod';
import { dateSchema, instantSchema, oereSchema } from '../http/answer-schemas.ts';
import { answered } from '../http/openapi/examples.ts';

const count = z.int().min(0);

/** A figure that is hidden where it is, or would tell, a small number. */
const told = <Schema extends z.ZodType>(schema: Schema) =>
  schema.nullable().meta({ description: 'null where it is hidden' });

const quartilesSchema = z
  .strictObject({ lower: z.number(), median: z.number(), upper: z.number() })
  .nullable()
  .meta({
    description:
      'Days from the grant to the first employment: a quarter came sooner than `lower`, three quarters sooner than `upper`; of those whose first employment began in the year',
  });

const toldFigures = {
  granted: told(count),
  active: told(count),
  employments: told(count),
  amountOere: told(oereSchema),
};

const toldYear = { ...toldFigures, used: told(count), averageOere: told(oereSchema) };

/** What is kept of an edition of a closed year: `publishedYear` of the domain. */
export const publishedYearSchema = z.strictObject({
  year: z.int(),
  national: z.strictObject({ ...toldYear, companies: told(count), daysToFirst: quartilesSchema }),
  months: z.array(z.strictObject(toldFigures)),
  municipalities: z.array(z.strictObject({ code: z.string(), ...toldYear })),
});

/** What is kept of an edition of a month: what the years that are not closed have come to, in round figures. */
export const soFarSchema = z.array(
  z.strictObject({
    year: z.int(),
    granted: count,
    active: count,
    used: count,
    employments: count,
    amountOere: oereSchema,
  }),
);

export const openStatisticsSchema = z
  .strictObject({
    licence: z
      .strictObject({ name: z.string(), url: z.string(), attribution: z.string() })
      .meta({ description: 'What whoever uses the figures may do, and whom they name' }),
    years: z
      .array(
        z.strictObject({
          ...publishedYearSchema.shape,
          publishedOn: dateSchema,
          months: z
            .array(z.strictObject({ month: z.int().min(1).max(12), ...toldFigures }))
            .meta({ description: 'An employment belongs to the month in which it ends' }),
          municipalities: z
            .array(z.strictObject({ code: z.string(), name: z.string(), ...toldYear }))
            .meta({ description: 'Those that are not here have no frikort' }),
        }),
      )
      .meta({ description: 'Closed years, the latest first: their figures never change' }),
    soFar: z.strictObject({ publishedOn: dateSchema, years: soFarSchema }).nullable().meta({
      description:
        'The years that are not closed, rounded to 10 and to 1.000 kr., as they were when the month began',
    }),
  })
  .meta({ id: 'OpenStatistics', examples: [answered.openStatistics] });
export type OpenStatistics = z.output<typeof openStatisticsSchema>;

const ownFigures = {
  granted: count,
  active: count.nullable().meta({ description: 'At the end of it; null of a month that has not begun' }),
  used: count.meta({ description: 'Cards with an employment' }),
  employments: count,
  amountOere: oereSchema,
  averageOere: oereSchema.meta({ description: 'The amount for each used card' }),
  companies: count,
};

export const ownStatisticsSchema = z
  .strictObject({
    countedAt: instantSchema.nullable().meta({ description: 'null when nothing has been counted yet' }),
    years: z
      .array(
        z.strictObject({
          year: z.int(),
          ...ownFigures,
          firstEmployments: count.meta({ description: 'Whose first employment began in the year' }),
          daysToFirst: quartilesSchema,
          months: z.array(z.strictObject({ month: z.int().min(1).max(12), ...ownFigures })),
        }),
      )
      .meta({ description: 'The latest first' }),
  })
  .meta({ id: 'OwnStatistics', examples: [answered.ownStatistics] });
export type OwnStatistics = z.output<typeof ownStatisticsSchema>;

export const countsSchema = z
  .strictObject({
    counts: z
      .array(z.strictObject({ countedOn: dateSchema, countedAt: instantSchema, tookMs: z.int().min(0) }))
      .meta({ description: 'The latest first, of the last 30 days' }),
    editions: z
      .array(
        z.strictObject({
          name: z.string().meta({ description: 'A closed year, or the month of a round figure' }),
          publishedAt: instantSchema,
        }),
      )
      .meta({ description: 'What everybody has been told, the latest first' }),
  })
  .meta({ id: 'StatisticsCounts', examples: [answered.statisticsCounts] });
