import { type Flow, flows, type HandChannel, handChannels } from '@frikort/domain/self-service';
import { isWeek, type Week } from '@frikort/domain/week';
import type { HandCount } from '../queries/self-service.ts';

/** A line as it is typed: choices, and a count that may be anything yet. */
export type TypedLine = { flow: Flow; channel: HandChannel; week: Week; count: string };

/** What is wrong with a line. */
export type LineError = 'count' | 'double';

const highestCount = 100_000;

/** Reads the lines; `errors` has a place for each. */
export function readLines(lines: readonly TypedLine[]): {
  counts?: HandCount[];
  errors: (LineError | undefined)[];
} {
  const errors = lines.map((line, place) => {
    if (!/^\d{1,6}$/.test(line.count.trim())) return 'count';
    const count = Number(line.count);
    if (count < 1 || count > highestCount) return 'count';
    const isDouble = lines.some(
      (other, before) =>
        before < place &&
        other.flow === line.flow &&
        other.channel === line.channel &&
        other.week === line.week,
    );
    return isDouble ? 'double' : undefined;
  });
  if (errors.some((error) => error !== undefined)) return { errors };
  return { errors, counts: lines.map((line) => ({ ...line, count: Number(line.count) })) };
}

/** What the form keeps once it is sent: the same choices, to be filled anew. */
export const emptied = (lines: readonly TypedLine[]): TypedLine[] =>
  lines.map((line) => ({ ...line, count: '' }));

/** Whether a draft holds lines of this form. */
export function isTypedLines(value: unknown): value is TypedLine[] {
  return Array.isArray(value) && value.length > 0 && value.every(isTypedLine);
}

function isTypedLine(value: unknown): value is TypedLine {
  if (typeof value !== 'object' || value === null) return false;
  const { flow, channel, week, count } = value as Record<keyof TypedLine, unknown>;
  return (
    flows.some((known) => known === flow) &&
    handChannels.some((known) => known === channel) &&
    typeof week === 'string' &&
    isWeek(week) &&
    typeof count === 'string'
  );
}
