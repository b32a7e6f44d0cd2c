import { useDraft } from '@frikort/ui/drafts';
import { useState } from 'react';
import { mayBeKept } from '../citizen/status-change.ts';

const isText = (value: unknown): value is string => typeof value === 'string';

/**
 * A reason as it is typed, kept in the tab until it is sent, unless it names the citizen.
 * @param what the order and whom it is about, by id
 */
export function useKeptReason(what: string, citizenName: string) {
  const draft = useDraft(what, isText);
  const [typed, setTyped] = useState(draft.initial ?? '');
  function type(text: string): void {
    setTyped(text);
    if (mayBeKept(text, citizenName)) draft.save(text);
    else draft.clear();
  }
  return { typed, type, forget: draft.clear };
}
