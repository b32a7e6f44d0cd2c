import { type CalendarDate, calendarDate, daysBetween, todayInCopenhagen } from '@frikort/domain/calendar';
import { isValid } from '@frikort/domain/integration';
import type { BadgeKind } from '../components/status.tsx';
import { currentTime } from '../current-time.ts';

/** From how many days before its end on a key or an approval is warned about. */
const warningDays = 30;

/** What lasts until a day, unless it is ended before: as the API tells it. */
export type Lasting = { readonly endsOn: string; readonly endedAt?: string | undefined };

type SystemFacts = {
  readonly endedAt?: string | undefined;
  readonly credentials: readonly (Lasting & { readonly lastUsedAt?: string | undefined })[];
};

export const today = (): CalendarDate => todayInCopenhagen(currentTime());

/** Whether a key or an approval counts on a day. */
export function countsOn({ endsOn, endedAt }: Lasting, day: CalendarDate): boolean {
  return isValid({ ended: endedAt !== undefined, endsOn: calendarDate(endsOn) }, day);
}

/** How many days are left, when they are so few that one should act; today is 0. */
export function daysToWarn(endsOn: string, day: CalendarDate): number | undefined {
  const days = daysBetween(day, calendarDate(endsOn));
  return days >= 0 && days <= warningDays ? days : undefined;
}

/** How a system stands: it can log in, soon cannot, cannot now, or never again. */
export function standingOf({ endedAt, credentials }: SystemFacts, day: CalendarDate) {
  if (endedAt !== undefined) return 'ended';
  const counting = credentials.filter((credential) => countsOn(credential, day));
  if (counting.length === 0) return 'keyless';
  return counting.every(({ endsOn }) => daysToWarn(endsOn, day) !== undefined) ? 'ending' : 'works';
}

/** The colour that goes with the words. */
export const standingKind = {
  works: 'success',
  ending: 'warning',
  keyless: 'warning',
  ended: 'neutral',
} as const satisfies Record<ReturnType<typeof standingOf>, BadgeKind>;

/** When a token was last given to a system, if ever. */
export function lastUseOf({ credentials }: SystemFacts): string | undefined {
  return credentials
    .flatMap(({ lastUsedAt }) => lastUsedAt ?? [])
    .toSorted()
    .at(-1);
}
