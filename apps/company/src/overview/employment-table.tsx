import { TextLink } from '@frikort/ui/components/link.tsx';
import { RowLinks } from '@frikort/ui/components/row-links.tsx';
import { sortedBy } from '@frikort/ui/components/sort-header.tsx';
import { Badge, StatusBadge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownAmount, shownDate, shownPeriod } from '@frikort/ui/format';
import { repeatedIn } from '@frikort/ui/repeated';
import type { Employment } from '../queries/employment.ts';
import type { ListTexts as Texts } from './list.da.ts';
import { useListTexts } from './list-texts.ts';
import { type EmploymentSort, isEmploymentSort } from './overview-search.ts';

function nameOf({ citizenName, startDate, endDate }: Employment): string {
  return `${citizenName}, ${shownPeriod(startDate, endDate)}`;
}

type PersonProps = {
  employment: Employment;
  /** Whether another row has the same name and period: the number then tells them apart. */
  isRepeated: boolean;
  texts: Texts;
};

function Person({ employment, isRepeated, texts }: PersonProps) {
  const { id, citizenName, startDate, endDate, cardNumber, reference, productionUnit } = employment;
  return (
    <div>
      <TextLink to="/ansaettelser/$id" params={{ id }} className="row-link">
        {citizenName}
        <span className="sr-only">
          , {shownPeriod(startDate, endDate)}
          {isRepeated && `, ${texts.cardNumber} ${cardNumber}`}
        </span>
      </TextLink>
      {reference !== undefined && <div className="cell-note">{texts.reference({ reference })}</div>}
      {productionUnit !== undefined && (
        <div className="cell-note">{texts.productionUnitNote({ productionUnit })}</div>
      )}
    </div>
  );
}

function State({ employment, texts }: { employment: Employment; texts: Texts }) {
  const { status, enrolmentStatus } = employment;
  return (
    <div className="badges">
      <StatusBadge status={status} />
      {status === 'registered' && enrolmentStatus === 'inactive' && (
        <Badge kind="warning">{texts.frikortInactive}</Badge>
      )}
    </div>
  );
}

function editableText({ status, editable, editableUntil }: Employment, texts: Texts): string {
  if (status === 'cancelled') return '–';
  return editable ? shownDate(editableUntil) : texts.locked;
}

/** The period is what both its start and its end sort by; which of them, the choice of the order says. */
function sortOfPeriod(sort: EmploymentSort): EmploymentSort {
  return sort === 'startDate' || sort === '-startDate' ? 'startDate' : 'endDate';
}

type Sorting = { sort: EmploymentSort; onSort: (sort: EmploymentSort) => void };

function columnsFor(
  texts: Texts,
  { sort, onSort }: Sorting,
  repeated: ReadonlySet<string>,
): readonly Column<Employment>[] {
  const sorted = (column: EmploymentSort, label: string) =>
    sortedBy(column, label, { sort, isSort: isEmploymentSort, onSort });
  return [
    {
      key: 'person',
      header: texts.person,
      rowHeader: true,
      cell: (employment) => (
        <Person employment={employment} isRepeated={repeated.has(nameOf(employment))} texts={texts} />
      ),
    },
    {
      key: 'period',
      ...sorted(sortOfPeriod(sort), texts.period),
      cell: ({ startDate, endDate }) => <span className="nowrap">{shownPeriod(startDate, endDate)}</span>,
    },
    { key: 'card', header: texts.cardNumber, cell: ({ cardNumber }) => cardNumber },
    {
      key: 'amount',
      ...sorted('amountOere', texts.amount),
      align: 'number',
      cell: ({ amountOere, status }) =>
        status === 'cancelled' ? <s>{shownAmount(amountOere)}</s> : shownAmount(amountOere),
    },
    {
      key: 'state',
      header: texts.state,
      cell: (employment) => <State employment={employment} texts={texts} />,
    },
    {
      key: 'editable',
      header: texts.editableUntil,
      cell: (employment) => <span className="nowrap">{editableText(employment, texts)}</span>,
    },
  ];
}

/** The list itself; a stack of cards on a narrow page. */
export function EmploymentTable({
  employments,
  ...sorting
}: Sorting & { employments: readonly Employment[] }) {
  const texts = useListTexts();
  return (
    <RowLinks>
      <Table
        caption={texts.caption}
        captionHidden
        columns={columnsFor(texts, sorting, repeatedIn(employments.map(nameOf)))}
        rows={employments}
        rowKey={({ id }) => id}
      />
    </RowLinks>
  );
}
