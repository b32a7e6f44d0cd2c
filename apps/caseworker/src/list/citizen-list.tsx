import { Button } from '@frikort/ui/components/button.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useCitizenMessages } from '../citizen-messages.ts';
import { citizensQuery } from '../queries/citizens.ts';
import { CitizenTable } from './citizen-table.tsx';
import { useFilterText } from './filter-text.ts';
import { filterText, type ListSearch, type Sort } from './list-search.ts';
import { ListTools } from './list-tools.tsx';
import './list.scss';

export type ListView = 'mine' | 'unassigned' | 'all';

const assigned = { mine: 'me', unassigned: 'none', all: undefined } as const;

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

type CitizenListProps = { view: ListView; title: string; search: ListSearch };

/** A list of citizens to sort, to find in, and to open one from. */
export function CitizenList({ view, title, search }: CitizenListProps) {
  const { list } = useCitizenMessages();
  const navigate = useNavigate();
  const [typed, settled, setTyped] = useFilterText(view);
  const { text } = filterText(settled);
  const sort: Sort = search.sort ?? 'name';
  const query = useInfiniteQuery(
    citizensQuery({
      sort,
      ...(assigned[view] === undefined ? {} : { assigned: assigned[view] }),
      ...(search.status === undefined ? {} : { status: search.status }),
      ...(text === undefined ? {} : { text }),
    }),
  );

  function show(next: ListSearch): void {
    void navigate({ to: '.', search: next, replace: true, resetScroll: false });
  }

  const citizens = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const filtered = text !== undefined || search.status !== undefined;
  return (
    <Page title={title}>
      <ListTools search={search} typed={typed} onType={setTyped} onChange={show} />
      {query.isPending && <Loading />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {query.isSuccess && citizens.length === 0 && (
        <Nothing
          view={view}
          filtered={filtered}
          clear={() => {
            setTyped('');
            show({ sort });
          }}
        />
      )}
      {citizens.length > 0 && (
        <>
          <CitizenTable
            caption={title}
            citizens={citizens}
            sort={sort}
            withCaseworker={view === 'all'}
            onSort={(next) => show({ ...search, sort: next })}
          />
          <div className="list-end">
            <p role="status">{list.shown({ count: citizens.length, more: query.hasNextPage })}</p>
            {query.hasNextPage && (
              <Button
                icon="chevron-down"
                busy={query.isFetchingNextPage}
                onClick={() => void query.fetchNextPage()}
              >
                {list.more}
              </Button>
            )}
          </div>
        </>
      )}
    </Page>
  );
}
