import type { ReactNode } from 'react';
import { useUiMessages } from '../messages.ts';
import { Button } from './button.tsx';
import './show-more.scss';

type ShowMoreProps = {
  /** The list, as `useInfiniteQuery` fetches it page by page. */
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: (options: { cancelRefetch: boolean }) => Promise<unknown>;
  };
  /** How many are shown. */
  children: ReactNode;
  /** Whether the sentence is read out when it changes; not where another one on the page says the same. */
  readOut?: boolean;
  /** Pressed, before the next ones are fetched. */
  onMore?: () => void;
};

/** Under a list that comes page by page: how many are shown, and the button that fetches the next ones. */
export function ShowMore({ query, children, readOut = true, onMore }: ShowMoreProps) {
  const { state } = useUiMessages();
  function showMore(): void {
    onMore?.();
    // A second press waits for what the first one has asked for.
    void query.fetchNextPage({ cancelRefetch: false });
  }
  return (
    <div className="show-more">
      <p role={readOut ? 'status' : undefined}>{children}</p>
      {query.hasNextPage && (
        <Button icon="chevron-down" busy={query.isFetchingNextPage} onClick={showMore}>
          {state.showMore}
        </Button>
      )}
    </div>
  );
}
