import { Button, ButtonLink } from '@frikort/ui/components/button.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { shownAmount } from '@frikort/ui/format';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useMessages } from '../messages.ts';
import type { Employment } from '../queries/employment.ts';
import { downloadEmployments, type EmploymentTotals, employmentsQuery } from '../queries/employments.ts';
import { EmploymentTable, rowLinkId } from './employment-table.tsx';
import { isFiltered, type OverviewSearch } from './overview-search.ts';
import { useChangeSearch } from './use-change-search.ts';

function NothingFound({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { overview } = useMessages();
  if (filtered) {
    return (
      <EmptyState heading={overview.noMatch}>
        <p>{overview.noMatchText}</p>
        <Button icon="refresh" onClick={onClear}>
          {overview.noMatchAll}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState heading={overview.none}>
      <p>{overview.noneText}</p>
      <ButtonLink to="/ansaettelser/ny" look="primary" icon="plus">
        {overview.register}
      </ButtonLink>
    </EmptyState>
  );
}

/** True once it is known that the company has registered nothing at all: then there is nothing to search either. */
export function useNothingRegistered(search: OverviewSearch, text: string): boolean {
  const { data } = useInfiniteQuery(employmentsQuery(search, text));
  return !isFiltered(search, text) && data?.pages[0]?.items.length === 0;
}

/** After "show more" the focus goes to the first row that came, for the button may be gone. */
function useFocusOnNewRows(items: readonly Employment[]): (count: number) => void {
  const from = useRef<number | undefined>(undefined);
  useEffect(() => {
    const first = from.current === undefined ? undefined : items[from.current];
    if (first === undefined) return;
    from.current = undefined;
    document.getElementById(rowLinkId(first.id))?.focus();
  }, [items]);
  return (count) => {
    from.current = count;
  };
}

/** How many there are and what they add up to: of the whole list, not of the rows shown so far. */
function Totals({ shown, totals }: { shown: number; totals: EmploymentTotals | undefined }) {
  const { overview } = useMessages();
  return (
    <p role="status" className="overview__count">
      {shown > 0 && totals !== undefined && (
        <>
          {overview.count({ shown, total: totals.count })}
          {', '}
          <strong>{overview.sum({ amount: shownAmount(totals.amountOere) })}</strong>
          {totals.cancelledCount > 0 &&
            ` (${overview.cancelledNotCounted({ count: totals.cancelledCount })})`}
        </>
      )}
    </p>
  );
}

type FoundEmploymentsProps = {
  search: OverviewSearch;
  text: string;
  /** Clears the search and the filters. */
  onClear: () => void;
};

/** The employments that the filters find, what they add up to, and the same as a file. */
export function FoundEmployments({ search, text, onClear }: FoundEmploymentsProps) {
  const { overview } = useMessages();
  const query = useInfiniteQuery({ ...employmentsQuery(search, text), placeholderData: keepPreviousData });
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const focusFrom = useFocusOnNewRows(items);
  const change = useChangeSearch(search);
  if (query.isPending) return <Loading />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  if (items.length === 0) return <NothingFound filtered={isFiltered(search, text)} onClear={onClear} />;
  return (
    <div
      className={query.isPlaceholderData ? 'employment-list is-outdated' : 'employment-list'}
      aria-busy={query.isFetching}
    >
      <div className="overview__head">
        <Totals shown={items.length} totals={query.data.pages[0]?.totals} />
        <DownloadButton download={() => downloadEmployments(search, text)} done={overview.downloaded}>
          {overview.download}
        </DownloadButton>
      </div>
      <EmploymentTable
        employments={items}
        sort={search.sort ?? '-endDate'}
        onSort={(sort) => change({ sort })}
      />
      {query.isFetchNextPageError && <ErrorState error={query.error} />}
      {query.hasNextPage && (
        <ShowMore query={query} readOut={false} onMore={() => focusFrom(items.length)}>
          {overview.count({ shown: items.length, total: query.data.pages[0]?.totals?.count ?? items.length })}
        </ShowMore>
      )}
    </div>
  );
}
