import { undoAssignmentSeconds } from '@frikort/domain/assignment';
import { Button } from '@frikort/ui/components/button.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { useEffect, useState } from 'react';
import { useUndoAssignments } from '../queries/colleagues.ts';
import { useColleagueTexts } from './colleague-texts.ts';

type UndoAssignmentsProps = {
  citizenIds: readonly string[];
  /** What tells one change from the next. */
  of: unknown;
};

/** "Fortryd", for as long as it can be (R17), and what came of it. */
export function UndoAssignments({ citizenIds, of }: UndoAssignmentsProps) {
  const texts = useColleagueTexts();
  const undo = useUndoAssignments();
  const [late, setLate] = useState<unknown>();
  useEffect(() => {
    const timer = window.setTimeout(() => setLate(of), undoAssignmentSeconds * 1000);
    return () => window.clearTimeout(timer);
  }, [of]);
  const isOffered = late !== of && undo.data === undefined;
  const undone = undo.data?.filter(({ outcome }) => outcome !== 'refused').length ?? 0;
  const refused = (undo.data?.length ?? 0) - undone;
  return (
    <>
      {isOffered && (
        <Button icon="refresh" busy={undo.isPending} onClick={() => undo.mutate([...citizenIds])}>
          {texts.undo}
        </Button>
      )}
      {undo.error !== null && <ProblemAlert error={undo.error} />}
      <div role="status">
        {undone > 0 && <p>{texts.undone({ count: undone })}</p>}
        {refused > 0 && <p>{texts.notUndone({ count: refused })}</p>}
      </div>
    </>
  );
}
