import { apiFor } from '@frikort/ui/api';
import { saveFile } from '@frikort/ui/download';
import type { Language } from '@frikort/ui/language';

/** `GET /me/export`: all one's data as a file (R24). @throws ProblemError when it is refused, or cannot be reached */
export function downloadMyExport(format: 'json' | 'pdf', lang: Language): Promise<void> {
  return saveFile(
    apiFor('citizen').GET('/api/v1/me/export', { params: { query: { format, lang } }, parseAs: 'blob' }),
  );
}
