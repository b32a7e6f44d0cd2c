import { useCallback, useState } from 'react';
import { useOwnSession } from './session/own-session.ts';

const prefix = 'frikort-draft:';

/** Whose draft it is: the session's `identity`, which names nobody. */
export type DraftIdentity = string;

type Stored = { identity: DraftIdentity; value: unknown };

function isStored(value: unknown): value is Stored {
  return typeof value === 'object' && value !== null && 'identity' in value && 'value' in value;
}

function read(key: string): Stored | undefined {
  try {
    const text = sessionStorage.getItem(prefix + key);
    const stored: unknown = text === null ? undefined : JSON.parse(text);
    return isStored(stored) ? stored : undefined;
  } catch {
    return undefined;
  }
}

function write(key: string, stored: Stored): void {
  try {
    sessionStorage.setItem(prefix + key, JSON.stringify(stored));
  } catch {
    // Storage may be refused or full; the form then only lives as long as the page.
  }
}

function forget(key: string): void {
  try {
    sessionStorage.removeItem(prefix + key);
  } catch {
    // Nothing was stored where storage is refused.
  }
}

/** The keys of the drafts in this tab, as given to `useDraft`. */
function draftKeys(): string[] {
  try {
    const keys = Array.from({ length: sessionStorage.length }, (_, place) => sessionStorage.key(place) ?? '');
    return keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length));
  } catch {
    return [];
  }
}

/** Whose drafts the tab keeps. A form that still stands for a moment must not bring back what was removed. */
let keptFor: DraftIdentity | undefined;

/** Removes every draft of this tab, and keeps none until it is known who is logged in: at log out. */
export function forgetDrafts(): void {
  keptFor = undefined;
  for (const key of draftKeys()) forget(key);
}

/** Removes the drafts of everyone else, and keeps none of theirs; called as soon as it is known who is logged in. */
export function keepDraftsOf(identity: DraftIdentity): void {
  keptFor = identity;
  for (const key of draftKeys()) {
    if (read(key)?.identity !== identity) forget(key);
  }
}

/** What is stored under `key` for this identity, if `isDraft` recognises its shape; another's draft is removed. */
export function readDraft<Draft>(
  key: string,
  identity: DraftIdentity,
  isDraft: (value: unknown) => value is Draft,
): Draft | undefined {
  const stored = read(key);
  if (stored === undefined) return undefined;
  if (stored.identity !== identity || !isDraft(stored.value)) {
    forget(key);
    return undefined;
  }
  return stored.value;
}

/** Stores what is typed under `key` for this identity, while the tab is theirs. */
export function writeDraft(key: string, identity: DraftIdentity, value: unknown): void {
  if (identity === keptFor) write(key, { identity, value });
}

export type DraftOfForm<Draft> = {
  /** What was typed before, read once when the form opens. */
  readonly initial: Draft | undefined;
  readonly save: (draft: Draft) => void;
  /** After the form has been sent, or given up. */
  readonly clear: () => void;
};

/**
 * Keeps what is typed through an error, a reload and a new login of the same person: in this tab
 * (sessionStorage), bound to whom the page is drawn for. Never put a CPR number or a citizen's name in it.
 */
export function useDraft<Draft>(
  key: string,
  isDraft: (value: unknown) => value is Draft,
): DraftOfForm<Draft> {
  const { identity } = useOwnSession();
  const [initial] = useState(() => readDraft(key, identity, isDraft));
  const save = useCallback((draft: Draft) => writeDraft(key, identity, draft), [key, identity]);
  const clear = useCallback(() => forget(key), [key]);
  return { initial, save, clear };
}
