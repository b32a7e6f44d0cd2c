import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownAmount, shownInstant } from '@frikort/ui/format';
import { useOperatorTexts } from './operator-texts.ts';
import type { Proposal } from './queries/years.ts';

/** What was proposed and decided about the year, by whom and when (R1). */
export function ProposalHistory({ proposals }: { proposals: readonly Proposal[] }) {
  const { proposal: texts } = useOperatorTexts();
  const columns: Column<Proposal>[] = [
    {
      key: 'what',
      header: texts.whatColumn,
      rowHeader: true,
      cell: ({ allowanceOere, opensAt }) => (
        <Unbroken>
          {allowanceOere === null
            ? texts.whatOpening({ at: opensAt === null ? undefined : shownInstant(opensAt) })
            : texts.whatAmount({ amount: shownAmount(allowanceOere) })}
        </Unbroken>
      ),
    },
    {
      key: 'proposed',
      header: texts.proposedColumn,
      cell: ({ proposedBy, proposedAt }) => (
        <Unbroken>{`${proposedBy}, ${shownInstant(proposedAt)}`}</Unbroken>
      ),
    },
    {
      key: 'decided',
      header: texts.decidedColumn,
      cell: ({ outcome, decidedBy, decidedAt }) =>
        outcome === null || decidedAt === null ? (
          texts.waits
        ) : (
          <Unbroken>
            {texts.outcome[outcome]({ name: decidedBy ?? '', at: shownInstant(decidedAt) })}
          </Unbroken>
        ),
    },
  ];
  return (
    <section aria-labelledby="proposals-heading">
      <h2 id="proposals-heading">{texts.historyHeading}</h2>
      <Table
        caption={texts.historyHeading}
        captionHidden
        columns={columns}
        rows={proposals}
        rowKey={({ id }) => id}
      />
    </section>
  );
}
