import { todayInCopenhagen } from '@frikort/domain/calendar';
import { addWeeks, mondayOf, numberOf, sundayOf, type Week, weekOf } from '@frikort/domain/week';
import { currentTime } from '@frikort/ui/current-time';
import { shownDate } from '@frikort/ui/format';
import type { SelfServiceTexts } from './self-service.da.ts';

/** How many weeks one chooses from: half a year; an older one is reached by its address. */
const weeksOffered = 26;

/** The week of today. */
export const thisWeek = (): Week => weekOf(todayInCopenhagen(currentTime()));

/** The latest week that is over, which is the one to report. */
export const lastWeek = (): Week => addWeeks(thisWeek(), -1);

/** The weeks to choose from, the latest first, and the one that is chosen already. */
export function weeksToChoose(chosen?: Week): Week[] {
  const weeks = Array.from({ length: weeksOffered }, (_, back) => addWeeks(thisWeek(), -back));
  return chosen === undefined || weeks.includes(chosen) ? weeks : [...weeks, chosen];
}

/** `Uge 47 (16-11 – 22-11-2026)`, or a counting week: short, so that it is seen whole on a phone. */
export function choiceOf(
  week: Week,
  { isCounting, texts }: { isCounting: boolean; texts: Pick<SelfServiceTexts, 'week' | 'countingWeek'> },
): string {
  return (isCounting ? texts.countingWeek : texts.week)({
    number: numberOf(week),
    from: withoutYear(shownDate(mondayOf(week))),
    to: shownDate(sundayOf(week)),
  });
}

/** `16-11` of `16-11-2026`, in English `16 Nov` of `16 Nov 2026`. */
const withoutYear = (date: string) => date.replace(/[- ]\d{4}$/, '');

/** As at the beginning of a line. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
