import { useCallback, useLayoutEffect, useRef } from 'react';

/**
 * Lets one act through at a time. A second press may come before the page has been drawn anew with the button busy, so
 * it is not enough to look at what is drawn: from the first press on, others are dropped until the page has been drawn
 * with `busy` false again.
 * @param busy whether the act is under way; what is let through must make it true
 */
export function useOneAtATime(busy: boolean): (act: () => void) => void {
  const begun = useRef(false);
  // After every drawing: what is drawn now is what presses are about.
  useLayoutEffect(() => {
    begun.current = busy;
  });
  return useCallback((act) => {
    if (begun.current) return;
    begun.current = true;
    act();
  }, []);
}
