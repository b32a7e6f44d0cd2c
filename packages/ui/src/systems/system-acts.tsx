import { useInfiniteQuery } from '@tanstack/react-query';
import { ShowMore } from '../components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '../components/state.tsx';
import { Badge } from '../components/status.tsx';
import { type Column, Table } from '../components/table.tsx';
import { shownInstant } from '../format.ts';
import type { SystemsTexts } from './systems.da.ts';
import { type SystemAct, systemActsQuery } from './systems.ts';
import { useSystemsTexts } from './systems-texts.ts';
import { useSystemsEntrance } from './use-entrance.ts';

/** Later work adds actions; one that has no word here is shown as it is. */
function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

function columnsOf({ acts, actions }: SystemsTexts, withCompany: boolean): Column<SystemAct>[] {
  const forWhom: Column<SystemAct> = {
    key: 'forWhom',
    header: acts.forWhom,
    cell: ({ organisation }) => organisation?.name,
  };
  return [
    { key: 'at', header: acts.at, cell: ({ at }) => <span className="nowrap">{shownInstant(at)}</span> },
    {
      key: 'what',
      header: acts.what,
      rowHeader: true,
      cell: ({ action, outcome }) => (
        <div>
          {wordOf(actions, action)} {outcome === 'refused' && <Badge kind="warning">{acts.refused}</Badge>}
        </div>
      ),
    },
    ...(withCompany ? [forWhom] : []),
  ];
}

type SystemActsProps = {
  id: string;
  /** Whether it acts for several, so that each row says for whom. */
  withCompany?: boolean;
};

/** What a system did, or was refused, from the log: for its owner all of it, for a company what it did for that. */
export function SystemActs({ id, withCompany = false }: SystemActsProps) {
  const texts = useSystemsTexts();
  const query = useInfiniteQuery(systemActsQuery(useSystemsEntrance(), id));
  if (query.isPending) return <Loading />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  const acts = query.data.pages.flatMap(({ items }) => items);
  const { caption, nothing, shown } = texts.acts;
  return (
    <div>
      {acts.length === 0 ? (
        <EmptyState heading={nothing} />
      ) : (
        <Table
          caption={caption}
          captionHidden
          columns={columnsOf(texts, withCompany)}
          rows={acts}
          rowKey={({ at, action, outcome }) => `${at} ${action} ${outcome}`}
        />
      )}
      <ShowMore
        query={query}
        said={acts.length === 0 ? nothing : shown({ count: acts.length, more: query.hasNextPage })}
        onlyHeard={acts.length === 0}
      />
    </div>
  );
}
