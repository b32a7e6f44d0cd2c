import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { Button } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { EmptyState } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useState } from 'react';
import type { Effort } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';
import { shownKroner } from './shown-kroner.ts';

const BudgetDialog = lazyDialog(() => import('./budget-dialog.tsx').then((module) => module.BudgetDialog));

type Budget = Effort['budgets'][number];

type BudgetsSectionProps = { effort: Effort; etag: string | undefined; mayEdit: boolean };

/** The budgets of an effort, a calendar year each (R40). */
export function BudgetsSection({ effort, etag, mayEdit }: BudgetsSectionProps) {
  const texts = useEffortTexts();
  const { budgets } = texts;
  const [editing, setEditing] = useState<{ readonly year?: number }>();
  const [done, setDone] = useState<{ readonly year: number }>();
  const columns: Column<Budget>[] = [
    { key: 'year', header: budgets.year, rowHeader: true, cell: ({ year }) => year },
    {
      key: 'budget',
      header: budgets.budget,
      align: 'number',
      cell: ({ kroner }) => <span className="nowrap">{shownKroner(kroner, texts)}</span>,
    },
  ];
  const edit: Column<Budget> = {
    key: 'edit',
    header: budgets.edit,
    cell: ({ year }) => (
      <Button aria-haspopup="dialog" onClick={() => setEditing({ year })}>
        {budgets.edit}
        <span className="sr-only"> {year}</span>
      </Button>
    ),
  };
  return (
    <section aria-labelledby="budgets-heading">
      <h2 id="budgets-heading">{budgets.heading}</h2>
      {done !== undefined && (
        <Outcome of={done}>
          <p>{budgets.saved(done)}</p>
        </Outcome>
      )}
      {effort.budgets.length === 0 ? (
        <EmptyState heading={budgets.none} />
      ) : (
        <Table
          caption={budgets.heading}
          captionHidden
          columns={mayEdit ? [...columns, edit] : columns}
          rows={effort.budgets}
          rowKey={({ year }) => String(year)}
        />
      )}
      {mayEdit && (
        <p>
          <Button icon="payments" aria-haspopup="dialog" onClick={() => setEditing({})}>
            {budgets.set}
          </Button>
        </p>
      )}
      {editing !== undefined && (
        <BudgetDialog
          effort={effort}
          etag={etag}
          thisYear={yearOf(todayInCopenhagen(currentTime()))}
          {...editing}
          onClose={() => setEditing(undefined)}
          onDone={(year) => {
            setEditing(undefined);
            setDone({ year });
          }}
        />
      )}
    </section>
  );
}
