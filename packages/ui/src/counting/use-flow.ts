import type { Flow } from '@frikort/domain/self-service';
import { useEffect, useState } from 'react';
import { startFlow, type TellStep, type Where } from './flow-steps.ts';

/**
 * The flow of a page or dialog that somebody who is logged in has opened (R38): tells of its introduction and of the
 * login, and gives what tells of the steps after them.
 */
export function useFlow(flow: Flow, { authority, countedFor }: Where = {}): TellStep {
  const [tell] = useState(() => startFlow(flow));
  useEffect(() => {
    const where = { authority, countedFor };
    tell('introduction', where);
    tell(flow === 'own-look' ? 'cpr-login' : 'cvr-login', where);
  }, [tell, flow, authority, countedFor]);
  return tell;
}

/** Tells of a step once it has been come to. */
export function useStep(
  tell: TellStep,
  step: Parameters<TellStep>[0],
  isThere: boolean,
  where: Where = {},
): void {
  const { authority, countedFor } = where;
  useEffect(() => {
    if (isThere) tell(step, { authority, countedFor });
  }, [tell, step, isThere, authority, countedFor]);
}
