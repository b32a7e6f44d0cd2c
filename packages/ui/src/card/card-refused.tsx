import { ProblemError } from '@frikort/api-client/problem';
import { Alert } from '../components/alert.tsx';
import { Button } from '../components/button.tsx';
import { ProblemAlert } from '../components/state.tsx';
import { useCardTexts } from './card-texts.ts';

/** Why a card is not shown. One that was deactivated meanwhile is news to the page too: it is to be loaded again. */
export function CardRefused({ error }: { error: unknown }) {
  const texts = useCardTexts();
  const inactive = error instanceof ProblemError && error.problem.code === 'enrolment-inactive';
  if (!inactive) return <ProblemAlert error={error} />;
  return (
    <Alert kind="error" heading={texts.refusedTitle} announce>
      <p>{texts.refusedText}</p>
      <Button icon="refresh" onClick={() => window.location.reload()}>
        {texts.reload}
      </Button>
    </Alert>
  );
}
