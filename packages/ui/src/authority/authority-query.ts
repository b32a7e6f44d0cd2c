import { answer } from '@frikort/api-client';
import { queryOptions } from '@tanstack/react-query';
import { apiFor } from '../api.ts';

/** `GET /authorities/{code}/contact`: how a municipality is reached; public. */
export const authorityContactQuery = (code: string) =>
  queryOptions({
    queryKey: ['authority-contact', code],
    queryFn: ({ signal }) =>
      answer(
        apiFor(undefined).GET('/api/v1/authorities/{code}/contact', { signal, params: { path: { code } } }),
      ),
    staleTime: 10 * 60_000,
  });
