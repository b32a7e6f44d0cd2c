import type { components } from '@frikort/api-client/schema';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import type { CitizenSort } from '@frikort/domain/citizen-list';
import { controlDueBy } from '@frikort/domain/control';
import { present } from '@frikort/domain/present';
import { Button } from '@frikort/ui/components/button.tsx';
import { PrintedChoices } from '@frikort/ui/components/printed-choices.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { UnderWay } from '@frikort/ui/components/under-way.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { shownAmount } from '@frikort/ui/format';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { Page } from '@frikort/ui/shell/page.tsx';
import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import { type ChosenHandedOver, HandOverChosen } from '../colleagues/hand-over-chosen.tsx';
import { ListTotals } from '../own-lists/list-totals.tsx';
import { hasBalance, MoreFilters } from '../own-lists/more-filters.tsx';
import { useOwnListTexts } from '../own-lists/own-list-texts.ts';
import { useRowsShown } from '../own-lists/rows-shown.ts';
import { type CitizenListFilter, citizensQuery } from '../queries/citizens.ts';
import { SelectionBar } from '../selection/selection-bar.tsx';
import { type Selection, useSelection } from '../selection/use-selection.ts';
import type { ControlsDone } from '../several-controls/controls-done.ts';
import { SeveralControls } from '../several-controls/several-controls.tsx';
import { BackToWork } from '../worklist/back-to-work.tsx';
import { CitizenTable } from './citizen-table.tsx';
import { ExportList } from './export-list.tsx';
import { useFilterText } from './filter-text.ts';
import { type ListSearch, type ListView, readFilterText } from './list-search.ts';
import { ListTools } from './list-tools.tsx';
import './list.scss';

const ControlsOutcome = lazyPart(() =>
  import('../several-controls/controls-outcome.tsx').then((module) => module.ControlsOutcome),
);

const HandOverOutcome = lazyPart(() =>
  import('../colleagues/hand-over-outcome.tsx').then((module) => module.HandOverOutcome),
);

type CitizenPage = components['schemas']['CitizenPage'];

const assigned = { mine: 'me', unassigned: 'none' } as const;

const digits = (amountOere: number | undefined) =>
  amountOere === undefined ? undefined : String(amountOere);

/** What a list shows when it has nothing: why, and what to do. */
function Nothing({ view, filtered, clear }: { view: ListView; filtered: boolean; clear: () => void }) {
  const { list } = useCitizenMessages();
  if (filtered) {
    return (
      <EmptyState heading={list.noMatch}>
        <Button icon="refresh" onClick={clear}>
          {list.clear}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState heading={list.empty[view]}>
      <p>{list.emptyText[view]}</p>
    </EmptyState>
  );
}

type RowsProps = {
  view: ListView;
  title: string;
  query: UseInfiniteQueryResult<InfiniteData<CitizenPage>>;
  filtered: boolean;
  sort: CitizenSort;
  year: number;
  onSort: (sort: CitizenSort) => void;
  clear: () => void;
  selection: Selection;
  /** What can be done with those who are ticked. */
  actions: ReactNode;
};

/** The rows so far, and the way to the next ones. */
function Rows({ view, title, query, filtered, sort, year, onSort, clear, selection, actions }: RowsProps) {
  if (query.isPending) return <Loading quiet />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  const citizens = query.data.pages.flatMap(({ items }) => items);
  if (citizens.length === 0) return <Nothing view={view} filtered={filtered} clear={clear} />;
  return (
    <>
      <SelectionBar shown={citizens} selection={selection}>
        {actions}
      </SelectionBar>
      <CitizenTable
        caption={title}
        selection={selection}
        citizens={citizens}
        hasMore={query.hasNextPage}
        sort={sort}
        year={year}
        withCaseworker={view === 'all'}
        onSort={onSort}
      />
      {query.isError && (
        <ErrorState
          error={query.error}
          retry={query.isFetchNextPageError ? query.fetchNextPage : query.refetch}
        />
      )}
    </>
  );
}

/** How many there are to see, or why there are none. */
function useSaid({ view, query, filtered }: Pick<RowsProps, 'view' | 'query' | 'filtered'>): string {
  const { list } = useCitizenMessages();
  if (query.data === undefined) return '';
  const count = query.data.pages.reduce((sum, { items }) => sum + items.length, 0);
  if (count > 0) return list.shown({ count, more: query.hasNextPage });
  return filtered ? list.noMatch : list.empty[view];
}

/** The amounts that a list is narrowed by, as they are shown. */
function chosenAmounts({ remainingFromOere, remainingUntilOere }: ListSearch) {
  return present({
    from: remainingFromOere === undefined ? undefined : shownAmount(remainingFromOere),
    until: remainingUntilOere === undefined ? undefined : shownAmount(remainingUntilOere),
  });
}

type CitizenListProps = { view: ListView; title: string; search: ListSearch };

/** A list of citizens to sort, to find in, and to open one from. */
export function CitizenList({ view, title, search }: CitizenListProps) {
  const navigate = useNavigate();
  const { list } = useCitizenMessages();
  const ownTexts = useOwnListTexts();
  const { status } = useUiMessages();
  const [typed, settled, setTyped] = useFilterText(view);
  const { text } = readFilterText(settled);
  const sort: CitizenSort = search.sort ?? 'name';
  const filter: CitizenListFilter = {
    sort,
    ...present({
      assigned: view === 'all' ? undefined : assigned[view],
      assignedTo: view === 'all' ? search.caseworker : undefined,
      status: search.status,
      controlDueBy: search.control && controlDueBy(search.control, todayInCopenhagen(currentTime())),
      flagged: search.flagged && 'true',
      withdrawing: search.withdrawing && 'true',
      text,
      year: search.year === undefined ? undefined : String(search.year),
      remainingFromOere: digits(search.remainingFromOere),
      remainingUntilOere: digits(search.remainingUntilOere),
    }),
  };
  const year = search.year ?? yearOf(todayInCopenhagen(currentTime()));
  const [rows, setRows] = useRowsShown();
  const query = useInfiniteQuery(citizensQuery(filter, rows.rows));
  const { sort: _, ...narrowed } = search;
  const filtered = text !== undefined || Object.keys(narrowed).length > 0;
  const said = useSaid({ view, query, filtered });
  const selection = useSelection(query.data?.pages.flatMap(({ items }) => items) ?? []);
  // What was done last with those who were ticked.
  const [controlled, setControlled] = useState<ControlsDone>();
  const [handedOver, setHandedOver] = useState<ChosenHandedOver>();
  // Nothing is nothing to download.
  const isEmpty = query.data?.pages[0]?.items.length === 0;

  function show(next: ListSearch): void {
    void navigate({ to: '.', search: next, replace: true, resetScroll: false, state: true });
  }

  return (
    <Page title={title} before={<BackToWork />}>
      <ListTools
        search={search}
        typed={typed}
        withCaseworker={view === 'all'}
        onType={setTyped}
        onChange={show}
      >
        {!isEmpty && <ExportList filter={filter} />}
      </ListTools>
      <MoreFilters view={view} search={search} onChange={show} rows={rows} onRows={setRows} />
      <PrintedChoices
        choices={[
          { label: list.filter, chosen: text },
          { label: list.status, chosen: search.status && status[search.status] },
          {
            label: list.control,
            chosen:
              search.control && (search.control === 'overdue' ? list.controlOverdue : list.controlThisYear),
          },
          { label: list.register, chosen: search.flagged && list.registerFlagged },
          {
            label: list.balance({ year }),
            chosen: hasBalance(search)
              ? ownTexts.chosenBalance({ ...chosenAmounts(search), year })
              : undefined,
          },
          { label: list.consent, chosen: search.withdrawing && list.consentWithdrawing },
          { label: list.sort, chosen: list.sorts[sort] },
        ]}
      />
      {controlled !== undefined && <ControlsOutcome done={controlled} />}
      {handedOver !== undefined && <HandOverOutcome {...handedOver} />}
      <ListTotals filter={filter} year={year} />
      <div className={rows.dense ? 'is-dense' : undefined}>
        {query.isPlaceholderData && <UnderWay quiet />}
        <Rows
          view={view}
          title={title}
          query={query}
          sort={sort}
          year={year}
          filtered={filtered}
          onSort={(next) => show({ ...search, sort: next })}
          selection={selection}
          actions={
            <>
              <SeveralControls
                selection={selection}
                onDone={(done) => {
                  setHandedOver(undefined);
                  setControlled(done);
                }}
              />
              <HandOverChosen
                selection={selection}
                assigning={view === 'unassigned'}
                onDone={(done) => {
                  setControlled(undefined);
                  setHandedOver(done);
                }}
              />
            </>
          }
          clear={() => {
            setTyped('');
            show({ sort });
            // The button goes with the text that it stands in.
            focusOnceDrawn(() => document.getElementById('list-filter'));
          }}
        />
        <ShowMore
          query={query}
          said={said}
          onlyHeard={isEmpty}
          waiting={query.isPending || query.isPlaceholderData || typed !== settled}
        />
      </div>
    </Page>
  );
}
