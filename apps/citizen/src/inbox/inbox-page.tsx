import { TextLink } from '@frikort/ui/components/link.tsx';
import { InboxPage, type MessageLink } from '@frikort/ui/inbox/inbox-page.tsx';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';

/** Everything about one's own frikort stands on one page. */
const LinkOfCitizen: MessageLink = ({ children }) => <TextLink to="/borger">{children}</TextLink>;

/** What the citizen has been told (R35). */
export function CitizenInboxPage() {
  return (
    <RequireSession entrance="citizen">
      <InboxPage entrance="citizen" Link={LinkOfCitizen} />
    </RequireSession>
  );
}
