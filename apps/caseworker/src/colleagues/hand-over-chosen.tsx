import { mostHandedOver } from '@frikort/domain/assignment';
import { Button } from '@frikort/ui/components/button.tsx';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useState } from 'react';
import type { Selection } from '../selection/use-selection.ts';
import { useColleagueTexts } from './colleague-texts.ts';
import type { HandOverDone } from './hand-over-dialog.tsx';

const HandOverDialog = lazyDialog(() =>
  import('./hand-over-dialog.tsx').then((module) => module.HandOverDialog),
);

/** What came of a hand-over of those who were ticked. */
export type ChosenHandedOver = { done: HandOverDone; names: ReadonlyMap<string, string> };

type HandOverChosenProps = {
  selection: Selection;
  /** They have no caseworker yet: whoever gives them one is most often the one. */
  assigning: boolean;
  onDone: (handedOver: ChosenHandedOver) => void;
};

/** The button that gives everybody who is ticked another caseworker, and its dialog (R17). */
export function HandOverChosen({ selection, assigning, onDone }: HandOverChosenProps) {
  const texts = useColleagueTexts();
  const [asking, setAsking] = useState(false);
  const { chosen } = selection;
  // What else is done with those who are ticked says the same limit.
  if (chosen.length > mostHandedOver) return null;
  return (
    <>
      <Button icon="person-add" aria-haspopup="dialog" onClick={() => setAsking(true)}>
        {assigning ? texts.assign : texts.handOver}
      </Button>
      {asking && (
        <HandOverDialog
          title={(assigning ? texts.titleOfNew : texts.titleOfMany)({ count: chosen.length })}
          assigning={assigning}
          whom={{
            citizens: chosen.map(({ id, assignedCaseworker }) => ({
              id,
              replaces: assignedCaseworker?.id ?? null,
            })),
          }}
          onClose={() => setAsking(false)}
          onDone={(done) => {
            setAsking(false);
            onDone({ done, names: new Map(chosen.map(({ id, name }) => [id, name])) });
            selection.choose(chosen, false);
          }}
        />
      )}
    </>
  );
}
