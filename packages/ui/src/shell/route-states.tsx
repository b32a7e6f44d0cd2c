import { AnchorButton, Button, ButtonGroup } from '../components/button.tsx';
import { Loading } from '../components/loading.tsx';
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

/** For the router's `defaultErrorComponent`: a page that broke. Drafts keep what was typed while it is loaded anew. */
export function PageBroken() {
  const { state } = useUiMessages();
  return (
    <Page title={state.brokenPage} width="text">
      <p className="font-lead">{state.brokenPageText}</p>
      <ButtonGroup>
        <Button look="primary" icon="refresh" onClick={() => window.location.reload()}>
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
