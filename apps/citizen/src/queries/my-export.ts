import { answer } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import type { Language } from '@frikort/ui/language';

export type ExportFormat = 'json' | 'pdf';

/** `GET /me/export`: all one's data as a file (R24). @throws ProblemError when it is refused, or cannot be reached */
export function fetchMyExport(format: ExportFormat, lang: Language): Promise<Blob> {
  return answer(
    apiFor('citizen').GET('/api/v1/me/export', { params: { query: { format, lang } }, parseAs: 'blob' }),
  );
}
