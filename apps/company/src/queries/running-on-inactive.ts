import { answer } from '@frikort/api-client';
import type { CalendarDate } from '@frikort/domain/calendar';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';
import { totalsQuery } from './employment-totals.ts';
import { employmentsKey } from './employments.ts';

/** How many of them a warning names; it says how many there are in all. */
const mostNamed = 5;

/** The employments that run, or are still to begin, on a frikort that is inactive now (R15): some, and how many. */
export function runningOnInactiveQuery(today: CalendarDate) {
  const query = { enrolmentStatus: 'inactive', status: 'registered', endsFrom: today } as const;
  return queryOptions({
    queryKey: [...employmentsKey, 'running-on-inactive', today],
    queryFn: async ({ signal, client }) => {
      const { items, nextCursor } = await answer(
        apiFor('company').GET('/api/v1/employments', {
          params: { query: { ...query, limit: String(mostNamed) } },
          signal,
        }),
      );
      if (nextCursor === null) return { items, count: items.length };
      const { count } = await client.fetchQuery(totalsQuery(query));
      return { items, count };
    },
    staleTime: 5 * 60_000,
  });
}
