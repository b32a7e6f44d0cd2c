import { Button } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ShowMore } from '@frikort/ui/components/show-more.tsx';
import { EmptyState, ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { type Column, Table } from '@frikort/ui/components/table.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownCount, shownInstant } from '@frikort/ui/format';
import { shownWeek } from '@frikort/ui/shown-week';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type HandCountUpload, uploadsQuery, useDeleteUpload } from '../queries/self-service.ts';
import { useSelfServiceTexts } from './self-service-texts.ts';

type DeleteProps = { upload: HandCountUpload; onDeleted: () => void; onClose: () => void };

function DeleteDialog({ upload, onDeleted, onClose }: DeleteProps) {
  const { counts: texts } = useSelfServiceTexts();
  const deleting = useDeleteUpload();
  return (
    <ConfirmDialog
      title={texts.deleteTitle}
      confirmLabel={texts.deleteConfirm}
      destructive
      busy={deleting.isPending}
      error={deleting.error}
      onConfirm={() => deleting.mutate(upload.id, { onSuccess: onDeleted })}
      onCancel={onClose}
      consequence={
        <p>
          <Unbroken>{texts.deleteText({ at: shownInstant(upload.at), by: upload.by })}</Unbroken>
        </p>
      }
    />
  );
}

/** What was counted by hand, by upload, the latest first. */
export function HandCountList() {
  const all = useSelfServiceTexts();
  const { counts: texts } = all;
  const uploads = useInfiniteQuery(uploadsQuery);
  const [asked, setAsked] = useState<HandCountUpload>();
  const [deleted, setDeleted] = useState<string>();
  const columns: Column<HandCountUpload>[] = [
    {
      key: 'at',
      header: texts.at,
      rowHeader: true,
      cell: ({ at, by }) => (
        <div>
          <span className="nowrap">{shownInstant(at)}</span>
          <p className="flow-more">{by}</p>
        </div>
      ),
    },
    {
      key: 'what',
      header: texts.what,
      cell: ({ counts }) => (
        <ul className="history-changes">
          {counts.map(({ flow, channel, week, count }) => (
            <li key={`${flow} ${channel} ${week}`}>
              {texts.one({
                flow: all.flows[flow],
                channel: all.channels[channel],
                week: shownWeek(week),
                count: shownCount(count),
              })}
            </li>
          ))}
        </ul>
      ),
    },
    {
      key: 'delete',
      header: texts.delete,
      cell: (upload) => (
        <Button icon="delete" aria-haspopup="dialog" onClick={() => setAsked(upload)}>
          {texts.delete}
        </Button>
      ),
    },
  ];
  if (uploads.data === undefined)
    return uploads.error === null ? (
      <Loading />
    ) : (
      <ErrorState error={uploads.error} retry={uploads.refetch} />
    );
  const rows = uploads.data.pages.flatMap(({ items }) => items);
  return (
    <section>
      <h2>{texts.listHeading}</h2>
      {deleted !== undefined && (
        <Outcome of={deleted}>
          <p>{texts.deleted}</p>
        </Outcome>
      )}
      {rows.length === 0 ? (
        <EmptyState heading={texts.none} />
      ) : (
        <Table
          caption={texts.listHeading}
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
        />
      )}
      <ShowMore query={uploads} />
      {asked !== undefined && (
        <DeleteDialog
          upload={asked}
          onDeleted={() => {
            setDeleted(asked.id);
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        />
      )}
    </section>
  );
}
