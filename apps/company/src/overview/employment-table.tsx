import { TextLink } from '@frikort/ui/components/link.tsx';
import { Badge, StatusBadge } from '@frikort/ui/components/status.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownAmount, shownDate, shownPeriod } from '@frikort/ui/format';
import type { CompanyMessages } from '../messages.da.ts';
import { useMessages } from '../messages.ts';
import type { Employment } from '../queries/employment.ts';

type Texts = CompanyMessages['overview'];

/** The id of the link that names a row. */
export function rowLinkId(id: string): string {
  return `employment-${id}`;
}

function Person({ employment, texts }: { employment: Employment; texts: Texts }) {
  const { id, citizenName, startDate, endDate, reference } = employment;
  return (
    <div>
      <TextLink to="/ansaettelser/$id" params={{ id }} id={rowLinkId(id)} className="row-link">
        {citizenName}
        <span className="sr-only">, {shownPeriod(startDate, endDate)}</span>
      </TextLink>
      {reference !== undefined && <div className="cell-note">{texts.reference({ reference })}</div>}
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
  if (status === 'cancelled') return texts.notAtAll;
  return editable ? shownDate(editableUntil) : texts.locked;
}

function columnsFor(texts: Texts): readonly Column<Employment>[] {
  return [
    {
      key: 'person',
      header: texts.person,
      rowHeader: true,
      cell: (employment) => <Person employment={employment} texts={texts} />,
    },
    {
      key: 'period',
      header: texts.period,
      cell: ({ startDate, endDate }) => (
        <span className="cell-period">{shownPeriod(startDate, endDate)}</span>
      ),
    },
    { key: 'card', header: texts.cardNumber, cell: ({ cardNumber }) => cardNumber },
    {
      key: 'amount',
      header: texts.amount,
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
      cell: (employment) => editableText(employment, texts),
    },
  ];
}

/** The list itself; a stack of cards on a narrow page. */
export function EmploymentTable({ employments }: { employments: readonly Employment[] }) {
  const { overview } = useMessages();
  return (
    <Table
      caption={overview.caption}
      captionHidden
      columns={columnsFor(overview)}
      rows={employments}
      rowKey={({ id }) => id}
    />
  );
}
