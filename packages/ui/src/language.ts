import { useSyncExternalStore } from 'react';

/** The two languages of every page; Danish is the first. */
export type Language = 'da' | 'en';

/** Where the choice is kept. The server reads it too: the pages that it has drawn beforehand come in that language. */
const cookieName = 'frikort-language';
const cookieLifeSeconds = 365 * 24 * 60 * 60;

/** A set of texts that must be there before the language can be shown. */
type Loader = (language: Language) => Promise<void>;

const loaders = new Set<Loader>();
const listeners = new Set<() => void>();
let current: Language = 'da';

/** The chosen language is a setting, not personal data; where cookies are refused, the choice lasts for the page. */
function storedLanguage(): Language {
  const kept = document.cookie.split('; ').some((cookie) => cookie === `${cookieName}=en`);
  return kept ? 'en' : 'da';
}

function storeLanguage(language: Language): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser that we support
  document.cookie = `${cookieName}=${language}; Path=/; Max-Age=${cookieLifeSeconds}; SameSite=Lax${secure}`;
}

function show(language: Language): void {
  current = language;
  for (const listener of listeners) listener();
}

/** Called by every catalogue as it is made. */
export function onLanguageChange(loader: Loader): void {
  loaders.add(loader);
}

async function loadAll(language: Language): Promise<void> {
  await Promise.all([...loaders].map((load) => load(language)));
}

/** Fetches what is missing of the texts in the language shown. @throws when they cannot be fetched */
export function loadTexts(): Promise<void> {
  return loadAll(current);
}

/**
 * Shows the texts in a language from now on, without keeping the choice.
 * @throws when the texts cannot be fetched; the language then stays as it is
 */
export async function showLanguage(language: Language): Promise<void> {
  await loadAll(language);
  show(language);
}

/** Before the first render: the language chosen earlier, with its texts loaded. */
export async function startLanguage(): Promise<void> {
  listeners.add(() => {
    document.documentElement.lang = current;
  });
  // Danish is always at hand: a page in Danish is better than none.
  await showLanguage(storedLanguage()).catch(() => show('da'));
}

/**
 * Changes the language of the page and of later visits.
 * @throws when the texts cannot be fetched; the page then stays as it is.
 */
export async function setLanguage(language: Language): Promise<void> {
  await showLanguage(language);
  storeLanguage(language);
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
