import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { useOperatorTexts } from './operator-texts.ts';
import type { EnteredYear } from './queries/years.ts';

type Allowance = EnteredYear['allowances'][number];

/** Every amount that was ever entered for the year, by whom and when; what was corrected stays in sight. */
export function AllowanceHistory({ entered }: { entered: EnteredYear }) {
  const { year: texts } = useOperatorTexts();
  const columns: Column<Allowance>[] = [
    {
      key: 'amount',
      header: texts.amountColumn,
      rowHeader: true,
      cell: ({ allowanceOere, supersededAt }) =>
        supersededAt === null ? shownAmount(allowanceOere) : <del>{shownAmount(allowanceOere)}</del>,
    },
    { key: 'from', header: texts.fromColumn, cell: ({ effectiveFrom }) => shownInstant(effectiveFrom) },
    {
      key: 'entered',
      header: texts.enteredColumn,
      cell: ({ enteredAt, supersededAt }) =>
        supersededAt === null
          ? shownInstant(enteredAt)
          : `${shownInstant(enteredAt)}. ${texts.superseded({ at: shownInstant(supersededAt) })}`,
    },
    { key: 'by', header: texts.byColumn, cell: ({ enteredBy }) => enteredBy ?? texts.byLaw },
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
