import { handOverKinds } from '@frikort/domain/hand-over';
import { z } from 'zod';
import { cprSchema } from '../citizens/citizen.ts';
import {
  cardNumberSchema,
  dateSchema,
  idSchema,
  instantSchema,
  oereSchema,
  organisationSchema,
} from '../http/answer-schemas.ts';

const employmentStatuses = ['registered', 'cancelled'] as const;

/** POST `/hand-overs` and GET `/hand-overs/{id}`. */
export const handOverSchema = z
  .strictObject({
    id: idSchema,
    kind: z.enum(handOverKinds),
    from: dateSchema,
    to: dateSchema,
    madeAt: instantSchema,
    madeBy: z.string().meta({ description: 'The administrator, or the outside system' }),
    bySystem: z.literal(true).optional().meta({ description: 'An outside system made it' }),
    employments: z.int().meta({ description: 'How many are in it' }),
    citizens: z.int().meta({ description: 'Whose they are' }),
    amountOere: oereSchema.meta({
      description: 'What these citizens’ employments of the whole period came to; cancelled ones count 0',
    }),
  })
  .meta({
    id: 'HandOver',
    examples: [
      {
        id: '019ac000-0000-7000-8000-000000000061',
        kind: 'everything',
        from: '2026-01-01',
        to: '2026-12-31',
        madeAt: '2027-02-01T09:30:00.000Z',
        madeBy: 'Hanne Admin',
        employments: 412,
        citizens: 120,
        amountOere: 184_250_000,
      },
    ],
  });

export type HandOver = z.output<typeof handOverSchema>;

export const handOverPageSchema = z
  .strictObject({ items: z.array(handOverSchema), nextCursor: z.string().nullable() })
  .meta({ id: 'HandOverPage', description: 'The latest first' });

const personSchema = z.strictObject({
  id: idSchema,
  cardNumber: cardNumberSchema,
  name: z.string().optional().meta({
    description: 'As it is now; absent once the citizen is anonymised or no longer the municipality’s',
  }),
  cpr: cprSchema.optional().meta({ description: 'With `includeCpr` alone, and where there is a name' }),
});

/** A line of GET `/hand-overs/{id}/employments`. */
export const handedOverEmploymentSchema = z
  .strictObject({
    employmentId: idSchema,
    version: z.int().meta({ description: 'Of the employment; higher whenever it was changed' }),
    citizen: personSchema,
    company: organisationSchema,
    startDate: dateSchema,
    endDate: dateSchema,
    inPeriod: z.boolean().meta({
      description: 'False for one that was handed over and has been moved out of the period since',
    }),
    amountOere: oereSchema,
    status: z.enum(employmentStatuses).meta({ description: 'A cancelled one counts 0' }),
    registeredAt: instantSchema,
    changedAt: instantSchema,
  })
  .meta({ id: 'HandedOverEmployment' });

/** A line of GET `/hand-overs/{id}/totals`. */
export const handedOverTotalSchema = z
  .strictObject({
    citizen: personSchema,
    employments: z.int().meta({ description: 'In the whole period, without cancelled ones' }),
    amountOere: oereSchema,
  })
  .meta({ id: 'HandedOverTotal' });

export type HandedOverEmployment = z.output<typeof handedOverEmploymentSchema>;
export type HandedOverTotal = z.output<typeof handedOverTotalSchema>;
