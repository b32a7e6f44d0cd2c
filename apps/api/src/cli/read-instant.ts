import { UsageError } from './command.ts';

/** A date, or a whole instant, as somebody typed it. @throws UsageError for anything else */
export function readInstant(text: string | undefined): Date | undefined {
  if (text === undefined) return undefined;
  const instant = new Date(text);
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(instant.getTime()))
    throw new UsageError(`"${text}" is not a date like 2026-11-21.`);
  return instant;
}
