import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useMessages } from '../messages.ts';

/** An address that leads nowhere: back to where a caseworker begins, not out to the public pages. */
export function NotFoundPage() {
  const { state } = useUiMessages();
  const { start } = useMessages();
  return (
    <Page title={state.pageNotFound} width="text">
      <p className="font-lead">{state.pageNotFoundText}</p>
      <ButtonLink to="/" look="primary">
        {start.back}
      </ButtonLink>
    </Page>
  );
}
