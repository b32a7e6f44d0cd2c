import { apiFor } from '@frikort/ui/api';
import type { CardNaming } from '@frikort/ui/card/counter-card.tsx';
import { saveFile } from '@frikort/ui/download';
import type { Language } from '@frikort/ui/language';

/** `GET /me/card.pdf`: one's own frikort as a page to print. @throws ProblemError when it is refused, or cannot be reached */
export function downloadMyCard(name: CardNaming, lang: Language): Promise<void> {
  return saveFile(
    apiFor('citizen').GET('/api/v1/me/card.pdf', { params: { query: { lang, name } }, parseAs: 'blob' }),
  );
}
