import { useEffect, useRef } from 'react';
import { useUiMessages } from '../messages.ts';
import { Button } from './button.tsx';
import { LiveStatus } from './live-status.tsx';
import './show-more.scss';

type ShowMoreProps = {
  /** The list, as `useInfiniteQuery` fetches it page by page. */
  query: {
    readonly hasNextPage: boolean;
    readonly isFetchingNextPage: boolean;
    readonly fetchNextPage: (options: { cancelRefetch: boolean }) => Promise<unknown>;
  };
  /** How many are shown, or that there are none; left out where the page says it elsewhere. */
  said?: string;
  /** Whether it is only heard: the page shows in the list's place that there is nothing. */
  onlyHeard?: boolean;
  /** Another choice was made, and its rows are on their way: the former ones still stand. */
  waiting?: boolean;
  /** What holds one thing each in the list, which has the same parent as this. */
  rows?: string;
};

/** After "show more" the focus goes to the first row that came, for the button may be gone. */
function useFocusOnNewRows(rows: string) {
  const place = useRef<HTMLDivElement>(null);
  const from = useRef<number | undefined>(undefined);
  const drawn = () => place.current?.parentElement?.querySelectorAll<HTMLElement>(rows) ?? [];
  useEffect(() => {
    const first = from.current === undefined ? undefined : drawn()[from.current];
    if (first === undefined) return;
    from.current = undefined;
    focusOnRow(first);
  });
  return {
    place,
    remember: () => {
      from.current = drawn().length;
    },
  };
}

function focusOnRow(row: HTMLElement): void {
  const link = row.querySelector<HTMLElement>('a[href], summary');
  const target = link ?? row.querySelector<HTMLElement>('th') ?? row;
  if (link === null) target.tabIndex = -1;
  target.focus();
}

/**
 * Under a list that comes page by page: how many are shown, and the button that fetches the next ones. It stands outside
 * of what takes the list's place when there is nothing in it, so that this is heard too.
 */
export function ShowMore({
  query,
  said,
  onlyHeard = false,
  waiting = false,
  rows = 'tbody > tr',
}: ShowMoreProps) {
  const { state } = useUiMessages();
  const { place, remember } = useFocusOnNewRows(rows);
  function showMore(): void {
    remember();
    // A second press waits for what the first one has asked for.
    void query.fetchNextPage({ cancelRefetch: false });
  }
  return (
    <div ref={place} className={onlyHeard ? undefined : 'show-more'}>
      {said !== undefined && (
        <LiveStatus text={said} waiting={waiting} className={onlyHeard ? 'sr-only' : 'show-more__said'} />
      )}
      {query.hasNextPage && (
        <Button icon="chevron-down" busy={query.isFetchingNextPage} onClick={showMore}>
          {state.showMore}
        </Button>
      )}
    </div>
  );
}
