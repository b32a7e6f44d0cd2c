import { type AnsweredFile, answerAsFile } from '@frikort/api-client';
import { apiFor } from '@frikort/ui/api';
import type { CardNaming } from '@frikort/ui/card/counter-card.tsx';
import type { Language } from '@frikort/ui/language';

/** `GET /citizens/{id}/card.pdf`: the frikort as a page to print. @throws ProblemError when it is refused */
export function fetchCardPdf(id: string, name: CardNaming, lang: Language): Promise<AnsweredFile> {
  return answerAsFile(
    apiFor('caseworker').GET('/api/v1/citizens/{id}/card.pdf', {
      params: { path: { id }, query: { lang, name } },
      parseAs: 'blob',
    }),
  );
}
