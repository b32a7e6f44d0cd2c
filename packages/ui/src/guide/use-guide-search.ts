import { type RefObject, useEffect, useState } from 'react';
import { type Found, findInChapters, highlight } from './find-in-chapters.ts';
import type { Guide } from './guide.ts';
import { wordsOf } from './search-words.ts';

type GuideSearch = {
  readonly query: string;
  readonly setQuery: (query: string) => void;
  /** Undefined while nothing is searched for: every chapter is then shown. */
  readonly found: Found | undefined;
};

/** Looks through the chapters as they are drawn: what is found is what one reads, in the language one reads it. */
export function useGuideSearch(guide: Guide, chapters: RefObject<HTMLElement | null>): GuideSearch {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<Found>();

  // Another guide (the other language) is another text to look through.
  useEffect(() => {
    const words = wordsOf(query);
    const drawn = chapters.current?.querySelectorAll('[data-chapter]');
    const result = words.length === 0 || drawn === undefined ? undefined : findInChapters(drawn, words);
    setFound(result);
    highlight(result?.ranges ?? []);
    return () => highlight([]);
  }, [query, guide, chapters]);

  return { query, setQuery, found };
}
