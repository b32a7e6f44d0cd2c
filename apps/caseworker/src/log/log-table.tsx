import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { UnderWay } from '@frikort/ui/components/under-way.tsx';
import { shownInstant } from '@frikort/ui/format';
import { useInfiniteQuery } from '@tanstack/react-query';
import { type LogAct, type LogFilter, logQuery } from '../queries/log.ts';
import { ActRows } from './act-rows.tsx';
import type { LogTexts } from './log.da.ts';
import { useLogTexts } from './log-texts.ts';

type Person = { readonly id: string; readonly name: string };

/** Later work adds actions and roles; one that has no word here is shown as it is. */
function wordOf(words: Readonly<Record<string, string>>, key: string): string {
  return words[key] ?? key;
}

function Who({ row, onPerson }: { row: LogAct; onPerson: (person: Person) => void }) {
  const texts = useLogTexts();
  const { actor, organisation, role, system } = row;
  if (system) {
    return (
      <div>
        <p>{texts.system(system)}</p>
        {organisation && <p className="log-role">{organisation.name}</p>}
      </div>
    );
  }
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

/** What was done, and with how many citizens when it was a list. */
function actText({ action, citizens }: LogAct, texts: LogTexts): string {
  if (action === 'citizens-listed') return texts.sawList({ count: citizens });
  if (action === 'citizens-exported') return texts.tookList({ count: citizens });
  const word = wordOf(texts.actions, action);
  return citizens > 1 ? texts.withCount({ act: word, count: citizens }) : word;
}

type Columns = {
  texts: LogTexts;
  onPerson: (person: Person) => void;
  /** The organisation whose acts alone may be opened; every one when absent. */
  ownCvr?: string | undefined;
};

function columnsOf({ texts, onPerson, ownCvr }: Columns): readonly Column<LogAct>[] {
  const opens = ({ rows, organisation }: LogAct) =>
    rows > 1 && (ownCvr === undefined || organisation?.cvr === ownCvr);
  return [
    { key: 'time', header: texts.time, cell: ({ at }) => <span className="nowrap">{shownInstant(at)}</span> },
    { key: 'who', header: texts.who, rowHeader: true, cell: (row) => <Who row={row} onPerson={onPerson} /> },
    {
      key: 'what',
      header: texts.what,
      cell: (act) => (
        <div>
          {actText(act, texts)} {act.outcome === 'refused' && <Badge kind="warning">{texts.refused}</Badge>}
          {opens(act) && <ActRows act={act} />}
        </div>
      ),
    },
    { key: 'purpose', header: texts.purpose, cell: ({ purpose }) => wordOf(texts.purposes, purpose) },
    {
      key: 'place',
      header: texts.place,
      align: 'number',
      cell: ({ position, rows }) => placeText(position, rows, texts),
    },
  ];
}

function placeText(position: number | undefined, rows: number, texts: LogTexts): string {
  if (position === undefined) return texts.waits;
  return rows > 1 ? texts.placeAndMore({ position, more: rows - 1 }) : String(position);
}

function useLog(filter: LogFilter) {
  return useInfiniteQuery(logQuery(filter));
}

type ShownProps = { onPerson: (person: Person) => void; ownCvr?: string | undefined };

type RowsProps = ShownProps & { query: ReturnType<typeof useLog>; rows: readonly LogAct[] };

function Rows({ query, rows, onPerson, ownCvr }: RowsProps) {
  const texts = useLogTexts();
  if (query.isPending) return <Loading quiet />;
  if (query.data === undefined) return <ErrorState error={query.error} retry={query.refetch} />;
  if (rows.length === 0) {
    return (
      <EmptyState heading={texts.nothing}>
        <p>{texts.nothingText}</p>
      </EmptyState>
    );
  }
  return (
    <>
      <Table
        caption={texts.caption}
        captionHidden
        columns={columnsOf({ texts, onPerson, ownCvr })}
        rows={rows}
        rowKey={({ id }) => id}
      />
      {query.isFetchNextPageError && <ErrorState error={query.error} />}
    </>
  );
}

/** The acts that were asked for, by the page. */
export function LogTable({ filter, ...shown }: ShownProps & { filter: LogFilter }) {
  const texts = useLogTexts();
  const query = useLog(filter);
  const rows = query.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = rows.length;
  const said = count === 0 ? texts.nothing : texts.shown({ count, more: query.hasNextPage });
  return (
    <div className="log-table">
      {query.isPlaceholderData && <UnderWay quiet />}
      <Rows query={query} rows={rows} {...shown} />
      <ShowMore
        query={query}
        said={query.data === undefined ? '' : said}
        onlyHeard={count === 0}
        rows=".log-table > .table-frame > table > tbody > tr"
        waiting={query.isPending || query.isPlaceholderData}
      />
    </div>
  );
}
