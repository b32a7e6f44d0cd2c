import { useEffect, useState } from 'react';
import type { ListView } from './list-search.ts';

/** How long typing rests before the list follows. */
const restMs = 300;

/** What each list is filtered by, for as long as the page lives: it may be a name, so it is in memory only. */
const remembered = new Map<ListView, string>();

/** The text that a list is filtered by: as typed, and as it was when the typing last rested. */
export function useFilterText(
  view: ListView,
): readonly [typed: string, settled: string, setTyped: (text: string) => void] {
  const [typed, setTyped] = useState(() => remembered.get(view) ?? '');
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    remembered.set(view, typed);
    const timer = window.setTimeout(() => setSettled(typed), restMs);
    return () => window.clearTimeout(timer);
  }, [view, typed]);
  return [typed, settled, setTyped];
}
