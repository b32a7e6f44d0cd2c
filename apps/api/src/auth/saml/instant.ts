import { z } from 'zod';

const existing = z.iso.datetime();

/**
 * Reads an instant in UTC with seconds, as SAML writes it (xs:dateTime). What no calendar or clock shows is not one:
 * `Date` takes 30 February for 2 March. Nor are 24:00, which is 00:00 of another day, and leap seconds, which a
 * `Date` cannot hold.
 */
export function readUtc(text: string): Date | undefined {
  const hasSeconds = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/.test(text);
  if (!hasSeconds || !existing.safeParse(text).success) return undefined;
  return new Date(text.replace(/(\.\d{3})\d+Z$/, '$1Z'));
}
