import { isRefusedWith } from '@frikort/api-client/problem';
import type { AuthorityContact } from '@frikort/domain/authority-contact';
import { isCprShaped } from '@frikort/domain/cpr';
import { useDraft } from '@frikort/ui/drafts';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ownContactQuery, type ReadContact, saveContact } from '../queries/authority-contact.ts';
import { contactFields, isSame, isTyped, type TypedContact, typedOf } from './contact-form.ts';

/** The fields, their draft in the tab, and the saving with the version that they rest on. */
export function useContactForm(read: ReadContact) {
  const queryClient = useQueryClient();
  const draft = useDraft('authority-contact', isTyped);
  const [base, setBase] = useState(read);
  const [current, setCurrent] = useState<AuthorityContact | null>();
  const [typed, setTyped] = useState<TypedContact>(() => draft.initial ?? typedOf(read.value.contact));
  const changed = !isSame(typed, typedOf(base.value.contact));

  useEffect(() => {
    if (!changed) draft.clear();
    else if (!contactFields.some((field) => isCprShaped(typed[field]))) draft.save(typed);
  });

  const saving = useOrder({
    mutationFn: (contact: AuthorityContact) => saveContact(contact, base.etag),
    onSuccess: (saved) => {
      setCurrent(undefined);
      setBase(saved);
      setTyped(typedOf(saved.value.contact));
      queryClient.setQueryData(ownContactQuery.queryKey, saved);
      void queryClient.invalidateQueries({ queryKey: ['authority-contact'] });
    },
    onError: async (error) => {
      if (!isRefusedWith(error, 'version-outdated')) return;
      const fresh = await queryClient.fetchQuery({ ...ownContactQuery, staleTime: 0 });
      setBase(fresh);
      setCurrent(fresh.value.contact);
    },
  });

  return {
    typed,
    type: (change: Partial<TypedContact>) => setTyped({ ...typed, ...change }),
    save: (contact: AuthorityContact) => saving.mutate(contact),
    busy: saving.isPending,
    failure: saving.isError && current === undefined ? saving.error : undefined,
    saved: saving.isSuccess && !changed,
    /** What somebody else has saved meanwhile; undefined when nobody has. */
    current,
    takeCurrent: () => {
      setTyped(typedOf(current ?? null));
      setCurrent(undefined);
    },
  };
}
