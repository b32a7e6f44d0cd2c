import { TextLink } from '@frikort/ui/components/link.tsx';
import { InboxPage, type MessageLink } from '@frikort/ui/inbox/inbox-page.tsx';

/** The citizen's page; of controls the list of them. */
const LinkOfCaseworker: MessageLink = ({ message: { kind, about }, children }) =>
  about.citizen === undefined ? (
    <TextLink
      to="/kommunens-borgere"
      search={{ status: 'active', control: kind === 'control-overdue' ? 'overdue' : 'this-year' }}
    >
      {children}
    </TextLink>
  ) : (
    <TextLink to="/borger/$citizenId" params={{ citizenId: about.citizen.id }}>
      {children}
    </TextLink>
  );

/** What the caseworker and the municipality have been told (R35). */
export function CaseworkerInboxPage() {
  return <InboxPage entrance="caseworker" Link={LinkOfCaseworker} />;
}
