import { use } from 'react';
import { currentLanguage, type Language, onLanguageChange, useLanguage } from './language.ts';

export type Catalogue<Messages> = {
  /** The texts in the language shown; the component renders anew when it changes. */
  readonly useMessages: () => Messages;
  /** The same outside of rendering: in an event, or where a text is put together from several catalogues. */
  readonly messages: () => Messages;
};

/**
 * A catalogue of texts. Danish comes with the app; English is a file of its own, fetched when it is chosen.
 * `typeof da` is the type of both, so a text that is missing in English is a type error:
 *
 *     const { useMessages } = createCatalogue(da, () => import('./messages.en.ts').then((m) => m.en));
 *
 * Texts with parameters are functions: `greeting: ({ name }: { name: string }) => `Hej ${name}``.
 */
export function createCatalogue<Messages extends object>(
  da: Messages,
  loadEnglish: () => Promise<Messages>,
): Catalogue<Messages> {
  let english: Messages | undefined;
  let loading: Promise<Messages> | undefined;

  function fetchEnglish(): Promise<Messages> {
    if (loading !== undefined) return loading;
    const fetched = loadEnglish();
    loading = fetched;
    fetched.then(
      (texts) => {
        english = texts;
        // What `use` would note by itself, one rendering later: texts that are there never suspend.
        Object.assign(fetched, { status: 'fulfilled', value: texts });
      },
      () => {
        loading = undefined;
      },
    );
    return fetched;
  }

  async function load(language: Language): Promise<void> {
    if (language === 'en') await fetchEnglish();
  }

  onLanguageChange(load);
  // A catalogue that comes with a lazy part fetches its English at once; the part waits for it (lazy/lazy-part.tsx).
  if (currentLanguage() === 'en') fetchEnglish().catch(() => undefined);

  return {
    messages: () => (currentLanguage() === 'en' ? (english ?? da) : da),
    useMessages: () => {
      const language = useLanguage();
      if (language === 'da') return da;
      // A catalogue that came with a lazy page after the language was chosen is fetched here, under Suspense. `use` is
      // called also when the texts have come: React renders again and counts on it for the hooks that follow.
      return use(fetchEnglish());
    },
  };
}
