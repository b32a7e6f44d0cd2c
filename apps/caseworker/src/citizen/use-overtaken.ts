import { useEffect, useEffectEvent } from 'react';
import type { useCitizenChange } from '../queries/change-citizen.ts';
import type { Citizen } from '../queries/citizen.ts';
import { type AskedAction, actionsFor } from './actions.ts';

type Asked = {
  kind: AskedAction;
  /** As they are by now: read anew when the dialog opened, and when its order was refused. */
  citizen: Citizen;
  change: Pick<ReturnType<typeof useCitizenChange>, 'isPending' | 'isSuccess'>;
  onOvertaken: () => void;
};

/**
 * Tells when the frikort stands so that the open dialog has nothing left to ask, without its own doing: somebody else
 * was first, or another tab.
 */
export function useOvertaken({ kind, citizen, change, onOvertaken }: Asked): void {
  const overtaken = !change.isPending && !change.isSuccess && !actionsFor(citizen).includes(kind);
  const tell = useEffectEvent(onOvertaken);
  useEffect(() => {
    if (overtaken) tell();
  }, [overtaken]);
}
