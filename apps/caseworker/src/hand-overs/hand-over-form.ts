import {
  type CalendarDate,
  endOfYear,
  startOfYear,
  todayInCopenhagen,
  yearOf,
} from '@frikort/domain/calendar';
import { handOverKinds } from '@frikort/domain/hand-over';
import { present } from '@frikort/domain/present';
import { readPeriod } from '@frikort/domain/typed-date';
import { currentTime } from '@frikort/ui/current-time';
import { dateInput } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import type { HandOverOrder } from '../queries/hand-overs.ts';
import type { HandOverTexts } from './hand-overs.da.ts';

/** What stands in the form. */
export type TypedHandOver = {
  readonly from: string;
  readonly to: string;
  readonly kind: HandOverOrder['kind'];
};

/** Last year, the whole of it: what most hand-overs are for. */
export function suggested(today: CalendarDate): TypedHandOver {
  const year = yearOf(today) - 1;
  return { from: dateInput(startOfYear(year)), to: dateInput(endOfYear(year)), kind: 'everything' };
}

export const kindOf = (text: string): HandOverOrder['kind'] =>
  handOverKinds.find((kind) => kind === text) ?? 'everything';

export type HandOverErrors = Partial<Record<'from' | 'to', string>>;

/** Reads the fields. @returns the order, or what is wrong field by field */
export function readHandOver(
  { from, to, kind }: TypedHandOver,
  texts: Pick<HandOverTexts, 'from' | 'to' | 'endBeforeStart'>,
): { errors: HandOverErrors; order?: HandOverOrder } {
  const today = todayInCopenhagen(currentTime());
  const { start, end } = readPeriod(from, to, today, { until: today });
  if (!start.ok || !end.ok) {
    return {
      errors: present({
        from: start.ok ? undefined : `${texts.from}: ${unreadableText(start.refusal)}`,
        to: end.ok ? undefined : `${texts.to}: ${unreadableText(end.refusal)}`,
      }),
    };
  }
  if (end.value < start.value) return { errors: { to: texts.endBeforeStart } };
  return { errors: {}, order: { from: start.value, to: end.value, kind } };
}
