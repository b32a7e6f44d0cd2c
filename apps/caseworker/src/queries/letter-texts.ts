import { answerWithVersion } from '@frikort/api-client';
import type { LetterKind, LetterText } from '@frikort/domain/letter';
import { apiFor } from '@frikort/ui/api';
import { saveFile } from '@frikort/ui/download';
import type { Language } from '@frikort/ui/language';
import { queryOptions } from '@tanstack/react-query';

const api = () => apiFor('caseworker');

/** What the municipality writes in the letter of a kind, and who wrote what before. */
export type OwnLetterText = {
  authority: { code: string; name: string };
  text: LetterText;
  version: number;
  history: { version: number; at: string; name: string; text: LetterText }[];
};
export type ReadLetterText = { value: OwnLetterText; etag?: string | undefined };

/** `GET /letter-texts/{kind}` (R36); for the administrator. */
export function letterTextQuery(kind: LetterKind) {
  return queryOptions({
    queryKey: ['letter-text', kind],
    queryFn: async (): Promise<ReadLetterText> =>
      kind === 'grant'
        ? await answerWithVersion(api().GET('/api/v1/letter-texts/grant'))
        : await answerWithVersion(api().GET('/api/v1/letter-texts/deactivation')),
  });
}

/** A text of a deactivation has its guidance on complaints: the form has read it so. */
function withComplaint({ da, en }: LetterText) {
  return {
    da: { ...da, complaint: da.complaint ?? '' },
    en: { ...en, complaint: en.complaint ?? '' },
  };
}

/** `PUT /letter-texts/{kind}`, from the version that was read. */
export async function saveLetterText(
  kind: LetterKind,
  text: LetterText,
  etag: string | undefined,
): Promise<ReadLetterText> {
  const params = { header: { 'If-Match': etag ?? '' } };
  return kind === 'grant'
    ? await answerWithVersion(api().PUT('/api/v1/letter-texts/grant', { body: text, params }))
    : await answerWithVersion(
        api().PUT('/api/v1/letter-texts/deactivation', { body: withComplaint(text), params }),
      );
}

/** `POST /letter-texts/{kind}/preview`: the letter to somebody who does not exist, as a PDF to save. */
export function downloadPreview(kind: LetterKind, text: LetterText, lang: Language): Promise<void> {
  const asked = { params: { query: { lang } }, parseAs: 'blob' } as const;
  return saveFile(
    kind === 'grant'
      ? api().POST('/api/v1/letter-texts/grant/preview', { body: text, ...asked })
      : api().POST('/api/v1/letter-texts/deactivation/preview', { body: withComplaint(text), ...asked }),
  );
}
