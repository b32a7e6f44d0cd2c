import { answer } from '@frikort/api-client';
import type { components } from '@frikort/api-client/schema';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

export type CardLookup = components['schemas']['CardLookup'];

/** All look-ups of a card number begin with this key. */
export function cardLookupKey(cardNumber: string) {
  return ['card-lookup', cardNumber] as const;
}

/**
 * `POST /card-lookups`: name and remaining balance on a card number (R10). `olderYear` asks for a year before the
 * last one, once dates in it are entered. Each call counts against the budget of R27, so it is made only when the
 * user asks: never again because a window came into focus.
 */
export function cardLookupQuery(cardNumber: string, olderYear?: number) {
  return queryOptions({
    queryKey: [...cardLookupKey(cardNumber), olderYear ?? 'now'],
    queryFn: ({ signal }) =>
      answer(
        apiFor('company').POST('/api/v1/card-lookups', {
          params: { query: olderYear === undefined ? {} : { year: String(olderYear) } },
          body: { cardNumber },
          signal,
        }),
      ),
    staleTime: 5 * 60_000,
    retry: false,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
}
