import { useCallback, useEffect, useState } from 'react';

const prefix = 'frikort-draft:';

/** Whose draft it is: the session's own opaque id, or what else tells two users apart without naming a citizen. */
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

/** Removes every draft of this tab: at log out, and when someone else logs in. */
export function forgetDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix)) sessionStorage.removeItem(key);
    }
  } catch {
    // Nothing was stored where storage is refused.
  }
}

/** Removes the drafts of everyone but `identity`; called as soon as it is known who is logged in. */
export function forgetDraftsOfOthers(identity: DraftIdentity): void {
  try {
    for (const key of Object.keys(sessionStorage)) {
      if (key.startsWith(prefix) && read(key.slice(prefix.length))?.identity !== identity) {
        sessionStorage.removeItem(key);
      }
    }
  } catch {
    // Nothing was stored where storage is refused.
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

export type DraftOfForm<Draft> = {
  /** What was typed before, read once when the form opens. */
  readonly initial: Draft | undefined;
  readonly save: (draft: Draft) => void;
  /** After the form has been sent, or given up. */
  readonly clear: () => void;
};

/**
 * Keeps what is typed through an error, a reload and a new login of the same person: in this tab
 * (sessionStorage), bound to `identity`. Never put a CPR number or a citizen's name in it.
 */
export function useDraft<Draft>(
  key: string,
  identity: DraftIdentity,
  isDraft: (value: unknown) => value is Draft,
): DraftOfForm<Draft> {
  const [initial] = useState(() => readDraft(key, identity, isDraft));
  useEffect(() => forgetDraftsOfOthers(identity), [identity]);
  const save = useCallback((draft: Draft) => write(key, { identity, value: draft }), [key, identity]);
  const clear = useCallback(() => forget(key), [key]);
  return { initial, save, clear };
}
