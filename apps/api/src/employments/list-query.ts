import { isCalendarDate } from '@frikort/domain/calendar';
import { isCprShaped } from '@frikort/domain/cpr';
import { isProductionUnit } from '@frikort/domain/cvr';
import { present } from '@frikort/domain/present';
import { textLimits } from '@frikort/domain/text-limits';
import { lineWithoutCpr, shortText } from '@frikort/domain/text-schemas';
import { z } from 'zod';
import { changedSinceQuery } from '../http/changed-since.ts';
import type { EmploymentFilter } from './list-filter.ts';

const day = () => z.string().refine(isCalendarDate, 'not-a-date').optional();

/** What narrows a company's list in an address, and the totals of it alike. */
export const filterShape = {
  year: z
    .string()
    .regex(/^[12]\d{3}$/)
    .optional()
    .meta({ description: 'The calendar year that it lies in' }),
  status: z.enum(['registered', 'cancelled']).optional().meta({ description: 'Both when left out' }),
  enrolmentStatus: z
    .enum(['active', 'inactive'])
    .optional()
    .meta({ description: 'Of the frikort, as it is now' }),
  endsFrom: day().meta({ description: 'Those that end on this day or later', format: 'date' }),
  endsUntil: day().meta({ description: 'Those that end on this day or earlier', format: 'date' }),
  text: shortText(textLimits.search)
    .refine((text) => !isCprShaped(text), { error: 'cpr-shaped' })
    .optional()
    .meta({
      description:
        "Words of the citizen's name, part of your reference, the card number, or the receipt's number",
    }),
  editable: z.enum(['true', 'false']).optional().meta({ description: 'Whether it may still be edited' }),
  productionUnit: z
    .string()
    .refine(isProductionUnit, 'not-a-production-unit')
    .optional()
    .meta({ description: 'P-number of ten digits', pattern: '^\\d{10}$' }),
  reference: lineWithoutCpr(textLimits.reference)
    .optional()
    .meta({ description: 'Your own reference, the whole of it; also of employments that are cancelled' }),
  changedSince: changedSinceQuery('registered, edited or cancelled'),
};

const filterQuery = z.strictObject(filterShape);

/** The filter that an address asks for. */
export function toFilter({
  year,
  status,
  enrolmentStatus,
  endsFrom,
  endsUntil,
  text,
  editable,
  productionUnit,
  reference,
  changedSince,
}: z.output<typeof filterQuery>): EmploymentFilter {
  return present({
    year: year === undefined ? undefined : Number(year),
    status,
    enrolmentStatus,
    endsFrom,
    endsUntil,
    text,
    editable: editable === undefined ? undefined : editable === 'true',
    productionUnit,
    reference,
    changedSince,
  });
}
