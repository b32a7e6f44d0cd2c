import { Button } from '@frikort/ui/components/button.tsx';
import { Checkbox } from '@frikort/ui/components/choice.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { useOrder } from '@frikort/ui/order';
import { useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import type { CitizenListFilter } from '../queries/citizens.ts';
import { downloadCitizens } from '../queries/export-citizens.ts';

type ExportDialogProps = { filter: CitizenListFilter; onDone: () => void; onCancel: () => void };

/** Says what a file means, and asks whether it is to hold CPR numbers: never ticked beforehand. */
function ExportDialog({ filter, onDone, onCancel }: ExportDialogProps) {
  const { exportList: texts } = useCitizenMessages();
  const [withCpr, setWithCpr] = useState(false);
  const download = useOrder({
    mutationFn: () => downloadCitizens(filter, withCpr),
    onSuccess: onDone,
  });
  return (
    <ConfirmDialog
      title={texts.title}
      confirmLabel={texts.confirm}
      busy={download.isPending}
      error={download.error}
      onConfirm={() => download.mutate()}
      onCancel={onCancel}
      consequence={
        <>
          <p>{texts.holds}</p>
          <p>{texts.responsibility}</p>
        </>
      }
    >
      <Checkbox
        id="export-with-cpr"
        label={texts.withCpr}
        hint={texts.withCprHint}
        checked={withCpr}
        onChange={(event) => setWithCpr(event.target.checked)}
      />
    </ConfirmDialog>
  );
}

/** The list as a file to save: the same filter and order, the whole of it. */
export function ExportList({ filter }: { filter: CitizenListFilter }) {
  const { exportList: texts } = useCitizenMessages();
  const [state, setState] = useState<'closed' | 'open' | 'done'>('closed');
  return (
    <div className="download">
      <Button icon="download" onClick={() => setState('open')}>
        {texts.action}
      </Button>
      <span role="status" className="download__done">
        {state === 'done' && texts.done}
      </span>
      {state === 'open' && (
        <ExportDialog filter={filter} onDone={() => setState('done')} onCancel={() => setState('closed')} />
      )}
    </div>
  );
}
