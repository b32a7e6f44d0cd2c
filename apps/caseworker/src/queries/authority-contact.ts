import { answerWithVersion } from '@frikort/api-client';
import type { AuthorityContact } from '@frikort/domain/authority-contact';
import { apiFor } from '@frikort/ui/api';
import { queryOptions } from '@tanstack/react-query';

/** `GET /authority-contact`: how the own municipality is reached, and who changed it; for its administrator. */
export const ownContactQuery = queryOptions({
  queryKey: ['own-authority-contact'],
  queryFn: ({ signal }) =>
    answerWithVersion(apiFor('caseworker').GET('/api/v1/authority-contact', { signal })),
});

export type ReadContact = Awaited<ReturnType<NonNullable<typeof ownContactQuery.queryFn>>>;
export type OwnContact = ReadContact['value'];

/** `PUT /authority-contact`, from the version that was read. */
export function saveContact(contact: AuthorityContact, etag: string | undefined): Promise<ReadContact> {
  return answerWithVersion(
    apiFor('caseworker').PUT('/api/v1/authority-contact', {
      body: contact,
      params: { header: { 'If-Match': etag ?? '' } },
    }),
  );
}
