import { mostControlsAtOnce } from '@frikort/domain/control';
import { Button } from '@frikort/ui/components/button.tsx';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useState } from 'react';
import { useSelectionTexts } from '../selection/selection-texts.ts';
import type { Selection } from '../selection/use-selection.ts';
import { type ControlsDone, controlsDone } from './controls-done.ts';

const ControlsDialog = lazyDialog(() =>
  import('./controls-dialog.tsx').then((module) => module.ControlsDialog),
);

/** The button that records a control of everybody who is ticked, and its dialog (R18). */
export function SeveralControls({
  selection,
  onDone,
}: {
  selection: Selection;
  onDone: (done: ControlsDone) => void;
}) {
  const { controls: texts, tooMany } = useSelectionTexts();
  const [asking, setAsking] = useState(false);
  const { chosen } = selection;
  if (chosen.length > mostControlsAtOnce) return <p role="alert">{tooMany({ most: mostControlsAtOnce })}</p>;
  return (
    <>
      <Button icon="check" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {texts.action}
      </Button>
      {asking && (
        <ControlsDialog
          citizenIds={chosen.map(({ id }) => id)}
          onClose={() => setAsking(false)}
          onDone={(items) => {
            setAsking(false);
            onDone(controlsDone(chosen, items));
            selection.choose(chosen, false);
          }}
        />
      )}
    </>
  );
}
