import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { useOperatorTexts } from './operator-texts.ts';
import type { EnteredYear } from './queries/years.ts';

type Allowance = EnteredYear['allowances'][number];

/** Every amount that was ever entered for the year, by whom and when; what was corrected stays in sight. */
export function AllowanceHistory({ entered }: { entered: EnteredYear }) {
  const { year: texts, years } = useOperatorTexts();
  // What is made up for a demonstration is nobody's law.
  const withoutAuthor = entered.example === true ? years.example : texts.byLaw;
  const columns: Column<Allowance>[] = [
    {
      key: 'amount',
      header: texts.amountColumn,
      rowHeader: true,
      cell: ({ allowanceOere, supersededAt }) =>
        supersededAt === null ? shownAmount(allowanceOere) : <del>{shownAmount(allowanceOere)}</del>,
    },
    {
      key: 'from',
      header: texts.fromColumn,
      cell: ({ effectiveFrom }) => <span className="nowrap">{shownInstant(effectiveFrom)}</span>,
    },
    {
      key: 'entered',
      header: texts.enteredColumn,
      cell: ({ enteredAt, supersededAt }) =>
        supersededAt === null ? (
          <span className="nowrap">{shownInstant(enteredAt)}</span>
        ) : (
          <Unbroken>{`${shownInstant(enteredAt)}. ${texts.superseded({ at: shownInstant(supersededAt) })}`}</Unbroken>
        ),
    },
    {
      key: 'by',
      header: texts.byColumn,
      cell: ({ enteredBy, source }) =>
        [source, enteredBy ?? (source === null ? withoutAuthor : null)].filter(Boolean).join('. '),
    },
  ];
  return (
    <section aria-labelledby="history-heading">
      <h2 id="history-heading">{texts.historyHeading}</h2>
      <Table
        caption={texts.historyHeading}
        captionHidden
        columns={columns}
        rows={entered.allowances}
        rowKey={({ effectiveFrom, enteredAt }) => `${effectiveFrom} ${enteredAt}`}
      />
    </section>
  );
}
