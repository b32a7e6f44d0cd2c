import { type CalendarDate, calendarDate } from '@frikort/domain/calendar';
import { type RegistrationWarning, registrationWarnings } from '@frikort/domain/employment';
import { useQuery } from '@tanstack/react-query';
import { ownEmploymentsOf } from '../queries/own-employments.ts';
import type { BalanceOf, CheckedTerms } from './check-terms.ts';

type Facts = {
  checked: CheckedTerms;
  cardNumber: string;
  today: CalendarDate;
  grantedOn: string | undefined;
  balanceOf: BalanceOf;
  /** The employment that is being edited: it does not overlap itself. */
  editedId?: string;
  /** Until when it was reopened (R30). */
  reopenedUntil?: CalendarDate | null;
};

/** The warnings of R6 for the dates typed so far; none while the period itself is wrong, or has no card. */
export function useWarnings({
  checked,
  cardNumber,
  today,
  grantedOn,
  balanceOf,
  editedId,
  reopenedUntil,
}: Facts): RegistrationWarning[] {
  const { startDate, endDate, year, splitAt } = checked;
  const complete = startDate !== undefined && endDate !== undefined && startDate <= endDate;
  const hasCard = year !== undefined && balanceOf(year) !== null;
  const ready = complete && hasCard && splitAt === undefined;
  const own = useQuery({ ...ownEmploymentsOf(cardNumber, year ?? 0), enabled: ready });
  if (!ready) return [];
  return registrationWarnings({
    startDate,
    endDate,
    today,
    reopenedUntil,
    grantedOn: grantedOn === undefined ? undefined : calendarDate(grantedOn),
    ownPeriods: (own.data ?? [])
      .filter(({ id }) => id !== editedId)
      .toSorted((one, other) => one.startDate.localeCompare(other.startDate))
      .map((employment) => ({
        startDate: calendarDate(employment.startDate),
        endDate: calendarDate(employment.endDate),
      })),
  });
}

/** R6, R7: whether sending it asks first, because it could not be changed afterwards. */
export function asksFirst(warnings: readonly RegistrationWarning[]): boolean {
  return warnings.some(({ code }) => code === 'locked-from-start');
}
