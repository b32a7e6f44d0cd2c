import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { useCitizenMessages } from '../citizen-messages.ts';
import { useCitizenChange } from '../queries/change-citizen.ts';
import type { Citizen } from '../queries/citizen.ts';

type AssignmentDialogProps = {
  kind: 'assign' | 'release';
  citizen: Citizen;
  onClose: () => void;
  onDone: () => void;
};

/** Asks before a caseworker is assigned or released, and names who is assigned now (R17). */
export function AssignmentDialog({ kind, citizen, onClose, onDone }: AssignmentDialogProps) {
  const messages = useCitizenMessages();
  const change = useCitizenChange(citizen);
  const texts = messages[kind];
  return (
    <ConfirmDialog
      title={texts.title}
      confirmLabel={texts.confirm}
      onConfirm={() => change.mutate({ kind }, { onSuccess: onDone })}
      onCancel={onClose}
      busy={change.isPending}
      error={change.error}
    >
      <p>
        <WhoNow kind={kind} assigned={citizen.assignedCaseworker} />
      </p>
      <p>{texts.effect}</p>
    </ConfirmDialog>
  );
}

function WhoNow({ kind, assigned }: { kind: 'assign' | 'release'; assigned: Citizen['assignedCaseworker'] }) {
  const { assign, release } = useCitizenMessages();
  if (assigned === undefined) return assign.toNobody;
  if (kind === 'assign') return <strong>{assign.replaces(assigned)}</strong>;
  return assigned.isCaller === true ? release.own : <strong>{release.other(assigned)}</strong>;
}
