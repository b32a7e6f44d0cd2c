import type { AuthorityContact } from '@frikort/domain/authority-contact';
import { isCprShaped } from '@frikort/domain/cpr';
import { useQueryClient } from '@tanstack/react-query';
import {
  type OwnContact,
  ownContactQuery,
  type ReadContact,
  saveContact,
} from '../queries/authority-contact.ts';
import { useVersionedForm } from '../versioned-form.ts';
import { contactFields, isSame, isTyped, type TypedContact, typedOf } from './contact-form.ts';

/** The fields, their draft in the tab, and the saving with the version that they rest on. */
export function useContactForm(read: ReadContact) {
  const queryClient = useQueryClient();
  return useVersionedForm<TypedContact, AuthorityContact, OwnContact>({
    read,
    draft: { name: 'authority-contact', isTyped },
    typedOf: ({ contact }) => typedOf(contact),
    isSame,
    mayBeKept: (typed) => !contactFields.some((field) => isCprShaped(typed[field])),
    queryKey: ownContactQuery.queryKey,
    reread: (client) => client.fetchQuery({ ...ownContactQuery, staleTime: 0 }),
    save: saveContact,
    onSaved: () => void queryClient.invalidateQueries({ queryKey: ['authority-contact'] }),
  });
}
