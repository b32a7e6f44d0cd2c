import type { ReactNode } from 'react';
import { Button } from './button.tsx';
import './show-more.scss';

type ShowMoreProps = {
  /** How many are shown. */
  children: ReactNode;
  /** Whether the sentence is read out when it changes; not where another one on the page says the same. */
  readOut?: boolean;
  /** Whether there are more to fetch; without them the sentence stands alone. */
  more: boolean;
  busy: boolean;
  label: string;
  onMore: () => void;
};

/** Under a list that comes page by page: how many are shown, and the button that fetches the next ones. */
export function ShowMore({ children, readOut = true, more, busy, label, onMore }: ShowMoreProps) {
  return (
    <div className="show-more">
      <p role={readOut ? 'status' : undefined}>{children}</p>
      {more && (
        <Button icon="chevron-down" busy={busy} onClick={onMore}>
          {label}
        </Button>
      )}
    </div>
  );
}
