import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { isCprShaped } from '@frikort/domain/cpr';
import { enrolmentStatuses } from '@frikort/domain/enrolment';
import { present } from '@frikort/domain/present';
import { date } from '@frikort/domain/schemas';
import { textLimits } from '@frikort/domain/text-limits';
import { shortText } from '@frikort/domain/text-schemas';
import { z } from 'zod';
import { changedSinceQuery } from '../http/changed-since.ts';
import type { CitizenFilter } from './list-filter.ts';

const amount = () =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .optional();

/** What narrows a list of citizens in an address, and its totals alike. */
export const filterShape = {
  assigned: z
    .enum(['me', 'none'])
    .optional()
    .meta({ description: 'Those assigned to the caller, or to nobody' }),
  assignedTo: z
    .uuid()
    .optional()
    .meta({ description: 'Those assigned to the caseworker with that id, in place of `assigned`' }),
  year: z
    .string()
    .regex(/^[12]\d{3}$/)
    .optional()
    .meta({ description: 'The year whose remaining balance is meant; this year when left out' }),
  remainingFromOere: amount().meta({ description: 'Those of whom so much remains in the year, or more' }),
  remainingUntilOere: amount().meta({ description: 'Those of whom so much remains in the year, or less' }),
  status: z.enum(enrolmentStatuses).optional().meta({ description: 'Of the frikort, for all years' }),
  controlDueBy: date()
    .optional()
    .meta({ description: 'Those whose next control is due on this day or before it (R18)', format: 'date' }),
  flagged: z.enum(['true']).optional().meta({
    description: 'Those of whom the CPR register has told something that nobody has marked as seen (R21)',
  }),
  withdrawing: z
    .enum(['true'])
    .optional()
    .meta({ description: 'Those who have asked for the consent to be withdrawn (R13)' }),
  text: shortText(textLimits.search)
    .refine((text) => !isCprShaped(text), { error: 'cpr-shaped' })
    .optional()
    .meta({ description: 'Part of the name, or the card number; never a CPR number, which is searched for' }),
  changedSince: changedSinceQuery(
    'granted, deactivated, reactivated, assigned, released or told anew by the CPR register',
  ),
};

type FilterQuery = z.output<z.ZodObject<typeof filterShape>>;

/** The filter that an address asks for, and the year whose balance it means. */
export function toFilter(
  {
    assigned,
    assignedTo,
    status,
    controlDueBy,
    flagged,
    withdrawing,
    text,
    changedSince,
    ...query
  }: FilterQuery,
  at: Date,
): { filter: CitizenFilter; year: number } {
  const { remainingFromOere, remainingUntilOere, year } = query;
  const filter = present({
    assigned: assignedTo ?? assigned,
    status,
    controlDueBy,
    flagged,
    withdrawing,
    text,
    changedSince,
    remainingFromOere: numberOf(remainingFromOere),
    remainingUntilOere: numberOf(remainingUntilOere),
  });
  return { filter, year: numberOf(year) ?? yearOf(todayInCopenhagen(at)) };
}

const numberOf = (digits: string | undefined) => (digits === undefined ? undefined : Number(digits));
