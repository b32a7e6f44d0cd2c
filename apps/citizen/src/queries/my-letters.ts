import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import { saveFile } from '@frikort/ui/download';
import type { Language } from '@frikort/ui/language';
import { queryOptions } from '@tanstack/react-query';

/** `GET /me/letters/{letterId}`: the letter of a decision about oneself (R36), which never changes. */
export function myLetterQuery(letterId: string) {
  return queryOptions({
    queryKey: ['me', 'letter', letterId],
    queryFn: ({ signal }) =>
      answer(
        apiFor('citizen').GET('/api/v1/me/letters/{letterId}', { params: { path: { letterId } }, signal }),
      ),
  });
}

/** The same as a PDF to save. */
export function downloadMyLetter(letterId: string, lang: Language): Promise<void> {
  return saveFile(
    apiFor('citizen').GET('/api/v1/me/letters/{letterId}/pdf', {
      params: { path: { letterId }, query: { lang } },
      parseAs: 'blob',
    }),
  );
}
