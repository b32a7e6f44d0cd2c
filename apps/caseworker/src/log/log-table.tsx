import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownInstant } from '@frikort/ui/format';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type LogFilter, type LogRow, logQuery } from '../queries/log.ts';
import type { LogTexts } from './log.da.ts';
import { useLogTexts } from './log-texts.ts';

type Person = { readonly id: string; readonly name: string };

/** Later work adds actions and roles; one that has no word here is shown as it is. */
function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

function Who({ row, onPerson }: { row: LogRow; onPerson: (person: Person) => void }) {
  const texts = useLogTexts();
  const { actor, organisation, role } = row;
  const roleWord = role === undefined ? texts.unknown : wordOf(texts.roles, role);
  if (!actor) {
    return (
      <div>
        <p>{organisation?.name ?? roleWord}</p>
        {organisation && <p className="log-role">{roleWord}</p>}
      </div>
    );
  }
  return (
    <div>
      <button
        type="button"
        className="function-link log-person"
        aria-label={texts.onlyThisPerson({ name: actor.name })}
        onClick={() => onPerson(actor)}
      >
        {actor.name}
      </button>
      <p className="log-role">
        {organisation ? `${organisation.name}, ${roleWord.toLowerCase()}` : roleWord}
      </p>
    </div>
  );
}

function columnsOf(texts: LogTexts, onPerson: (person: Person) => void): readonly Column<LogRow>[] {
  return [
    { key: 'time', header: texts.time, cell: ({ at }) => <span className="nowrap">{shownInstant(at)}</span> },
    { key: 'who', header: texts.who, rowHeader: true, cell: (row) => <Who row={row} onPerson={onPerson} /> },
    {
      key: 'what',
      header: texts.what,
      cell: ({ action, outcome }) => (
        <div>
          {wordOf(texts.actions, action)}{' '}
          {outcome === 'refused' && <Badge kind="warning">{texts.refused}</Badge>}
        </div>
      ),
    },
    { key: 'purpose', header: texts.purpose, cell: ({ purpose }) => wordOf(texts.purposes, purpose) },
    { key: 'place', header: texts.place, align: 'number', cell: ({ position }) => position ?? texts.waits },
  ];
}

/** The rows that were asked for, by the page. */
export function LogTable({ filter, onPerson }: { filter: LogFilter; onPerson: (person: Person) => void }) {
  const texts = useLogTexts();
  const query = useInfiniteQuery(logQuery(filter));
  if (query.isPending) return <Loading />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  const rows = query.data.pages.flatMap(({ items }) => items);
  if (rows.length === 0) {
    return (
      <EmptyState heading={texts.nothing}>
        <p>{texts.nothingText}</p>
      </EmptyState>
    );
  }
  return (
    <div className="log-table">
      <Table
        caption={texts.caption}
        captionHidden
        columns={columnsOf(texts, onPerson)}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {query.isFetchNextPageError && <ErrorState error={query.error} />}
      <ShowMore query={query}>{texts.shown({ count: rows.length, more: query.hasNextPage })}</ShowMore>
    </div>
  );
}
