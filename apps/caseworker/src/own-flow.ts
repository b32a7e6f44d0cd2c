import type { Flow } from '@frikort/domain/self-service';
import type { TellStep } from '@frikort/ui/counting/flow-steps';
import { useFlow, useStep } from '@frikort/ui/counting/use-flow';
import { useSession } from '@frikort/ui/session/session';

/** A caseworker's flow (R38), which is counted for their own municipality. */
export function useOwnFlow(flow: Flow): TellStep {
  const authority = useSession('caseworker').data?.authority?.code;
  const tell = useFlow(flow, { authority });
  return (step, where = { authority }) => tell(step, where);
}

/** The same with the steps after it, each told once it has been come to. */
export function useOwnSteps(flow: Flow, { started, summary }: { started: boolean; summary: boolean }): void {
  const authority = useSession('caseworker').data?.authority?.code;
  const tell = useFlow(flow, { authority });
  useStep(tell, 'started', started, { authority });
  useStep(tell, 'summary', summary, { authority });
}
