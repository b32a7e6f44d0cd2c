import { Button } from '@frikort/ui/components/button.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { shownDate } from '@frikort/ui/format';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Colleague, colleaguesQuery } from '../queries/colleagues.ts';
import { BackToWork } from '../worklist/back-to-work.tsx';
import { useColleagueTexts } from './colleague-texts.ts';
import type { HandOverDone } from './hand-over-dialog.tsx';
import { HandOverOutcome } from './hand-over-outcome.tsx';

const HandOverDialog = lazyDialog(() =>
  import('./hand-over-dialog.tsx').then((module) => module.HandOverDialog),
);

/** Who else works here, with how many citizens each has, and the way to hand those over (R17). */
export function ColleaguesPage() {
  const texts = useColleagueTexts();
  const { data, error, refetch } = useQuery(colleaguesQuery);
  const [asking, setAsking] = useState<Colleague>();
  const [done, setDone] = useState<HandOverDone>();

  const columns: Column<Colleague>[] = [
    {
      key: 'name',
      header: texts.name,
      rowHeader: true,
      cell: ({ name, isCaller }) => (isCaller ? texts.you({ name }) : name),
    },
    {
      key: 'last-here',
      header: texts.lastHere,
      cell: ({ lastHereOn, assignable }) => (assignable ? shownDate(lastHereOn) : texts.away),
    },
    { key: 'citizens', header: texts.citizens, align: 'number', cell: ({ citizens }) => citizens },
    {
      key: 'hand-over',
      header: <span className="sr-only">{texts.handOver}</span>,
      cell: (colleague) =>
        colleague.citizens > 0 && (
          <Button
            aria-haspopup="dialog"
            aria-label={texts.handOverOf({ name: colleague.name })}
            onClick={() => setAsking(colleague)}
          >
            {texts.handOver}
          </Button>
        ),
    },
  ];

  return (
    <Page title={texts.title} before={<BackToWork always />}>
      <p className="font-lead">{texts.lead}</p>
      {done !== undefined && <HandOverOutcome done={done} />}
      {data === undefined && error === null && <Loading />}
      {data === undefined && error !== null && <ErrorState error={error} retry={refetch} />}
      {data !== undefined && (
        <Table
          caption={texts.title}
          captionHidden
          columns={columns}
          rows={data.items}
          rowKey={({ id }) => id}
        />
      )}
      {asking !== undefined && (
        <HandOverDialog
          title={texts.titleOfAll({ name: asking.name, count: asking.citizens })}
          whom={{ from: asking.id }}
          onClose={() => setAsking(undefined)}
          onDone={(outcome) => {
            setAsking(undefined);
            setDone(outcome);
          }}
        />
      )}
    </Page>
  );
}
