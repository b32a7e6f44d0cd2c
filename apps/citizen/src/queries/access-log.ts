import { answer } from '@frikort/api-client';
import { present } from '@frikort/domain/present';
import { apiFor } from '@frikort/ui/api';
import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query';

/** How many entries come at a time, and the rest of the last day. */
const pageSize = '25';

/**
 * `GET /me/access-log`: who has looked at one's data, or tried to, by the page (R26).
 * @param withOwn one's own acts too
 */
export function accessLogQuery(withOwn: boolean) {
  return infiniteQueryOptions({
    queryKey: ['me', 'access-log', withOwn],
    queryFn: ({ pageParam, signal }) =>
      answer(
        apiFor('citizen').GET('/api/v1/me/access-log', {
          params: {
            query: {
              limit: pageSize,
              wholeDays: 'true' as const,
              ...present({ by: withOwn ? undefined : 'others', cursor: pageParam }),
            },
          },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    // Asking is logged: only those who come to the page ask, not every return to the tab.
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  });
}
