import { focusOnceDrawn } from '@frikort/ui/focus';
import { useState } from 'react';
import type { OverviewSearch } from './overview-search.ts';
import { useSearchText } from './search-text.ts';
import { useChangeSearch } from './use-change-search.ts';

const noFilters: Record<keyof Omit<OverviewSearch, 'sort'>, undefined> = {
  year: undefined,
  status: undefined,
  editable: undefined,
  enrolmentStatus: undefined,
  productionUnit: undefined,
  endsFrom: undefined,
  endsUntil: undefined,
};

type Clearing = {
  /** How often the search has been cleared. */
  cleared: number;
  /** Forgets what is typed in the fields, for a link that leads to other filters. */
  forgetTyped: () => void;
  /** Shows everything; the order stays. */
  clear: () => void;
};

/** Clears what the overview is searched for, from wherever on the page that is offered. */
export function useClear(search: OverviewSearch): Clearing {
  const [, setText] = useSearchText();
  const [cleared, setCleared] = useState(0);
  const change = useChangeSearch(search);
  function forgetTyped(): void {
    setText('');
    setCleared(cleared + 1);
  }
  return {
    cleared,
    forgetTyped,
    clear: () => {
      forgetTyped();
      change(noFilters);
      // What was pressed goes with what it cleared.
      focusOnceDrawn(() => document.getElementById('overview-text'));
    },
  };
}
