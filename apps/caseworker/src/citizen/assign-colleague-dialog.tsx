import { useColleagueTexts } from '../colleagues/colleague-texts.ts';
import { HandOverDialog } from '../colleagues/hand-over-dialog.tsx';
import type { Citizen } from '../queries/citizen.ts';

type AssignColleagueDialogProps = {
  citizen: Citizen;
  onClose: () => void;
  onDone: () => void;
  onOvertaken: () => void;
};

/** Assigns a colleague to the citizen, and names whom they replace (R17). Somebody else who was first is told of. */
export function AssignColleagueDialog({ citizen, onClose, onDone, onOvertaken }: AssignColleagueDialogProps) {
  const texts = useColleagueTexts();
  const assigned = citizen.assignedCaseworker;
  return (
    <HandOverDialog
      title={texts.titleOf({ name: citizen.name })}
      whom={{ citizens: [{ id: citizen.id, replaces: assigned?.id ?? null }] }}
      now={assigned === undefined ? texts.nobodyNow : <strong>{texts.now(assigned)}</strong>}
      onClose={onClose}
      onDone={({ items }) => (items[0]?.outcome === 'refused' ? onOvertaken() : onDone())}
    />
  );
}
