import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { saveFile } from '@frikort/ui/download';
import type { Language } from '@frikort/ui/language';
import { queryOptions } from '@tanstack/react-query';
import { readOnlyWhenAsked } from './citizen.ts';

/** `GET /citizens/{id}/letters/{letterId}`: the letter of a decision (R36), which never changes. */
export function letterQuery(id: string, letterId: string) {
  return queryOptions({
    queryKey: ['letter', id, letterId],
    queryFn: ({ signal }) =>
      answer(
        apiFor('caseworker').GET('/api/v1/citizens/{id}/letters/{letterId}', {
          params: { path: { id, letterId } },
          signal,
        }),
      ),
    ...readOnlyWhenAsked,
  });
}

/** The same as a PDF to save. */
export function downloadLetter(id: string, letterId: string, lang: Language): Promise<void> {
  return saveFile(
    apiFor('caseworker').GET('/api/v1/citizens/{id}/letters/{letterId}/pdf', {
      params: { path: { id, letterId }, query: { lang } },
      parseAs: 'blob',
    }),
  );
}
