import { AnchorButton } from '@frikort/ui/components/button.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useMessages } from '../messages.ts';

/** Where single logout ends. */
export function LoggedOutPage() {
  const { loggedOut } = useMessages();
  return (
    <Page title={loggedOut.title} width="text">
      <p className="font-lead">{loggedOut.text}</p>
      <AnchorButton look="primary" href="/">
        {loggedOut.toFrontPage}
      </AnchorButton>
    </Page>
  );
}
