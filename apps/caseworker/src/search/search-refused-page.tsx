import { isRefusedWith, ProblemError } from '@frikort/api-client/problem';
import { FindAuthority } from '@frikort/ui/authority/authority-contact.tsx';
import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useProblemText } from '@frikort/ui/problem-text';
import { mayPassByItself } from '@frikort/ui/query-client';
import { Page } from '@frikort/ui/shell/page.tsx';
import { Navigate } from '@tanstack/react-router';
import { useMessages } from '../messages.ts';
import { type Refusal, useSearch } from './search.tsx';
import { SearchAgain } from './search-again.tsx';

const RequestTransfer = lazyPart(() =>
  import('../transfers/request-transfer.tsx').then((module) => module.RequestTransfer),
);

/**
 * Why a search shows nobody: the number is unknown, the citizen belongs to another municipality (and then nothing
 * more is told, R14), or no answer came.
 */
function Refused({ query, error }: Refusal) {
  const { search: texts } = useMessages();
  const { search, busy } = useSearch();
  const { title, text } = useProblemText(error);
  const mayTryAgain =
    mayPassByItself(error) || (error instanceof ProblemError && error.problem.status === 429);
  return (
    <Page title={title} width="text">
      <p className="font-lead">{text}</p>
      {isRefusedWith(error, 'citizen-of-other-authority') && (
        <>
          <FindAuthority whose="citizen" />
          <RequestTransfer query={query} />
        </>
      )}
      {mayTryAgain ? (
        <ButtonGroup>
          <Button look="primary" icon="refresh" busy={busy} onClick={() => void search(query)}>
            {texts.tryAgain}
          </Button>
        </ButtonGroup>
      ) : (
        <SearchAgain />
      )}
    </Page>
  );
}

/** Where a search ends that shows nobody; after a reload nothing is known of it any more. */
export function SearchRefusedPage() {
  const { refusal } = useSearch();
  return refusal === undefined ? <Navigate to="/" replace /> : <Refused {...refusal} />;
}
