import { weekForm } from '@frikort/domain/week';
import { z } from 'zod';

/** Building blocks of answers; shapes as CONTRACT.md fixes them. */
export const oereSchema = z
  .int()
  .min(0)
  .meta({ description: 'Whole øre', examples: [2000000] });
export const dateSchema = z.string().meta({ format: 'date', examples: ['2026-11-21'] });
export const weekSchema = z
  .string()
  .meta({ pattern: weekForm.source, description: 'A week by ISO 8601', examples: ['2026-W48'] });
export const instantSchema = z.string().meta({ format: 'date-time', examples: ['2026-11-21T13:36:00.000Z'] });
export const cardNumberSchema = z.string().meta({ pattern: '^[1-9]\\d{4}$', examples: ['70505'] });
export const organisationSchema = z.strictObject({
  cvr: z.string().meta({ pattern: '^\\d{8}$', description: 'CVR number' }),
  name: z.string(),
});
export const authoritySchema = z.strictObject({
  code: z.string(),
  name: z.string(),
});
export const idSchema = z.string().meta({ format: 'uuid' });

/** The `:id` of an address: anything that is no UUID is simply not there. */
export const idSegment = z
  .string()
  .max(100)
  .meta({ format: 'uuid', description: 'As an earlier answer told it; any other text is not-found' });

/** The `:year` of an address: anything that is no year is not there either. */
export const yearSegment = z
  .string()
  .max(100)
  .meta({ pattern: '^[12]\\d{3}$', description: 'A calendar year', examples: ['2026'] });

export const idParams = z.strictObject({ id: idSegment });

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether an id from an address can be one of ours; the database would refuse other text with an error. */
export function isId(text: string): boolean {
  return uuidForm.test(text);
}
