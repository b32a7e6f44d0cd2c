import type { CalendarDate } from '@frikort/domain/calendar';
import { useQuery } from '@tanstack/react-query';
import { type CardLookup, cardLookupQuery } from '../queries/card-lookup.ts';
import { balancesOf, olderYear } from './balance-preview.ts';
import type { BalanceOf } from './check-terms.ts';

export type Balances = {
  /** What the card number's look-up told; undefined while it is under way or has failed. */
  lookup: CardLookup | undefined;
  balanceOf: BalanceOf;
  error: unknown;
  isFetching: boolean;
  /** Looks up anew, at the user's request. */
  refresh: () => Promise<unknown>;
};

/** The balances of a card number: of recent years at once, of an older one when dates in it are typed (R10). */
export function useBalances(
  cardNumber: string | undefined,
  year: number | undefined,
  today: CalendarDate,
): Balances {
  const older = olderYear(year, today);
  const recent = useLookup(cardNumber, undefined);
  const olderLookup = useLookup(older === undefined ? undefined : cardNumber, older);
  return {
    lookup: recent.data,
    balanceOf: balancesOf(
      recent.data,
      older === undefined ? undefined : { year: older, lookup: olderLookup.data },
      today,
    ),
    error: recent.error ?? olderLookup.error,
    isFetching: recent.isFetching,
    // Each look-up counts (R27): a second press waits for what the first one has asked for.
    refresh: () => (older === undefined ? recent : olderLookup).refetch({ cancelRefetch: false }),
  };
}

function useLookup(cardNumber: string | undefined, year: number | undefined) {
  return useQuery({ ...cardLookupQuery(cardNumber ?? '', year), enabled: cardNumber !== undefined });
}
