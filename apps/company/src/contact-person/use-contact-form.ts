import { answerWithVersion } from '@frikort/api-client';
import { isRefusedWith } from '@frikort/api-client/problem';
import type { Contact } from '@frikort/domain/contact';
import { isCprShaped } from '@frikort/domain/cpr';
import { apiFor } from '@frikort/ui/api';
import { useDraft } from '@frikort/ui/drafts';
import { useOrder } from '@frikort/ui/order';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useForm } from 'react-hook-form';
import { type Company, companyQuery } from '../queries/company.ts';

export type ContactValues = { contact: Contact };
export type ReadCompany = { readonly value: Company; readonly etag: string | undefined };

const draftKey = 'contact-person';
const noContact: Contact = { name: '', email: '', phone: '' };

function isContactDraft(value: unknown): value is Contact {
  return (
    typeof value === 'object' &&
    value !== null &&
    'name' in value &&
    typeof value.name === 'string' &&
    'email' in value &&
    typeof value.email === 'string' &&
    'phone' in value &&
    typeof value.phone === 'string'
  );
}

function isSame(one: Contact, other: Contact): boolean {
  return one.name === other.name && one.email === other.email && one.phone === other.phone;
}

/** The fields of the contact person, their draft, and the saving with the version they rest on. */
export function useContactForm(read: ReadCompany) {
  const queryClient = useQueryClient();
  const draft = useDraft(draftKey, isContactDraft);
  const [base, setBase] = useState(read);
  const [current, setCurrent] = useState<Contact | null>();
  const form = useForm<ContactValues>({
    defaultValues: { contact: draft.initial ?? read.value.contact ?? noContact },
  });
  const values = form.watch();
  const { contact } = values;

  useEffect(() => {
    if (isSame(contact, base.value.contact ?? noContact)) draft.clear();
    else if (![contact.name, contact.email, contact.phone].some(isCprShaped)) draft.save(contact);
  });

  const saving = useOrder({
    mutationFn: (accepted: Contact) =>
      answerWithVersion(
        apiFor('company').PUT('/api/v1/company', {
          body: { contact: accepted },
          params: { header: { 'If-Match': base.etag ?? '' } },
        }),
      ),
    onSuccess: (saved) => {
      setCurrent(undefined);
      setBase(saved);
      queryClient.setQueryData(companyQuery.queryKey, saved);
      form.reset({ contact: saved.value.contact ?? noContact });
    },
    onError: async (error) => {
      if (!isRefusedWith(error, 'version-outdated')) return;
      const fresh = await queryClient.fetchQuery({ ...companyQuery, staleTime: 0 });
      setBase(fresh);
      setCurrent(fresh.value.contact ?? null);
    },
  });

  return {
    form,
    values,
    save: (accepted: Contact) => saving.mutate(accepted),
    busy: saving.isPending,
    failure: saving.isError && current === undefined ? saving.error : undefined,
    saved: saving.isSuccess && !form.formState.isDirty,
    /** What someone else has saved meanwhile (`null` for no contact person); undefined when nobody has. */
    current,
    takeCurrent: () => {
      form.reset({ contact: current ?? noContact });
      setCurrent(undefined);
    },
  };
}
