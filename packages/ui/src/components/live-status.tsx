import { type ReactNode, useEffect, useState } from 'react';

type LiveStatusProps = {
  /** What is said when it changes, and once more when it is the answer to another question; nothing when empty. */
  text: string;
  /** The same as it is shown, where it is more than words. */
  children?: ReactNode;
  /** The answer is on its way: what was said last still stands, as what is shown does. */
  waiting?: boolean;
  /** How long it must have stood, in milliseconds: what follows typing is said when one pauses. */
  pauseMs?: number;
  /** Only heard when left out. */
  className?: string;
};

/** Long enough not to read out every key. */
export const typingPauseMs = 800;

/**
 * What is read out when the reader pauses: the one place for it of a list or a form. It has to be there before there is
 * anything to say, so it stands outside of what comes and goes.
 */
export function LiveStatus({ className = 'sr-only', ...what }: LiveStatusProps) {
  const { answer, shown, text } = useSaid(what);
  // While one types on, what was said is not so any more.
  const outdated = what.pauseMs !== undefined && text !== what.text;
  return (
    <p role="status" className={className}>
      {/* Another answer in the same words is news too, and is heard only when it is another element. */}
      <span key={answer}>{!outdated && shown}</span>
    </p>
  );
}

/** Whether what `key` stands for has stood long enough to be shown to one who types; at once when the page opens. */
export function useIsSettled(key: string, pauseMs: number = typingPauseMs): boolean {
  const [settled, setSettled] = useState(key);
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(key), pauseMs);
    return () => window.clearTimeout(timer);
  }, [key, pauseMs]);
  return settled === key;
}

function useSaid({
  text,
  children = text,
  waiting = false,
  pauseMs = 0,
}: Omit<LiveStatusProps, 'className'>) {
  const atOnce = !waiting && pauseMs === 0;
  const [said, setSaid] = useState({ text: atOnce ? text : '', shown: atOnce ? children : '', answer: 0 });
  const [hasWaited, setHasWaited] = useState(waiting);
  useEffect(() => {
    if (waiting) {
      setHasWaited(true);
      return;
    }
    if (text === said.text && !hasWaited) return;
    const say = () => {
      setSaid({ text, shown: children, answer: hasWaited ? said.answer + 1 : said.answer });
      setHasWaited(false);
    };
    const timer = window.setTimeout(say, pauseMs);
    return () => window.clearTimeout(timer);
  }, [text, children, waiting, pauseMs, said, hasWaited]);
  return said;
}
