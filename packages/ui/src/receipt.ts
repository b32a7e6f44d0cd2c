import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What was done just before one came here; says something only as long as this page remembers it. */
    receipt?: string;
  }
}

/** Receipts that no page has shown yet, in memory alone: after a reload there is none. */
const unseen = new Map<string, string>();

/** The state to go to a page with that is to say, once, what has just been done. */
export function receiptState(done: string): { receipt: string } {
  const receipt = crypto.randomUUID();
  unseen.set(receipt, done);
  return { receipt };
}

/**
 * What has just been done, for the page that one came to with {@link receiptState}: as long as it stands, and never
 * again: not after a reload, nor by "Back". The page checks it against what is.
 */
export function useReceipt(): string | undefined {
  const receipt = useLocation({ select: ({ state }) => state.receipt });
  const [done, setDone] = useState(() => (receipt === undefined ? undefined : unseen.get(receipt)));
  useEffect(() => {
    if (receipt !== undefined) unseen.delete(receipt);
    // A page that the browser has kept whole comes back as it was left.
    const forget = ({ persisted }: PageTransitionEvent): void => {
      if (persisted) setDone(undefined);
    };
    window.addEventListener('pageshow', forget);
    return () => window.removeEventListener('pageshow', forget);
  }, [receipt]);
  return done;
}
