import { isRefusedWith } from '@frikort/api-client/problem';
import { useDraft } from '@frikort/ui/drafts';
import { useOrder } from '@frikort/ui/order';
import { type QueryClient, type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

/** What was read, with the version that a change names. */
type Versioned<Value> = { value: Value; etag?: string | undefined };

type VersionedForm<Typed, Sent, Value> = {
  read: Versioned<Value>;
  /** By which name what is typed is kept in the tab, and whether what is found there has its shape. */
  draft: { name: string; isTyped: (value: unknown) => value is Typed };
  /** What stands in the fields for what is stored. */
  typedOf: (value: Value) => Typed;
  isSame: (one: Typed, other: Typed) => boolean;
  /** Whether what is typed may be kept in the tab. */
  mayBeKept: (typed: Typed) => boolean;
  queryKey: QueryKey;
  /** Reads it anew. */
  reread: (queryClient: QueryClient) => Promise<Versioned<Value>>;
  save: (sent: Sent, etag: string | undefined) => Promise<Versioned<Value>>;
  onSaved?: () => void;
};

/** The fields of something that others may edit too, their draft in the tab, and the saving with the version that they rest on. */
export function useVersionedForm<Typed extends object, Sent, Value>(form: VersionedForm<Typed, Sent, Value>) {
  const { read, draft, typedOf, isSame, mayBeKept, queryKey, reread, save, onSaved } = form;
  const queryClient = useQueryClient();
  const kept = useDraft(draft.name, draft.isTyped);
  const [base, setBase] = useState(read);
  const [current, setCurrent] = useState<Value>();
  const [typed, setTyped] = useState<Typed>(() => kept.initial ?? typedOf(read.value));
  const changed = !isSame(typed, typedOf(base.value));

  useEffect(() => {
    if (!changed) kept.clear();
    else if (mayBeKept(typed)) kept.save(typed);
  });

  const saving = useOrder({
    mutationFn: (sent: Sent) => save(sent, base.etag),
    onSuccess: (saved) => {
      setCurrent(undefined);
      setBase(saved);
      setTyped(typedOf(saved.value));
      queryClient.setQueryData(queryKey, saved);
      onSaved?.();
    },
    onError: async (error) => {
      if (!isRefusedWith(error, 'version-outdated')) return;
      const fresh = await reread(queryClient);
      setBase(fresh);
      setCurrent(fresh.value);
    },
  });

  return {
    typed,
    type: (change: Partial<Typed>) => setTyped((before) => ({ ...before, ...change })),
    save: (sent: Sent) => saving.mutate(sent),
    busy: saving.isPending,
    failure: saving.isError && current === undefined ? saving.error : undefined,
    saved: saving.isSuccess && !changed,
    /** What somebody else has saved meanwhile; undefined when nobody has. */
    current,
    takeCurrent: () => {
      if (current !== undefined) setTyped(typedOf(current));
      setCurrent(undefined);
    },
  };
}
