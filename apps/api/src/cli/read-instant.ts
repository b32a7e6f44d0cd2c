import { z } from 'zod';
import { UsageError } from './command.ts';

/** Days and times that exist: `Date` would take 30 February for 2 March. */
const form = z.union([z.iso.date(), z.iso.datetime({ offset: true })]);

/** A date (UTC), or a whole instant with its zone, as somebody typed it. @throws UsageError for anything else */
export function readInstant(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  if (!form.safeParse(text).success) throw new UsageError(`"${text}" is not a date like 2026-11-21.`);
  return new Date(text);
}
