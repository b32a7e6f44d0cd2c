import { todayInCopenhagen } from '@frikort/domain/calendar';
import { addWeeks, mondayOf, sundayOf, type Week, weekOf } from '@frikort/domain/week';
import { currentTime } from '@frikort/ui/current-time';
import { shownDate } from '@frikort/ui/format';
import { shownWeek } from '@frikort/ui/shown-week';
import { useSelfServiceTexts } from './self-service-texts.ts';

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

/** `Uge 47 2026 (16-11-2026 – 22-11-2026)` */
export function useShownWeek(): (week: Week) => string {
  const texts = useSelfServiceTexts();
  return (week) =>
    texts.week({
      week: capitalised(shownWeek(week)),
      from: shownDate(mondayOf(week)),
      to: shownDate(sundayOf(week)),
    });
}

/** As at the beginning of a line. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
