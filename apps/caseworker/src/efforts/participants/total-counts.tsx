import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { Button } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownCount } from '@frikort/ui/format';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useState } from 'react';
import type { Effort } from '../../queries/efforts.ts';
import type { Figures } from '../../queries/participants.ts';
import { useParticipantTexts } from './participant-texts.ts';

const TotalCountDialog = lazyDialog(() =>
  import('./total-count-dialog.tsx').then((module) => module.TotalCountDialog),
);

type Count = Figures['totalCounts'][number];

/** How many took part in a year where nobody is registered one by one; entered by the effort managers (R42). */
export function TotalCounts({ effort, counts }: { effort: Effort; counts: readonly Count[] }) {
  const { count: texts } = useParticipantTexts();
  const [editing, setEditing] = useState<{ readonly year?: number }>();
  const [done, setDone] = useState<{ readonly year: number }>();
  const mayEdit = effort.rights.includes('effort-manager');
  if (!mayEdit && counts.length === 0) return null;
  const columns: Column<Count>[] = [
    { key: 'year', header: texts.year, rowHeader: true, cell: ({ year }) => year },
    {
      key: 'participants',
      header: texts.participants,
      align: 'number',
      cell: ({ participants }) => shownCount(participants),
    },
  ];
  const edit: Column<Count> = {
    key: 'edit',
    header: texts.edit,
    cell: ({ year }) => (
      <Button aria-haspopup="dialog" onClick={() => setEditing({ year })}>
        {texts.edit}
        <span className="sr-only"> {year}</span>
      </Button>
    ),
  };
  return (
    <section aria-labelledby="counts-heading">
      <h2 id="counts-heading">{texts.heading}</h2>
      <p>{texts.text}</p>
      {done !== undefined && (
        <Outcome of={done}>
          <p>{texts.saved(done)}</p>
        </Outcome>
      )}
      {counts.length === 0 ? (
        <p>{texts.none}</p>
      ) : (
        <Table
          caption={texts.heading}
          captionHidden
          columns={mayEdit ? [...columns, edit] : columns}
          rows={counts}
          rowKey={({ year }) => String(year)}
        />
      )}
      {mayEdit && (
        <p>
          <Button icon="plus" aria-haspopup="dialog" onClick={() => setEditing({})}>
            {texts.set}
          </Button>
        </p>
      )}
      {editing !== undefined && (
        <TotalCountDialog
          effort={effort}
          counts={counts}
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
