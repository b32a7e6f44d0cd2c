import { answer, done, type Entrance } from '@frikort/api-client';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import { apiFor } from '../api.ts';

/** `GET /messages`, page by page. */
export const messagesQuery = (entrance: Entrance) =>
  infiniteQueryOptions({
    queryKey: ['messages', entrance],
    queryFn: ({ signal, pageParam }) =>
      answer(
        apiFor(entrance).GET('/api/v1/messages', {
          signal,
          params: { query: pageParam === undefined ? {} : { cursor: pageParam } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });

export type ShownMessage = Awaited<
  ReturnType<NonNullable<ReturnType<typeof messagesQuery>['queryFn']>>
>['items'][number];

/** How often it is looked whether there is news while a page lies open. */
const lookedEveryMs = 2 * 60_000;

/** `GET /messages/unread-count`; nothing of it is said when it cannot be asked. */
export const unreadQuery = (entrance: Entrance) =>
  queryOptions({
    queryKey: ['unread-messages', entrance],
    queryFn: ({ signal }) => answer(apiFor(entrance).GET('/api/v1/messages/unread-count', { signal })),
    refetchInterval: lookedEveryMs,
    retry: false,
  });

/** `GET /message-mail`. */
export const messageMailQuery = (entrance: Entrance) =>
  queryOptions({
    queryKey: ['message-mail', entrance],
    queryFn: ({ signal }) => answer(apiFor(entrance).GET('/api/v1/message-mail', { signal })),
  });

export type ShownMail = Awaited<ReturnType<NonNullable<ReturnType<typeof messageMailQuery>['queryFn']>>>;

/** What can be done about messages. */
export function messageOrders(entrance: Entrance) {
  const api = apiFor(entrance);
  return {
    read: (ids: string[]) => done(api.POST('/api/v1/messages/read', { body: { ids } })),
    readAll: (upTo: string) => done(api.POST('/api/v1/messages/read', { body: { upTo } })),
    ask: (email: string) => answer(api.PUT('/api/v1/message-mail', { body: { email } })),
    stop: () => done(api.DELETE('/api/v1/message-mail', {})),
  };
}
