import { useSyncExternalStore } from 'react';

/** The two languages of every page; Danish is the first. */
export type Language = 'da' | 'en';

const storageKey = 'frikort-language';

/** A set of texts that must be there before the language can be shown. */
type Loader = (language: Language) => Promise<void>;

const loaders = new Set<Loader>();
const listeners = new Set<() => void>();
let current: Language = 'da';

function isLanguage(value: unknown): value is Language {
  return value === 'da' || value === 'en';
}

/** The chosen language is a setting, not personal data; where storage is refused, the choice lasts for the page. */
function storedLanguage(): Language {
  try {
    const stored = localStorage.getItem(storageKey);
    return isLanguage(stored) ? stored : 'da';
  } catch {
    return 'da';
  }
}

function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Private windows may refuse storage; the choice then lasts for the page.
  }
}

function show(language: Language): void {
  current = language;
  document.documentElement.lang = language;
  for (const listener of listeners) listener();
}

/** Called by every catalogue as it is made. */
export function onLanguageChange(loader: Loader): void {
  loaders.add(loader);
}

async function loadAll(language: Language): Promise<void> {
  await Promise.all([...loaders].map((load) => load(language)));
}

/** Before the first render: the language chosen earlier, with its texts loaded. */
export async function startLanguage(): Promise<void> {
  const language = storedLanguage();
  try {
    await loadAll(language);
    show(language);
  } catch {
    // Danish is always at hand: a page in Danish is better than none.
    show('da');
  }
}

/**
 * Changes the language of the page and of later visits.
 * @throws when the texts cannot be fetched; the page then stays as it is.
 */
export async function setLanguage(language: Language): Promise<void> {
  await loadAll(language);
  storeLanguage(language);
  show(language);
}

export function currentLanguage(): Language {
  return current;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage, currentLanguage);
}
