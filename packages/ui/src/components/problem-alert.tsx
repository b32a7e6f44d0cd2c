import { ProblemError } from '@frikort/api-client/problem';
import { useUiMessages } from '../messages.ts';
import { useProblemText } from '../problem-text.ts';
import { Alert } from './alert.tsx';

/** The alert behind `ProblemAlert` of state.tsx, which fetches this when it is first needed. */
export function WordedProblem({ error }: { error: unknown }) {
  const { state } = useUiMessages();
  const { title, text } = useProblemText(error);
  const problem = error instanceof ProblemError ? error.problem : undefined;
  const requestId = problem !== undefined && problem.status >= 500 ? problem.requestId : undefined;
  return (
    <Alert kind="error" heading={title} announce>
      <p>{text}</p>
      {requestId !== undefined && <p className="small-text">{state.reference({ requestId })}</p>}
    </Alert>
  );
}
