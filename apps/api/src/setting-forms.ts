import { z } from 'zod';

/* Forms that settings of several slices have. */

/** A whole number within bounds. */
export const whole = (lowest: number, highest: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `must be a whole number from ${lowest} to ${highest}`)
    .transform(Number)
    .refine((value) => value >= lowest && value <= highest, `must be from ${lowest} to ${highest}`);

/** The address of a database, with a login. */
export const databaseUrl = z
  .string()
  .startsWith('postgres', 'must be an address that begins with postgres://');
