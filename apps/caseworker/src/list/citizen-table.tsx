import type { components } from '@frikort/api-client/schema';
import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { CitizenSort } from '@frikort/domain/citizen-list';
import { controlDueBy } from '@frikort/domain/control';
import { CopyIcon } from '@frikort/ui/components/copy-button.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { RowLinks } from '@frikort/ui/components/row-links.tsx';
import { sortedBy } from '@frikort/ui/components/sort-header.tsx';
import { Badge, StatusBadge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownAmount, shownDate } from '@frikort/ui/format';
import { repeatedIn } from '@frikort/ui/repeated';
import type { ReactNode } from 'react';
import type { CitizenMessages } from '../citizen-messages.da.ts';
import { useCitizenMessages } from '../citizen-messages.ts';
import { useRegisterNewsTexts } from '../register-news/register-news-texts.ts';
import { SelectionCell } from '../selection/selection-cell.tsx';
import { useSelectionTexts } from '../selection/selection-texts.ts';
import type { Selection } from '../selection/use-selection.ts';
import { shownCpr } from '../shown-cpr.ts';
import { isSort } from './list-search.ts';
import { onlyBack, type WayThroughList, wayFrom } from './way-through-list.ts';

type ListedCitizen = components['schemas']['ListedCitizen'];

/** R18: said of a citizen whose control is due this year, or is past its last day. */
function dueBadge({ controlDue }: ListedCitizen, list: CitizenMessages['list']): ReactNode {
  const today = todayInCopenhagen(currentTime());
  if (controlDue === undefined || controlDue > controlDueBy('this-year', today)) return undefined;
  return controlDue < today ? (
    <Badge kind="error">{list.overdue}</Badge>
  ) : (
    <Badge kind="info">{list.dueThisYear({ due: shownDate(controlDue) })}</Badge>
  );
}

/** R21: what is another than before, and no flag says. */
function NewsBadges({ kinds }: { kinds: ListedCitizen['registerNews'] }) {
  const news = useRegisterNewsTexts();
  return (
    <>
      {kinds.includes('name') && <Badge kind="warning">{news.newName}</Badge>}
      {kinds.includes('protection') && <Badge kind="warning">{news.newProtection}</Badge>}
    </>
  );
}

type NameCellProps = {
  citizen: ListedCitizen;
  /** Whether another citizen of the list has the same name: the number then tells them apart. */
  isRepeated: boolean;
  /** From here on through the list. */
  way: WayThroughList;
};

function NameCell({ citizen, isRepeated, way }: NameCellProps) {
  const { flags, list } = useCitizenMessages();
  const due = dueBadge(citizen, list);
  return (
    <>
      <TextLink
        to="/borger/$citizenId"
        params={{ citizenId: citizen.id }}
        state={{ throughList: way }}
        className="row-link"
      >
        {citizen.name}
        {isRepeated && (
          <span className="sr-only">
            , {list.cardNumber} {citizen.cardNumber}
          </span>
        )}
      </TextLink>
      {(citizen.flags.length > 0 || citizen.registerNews.length > 0 || due !== undefined) && (
        <span className="row-flags">
          {due}
          {citizen.flags.map((flag) => (
            <Badge key={flag} kind={flag === 'name-protected' ? 'error' : 'warning'}>
              {flags[flag]}
            </Badge>
          ))}
          <NewsBadges kinds={citizen.registerNews} />
        </span>
      )}
    </>
  );
}

type CitizenTableProps = {
  caption: string;
  citizens: readonly ListedCitizen[];
  /** Whether the list goes on after them. */
  hasMore: boolean;
  sort: CitizenSort;
  /** The year whose remaining balance is shown. */
  year: number;
  /** Whether the list holds citizens of several caseworkers, or of none. */
  withCaseworker: boolean;
  onSort: (sort: CitizenSort) => void;
  selection: Selection;
};

/** The rows of a list; the name is the link that opens the citizen, the rest of the row follows it. */
export function CitizenTable(props: CitizenTableProps) {
  const { caption, citizens, hasMore, sort, year, withCaseworker, onSort, selection } = props;
  const { list } = useCitizenMessages();
  const { column } = useSelectionTexts();
  const ids = citizens.map(({ id }) => id);
  const ways = new Map(ids.map((id, index) => [id, wayFrom(ids, index, hasMore)]));
  const repeated = repeatedIn(citizens.map(({ name }) => name));

  const sorted = (column: CitizenSort, label: string) => sortedBy(column, label, { sort, isSort, onSort });

  const nameOf = ({ name, cardNumber }: ListedCitizen) =>
    repeated.has(name) ? `${name}, ${cardNumber}` : name;

  const columns: Column<ListedCitizen>[] = [
    {
      key: 'chosen',
      header: <span className="sr-only selection-heading">{column}</span>,
      cell: (citizen) => <SelectionCell citizen={citizen} name={nameOf(citizen)} selection={selection} />,
    },
    { key: 'cpr', header: list.cpr, cell: ({ cpr }) => <span className="nowrap">{shownCpr(cpr)}</span> },
    {
      key: 'name',
      ...sorted('name', list.name),
      rowHeader: true,
      cell: (citizen) => (
        <NameCell
          citizen={citizen}
          isRepeated={repeated.has(citizen.name)}
          way={ways.get(citizen.id) ?? onlyBack}
        />
      ),
    },
    {
      key: 'card-number',
      ...sorted('cardNumber', list.cardNumber),
      cell: (citizen) => (
        <span className="number-to-copy">
          {citizen.cardNumber}
          <CopyIcon text={citizen.cardNumber} label={list.copyNumber({ name: nameOf(citizen) })} />
        </span>
      ),
    },
    {
      key: 'status',
      ...sorted('status', list.status),
      // What is as usual needs no word.
      cell: ({ status }) => status === 'inactive' && <StatusBadge status={status} />,
    },
    {
      key: 'balance',
      ...sorted('remainingOere', list.balance({ year })),
      align: 'number',
      cell: ({ remainingOere }) => (remainingOere === undefined ? list.none : shownAmount(remainingOere)),
    },
    {
      key: 'last-employment',
      ...sorted('lastEmploymentEnd', list.lastEmployment),
      cell: ({ lastEmploymentEnd }) =>
        lastEmploymentEnd === undefined ? (
          list.none
        ) : (
          <span className="nowrap">{shownDate(lastEmploymentEnd)}</span>
        ),
    },
    ...(withCaseworker
      ? [
          {
            key: 'caseworker',
            ...sorted('assignedCaseworker', list.caseworker),
            cell: ({ assignedCaseworker }: ListedCitizen) => assignedCaseworker?.name ?? list.none,
          },
        ]
      : []),
  ];

  return (
    <RowLinks className="citizen-table">
      <Table caption={caption} captionHidden columns={columns} rows={citizens} rowKey={({ id }) => id} />
    </RowLinks>
  );
}
