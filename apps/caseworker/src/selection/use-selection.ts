import type { components } from '@frikort/api-client/schema';
import { useState } from 'react';

type ListedCitizen = components['schemas']['ListedCitizen'];

/** Which of the citizens that a list shows are ticked. */
export type Selection = {
  readonly chosen: readonly ListedCitizen[];
  readonly isChosen: (citizen: ListedCitizen) => boolean;
  readonly choose: (citizens: readonly ListedCitizen[], ticked: boolean) => void;
};

/** Ticks in a list. One that is no longer shown is not ticked either: nothing is done to whom one does not see. */
export function useSelection(shown: readonly ListedCitizen[]): Selection {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const isChosen = ({ id }: ListedCitizen) => ticked.has(id);
  const chosen = shown.filter(isChosen);
  return {
    chosen,
    isChosen,
    choose: (citizens, tick) => {
      const next = new Set(chosen.map(({ id }) => id));
      for (const { id } of citizens) {
        if (tick) next.add(id);
        else next.delete(id);
      }
      setTicked(next);
    },
  };
}
