import type { ErrorComponentProps } from '@tanstack/react-router';
import { AnchorButton, Button, ButtonGroup } from '../components/button.tsx';
import { Loading } from '../components/state.tsx';
import { useUiMessages } from '../messages.ts';
import { Page } from './page.tsx';

/** For the router's `defaultNotFoundComponent`. */
export function PageNotFound() {
  const { state } = useUiMessages();
  return (
    <Page title={state.pageNotFound} width="text">
      <p className="font-lead">{state.pageNotFoundText}</p>
      <AnchorButton href="/" look="primary">
        {state.toFrontPage}
      </AnchorButton>
    </Page>
  );
}

/** For the router's `defaultErrorComponent`: a page that broke, or whose script could not be fetched. */
export function PageBroken({ reset }: ErrorComponentProps) {
  const { state } = useUiMessages();
  return (
    <Page title={state.brokenPage} width="text">
      <p className="font-lead">{state.brokenPageText}</p>
      <ButtonGroup>
        <Button look="primary" icon="refresh" onClick={reset}>
          {state.tryAgain}
        </Button>
        <AnchorButton href="/">{state.toFrontPage}</AnchorButton>
      </ButtonGroup>
    </Page>
  );
}

/** For the router's `defaultPendingComponent`. */
export function PagePending() {
  return (
    <div className="page">
      <Loading />
    </div>
  );
}
