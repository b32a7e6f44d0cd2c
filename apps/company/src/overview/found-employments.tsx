import { Button, ButtonLink } from '@frikort/ui/components/button.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { DownloadButton } from '@frikort/ui/components/download-button.tsx';
import { FunctionLink } from '@frikort/ui/components/link.tsx';
import { LiveStatus } from '@frikort/ui/components/live-status.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { UnderWay } from '@frikort/ui/components/under-way.tsx';
import { shownAmount } from '@frikort/ui/format';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { keepPreviousData, useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMessages } from '../messages.ts';
import type { Employment } from '../queries/employment.ts';
import { type EmploymentTotals, employmentTotalsQuery } from '../queries/employment-totals.ts';
import { employmentsQuery } from '../queries/employments.ts';
import { downloadEmployments } from '../queries/employments-file.ts';
import { EmploymentTable } from './employment-table.tsx';
import { useListTexts } from './list-texts.ts';
import { isFiltered, type OverviewSearch } from './overview-search.ts';
import { PrintedOverview } from './printed-overview.tsx';
import { useChangeSearch } from './use-change-search.ts';

// Asked for by those who want it: its list of citizens is logged (R26).
const TotalsPanel = lazyPart(() => import('./totals-panel.tsx').then((module) => module.TotalsPanel));

function NothingFound({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const { overview } = useMessages();
  const texts = useListTexts();
  if (filtered) {
    return (
      <EmptyState heading={texts.noMatch}>
        <p>{texts.noMatchText}</p>
        <Button icon="refresh" onClick={onClear}>
          {texts.noMatchAll}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState heading={texts.none}>
      <p>{texts.noneText}</p>
      <ButtonLink to="/ansaettelser/ny" look="primary" icon="plus">
        {overview.register}
      </ButtonLink>
    </EmptyState>
  );
}

type TotalsProps = { shown: number; totals: EmploymentTotals | undefined; none: string; waiting: boolean };

/** How many there are and what they add up to: of the whole list, not of the rows shown so far. Or that there are none. */
function Totals({ shown, totals, none, waiting }: TotalsProps) {
  const texts = useListTexts();
  if (shown === 0) return <LiveStatus text={none} waiting={waiting} />;
  if (totals === undefined) return <LiveStatus text="" waiting={waiting} className="overview__count" />;
  const count = texts.count({ shown, total: totals.count });
  const sum = texts.sum({ amount: shownAmount(totals.amountOere) });
  const notCounted =
    totals.cancelledCount > 0 ? ` (${texts.cancelledNotCounted({ count: totals.cancelledCount })})` : '';
  return (
    <LiveStatus text={`${count}, ${sum}${notCounted}`} waiting={waiting} className="overview__count">
      {count}, <strong>{sum}</strong>
      {notCounted}
    </LiveStatus>
  );
}

function useEmployments(search: OverviewSearch, text: string) {
  return useInfiniteQuery({ ...employmentsQuery(search, text), placeholderData: keepPreviousData });
}

type ListProps = {
  query: ReturnType<typeof useEmployments>;
  items: readonly Employment[];
  search: OverviewSearch;
};

function List({ query, items, search }: ListProps) {
  const change = useChangeSearch(search);
  return (
    <div aria-busy={query.isFetching}>
      <EmploymentTable
        employments={items}
        sort={search.sort ?? '-endDate'}
        onSort={(sort) => change({ sort })}
      />
      {query.isFetchNextPageError && <ErrorState error={query.error} />}
    </div>
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
  const texts = useListTexts();
  const query = useEmployments(search, text);
  const items = query.data?.pages.flatMap((page) => page.items) ?? [];
  const totals = useQuery({ ...employmentTotalsQuery(search, text), placeholderData: keepPreviousData });
  const filtered = isFiltered(search, text);
  const none = filtered ? texts.noMatch : texts.none;
  const waiting = [query, totals].some((one) => one.isPending || one.isPlaceholderData);
  return (
    <div className="employment-list">
      {(filtered || items.length > 0) && <PrintedOverview search={search} text={text} />}
      <p>
        <FunctionLink to="/ansaettelser/flere" icon="plus">
          {texts.several}
        </FunctionLink>
      </p>
      {query.isPlaceholderData && <UnderWay quiet />}
      <div className={items.length > 0 ? 'overview__head' : undefined}>
        <Totals
          shown={items.length}
          totals={totals.data}
          none={query.data === undefined ? '' : none}
          waiting={waiting}
        />
        {items.length > 0 && (
          <DownloadButton download={() => downloadEmployments(search, text)} done={texts.downloaded}>
            {texts.download}
          </DownloadButton>
        )}
      </div>
      {items.length > 0 && (
        <Details summary={texts.totals}>
          <TotalsPanel search={search} text={text} />
        </Details>
      )}
      {query.isPending && <Loading quiet />}
      {query.isError && query.data === undefined && <ErrorState error={query.error} retry={query.refetch} />}
      {query.data !== undefined && items.length === 0 && (
        <NothingFound filtered={filtered} onClear={onClear} />
      )}
      {items.length > 0 && <List query={query} items={items} search={search} />}
      {query.hasNextPage && <ShowMore query={query} />}
    </div>
  );
}
