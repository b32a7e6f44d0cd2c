import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { useState } from 'react';

type Done = { readonly text: string; readonly times: number };

/** What was done last on a page, and how to tell it of the next. The same words twice are two acts. */
export function useDone(): readonly [Done | undefined, (text: string) => void] {
  const [done, setDone] = useState<Done>();
  return [done, (text) => setDone((last) => ({ text, times: (last?.times ?? 0) + 1 }))];
}

type DoneMessageProps = {
  done: Done | undefined;
  /** What was done on the page that led here, until something is done on this one. */
  before?: string | undefined;
};

/** What was just done; it takes the focus, for what it was done to may be gone. */
export function DoneMessage({ done, before }: DoneMessageProps) {
  const text = done?.text ?? before;
  if (text === undefined) return null;
  return (
    <Outcome of={done?.times}>
      <p>{text}</p>
    </Outcome>
  );
}
