import { createContext, use } from 'react';

/**
 * What the overview is searched for. It may be a citizen's name, so it lives in memory alone, above the pages, and is
 * still there when one comes back from an employment.
 */
export const SearchText = createContext<readonly [string, (text: string) => void]>(['', () => undefined]);

export function useSearchText(): readonly [string, (text: string) => void] {
  return use(SearchText);
}
