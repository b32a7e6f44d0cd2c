import { isRefusedWith } from '@frikort/api-client/problem';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import { useCitizenChange } from '../queries/change-citizen.ts';
import type { Citizen } from '../queries/citizen.ts';
import { useOvertaken } from './use-overtaken.ts';

type AssignmentDialogProps = {
  kind: 'assign' | 'release';
  citizen: Citizen;
  onClose: () => void;
  onDone: () => void;
  onOvertaken: () => void;
};

/**
 * Asks before a caseworker is assigned or released, and names who is assigned now (R17). The order names the same one,
 * so that nobody is replaced unseen: when somebody else is assigned by then, it asks again.
 */
export function AssignmentDialog({ kind, citizen, onClose, onDone, onOvertaken }: AssignmentDialogProps) {
  const messages = useCitizenMessages();
  const change = useCitizenChange(citizen);
  const assigned = citizen.assignedCaseworker;
  const [seen] = useState(assigned);
  useOvertaken({ kind, citizen, change, onOvertaken });
  const texts = messages[kind];
  const changed = assigned?.id !== seen?.id;
  const explained = changed && isRefusedWith(change.error, 'assignment-changed');
  return (
    <ConfirmDialog
      title={texts.title({ name: citizen.name })}
      confirmLabel={texts.confirm}
      onConfirm={() => change.mutate({ kind }, { onSuccess: onDone })}
      onCancel={onClose}
      busy={change.isPending}
      error={explained ? undefined : change.error}
      consequence={
        <>
          {changed && <Alert kind="warning" heading={messages.assignmentChanged} announce />}
          <p>
            <WhoNow kind={kind} assigned={assigned} />
          </p>
          <p>{texts.effect}</p>
        </>
      }
    />
  );
}

function WhoNow({ kind, assigned }: { kind: 'assign' | 'release'; assigned: Citizen['assignedCaseworker'] }) {
  const { assign, release } = useCitizenMessages();
  if (assigned === undefined) return assign.toNobody;
  if (kind === 'assign') return <strong>{assign.replaces(assigned)}</strong>;
  return assigned.isCaller === true ? release.own : <strong>{release.other(assigned)}</strong>;
}
