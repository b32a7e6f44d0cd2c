import { TextLink } from '@frikort/ui/components/link.tsx';
import { InboxPage, type MessageLink } from '@frikort/ui/inbox/inbox-page.tsx';

/** The citizen's page; of controls the list of them; of transfers that name nobody, those. */
const LinkOfCaseworker: MessageLink = ({ message: { kind, about }, children }) => {
  if (about.citizen !== undefined)
    return (
      <TextLink to="/borger/$citizenId" params={{ citizenId: about.citizen.id }}>
        {children}
      </TextLink>
    );
  if (kind !== 'control-due' && kind !== 'control-overdue')
    return <TextLink to="/overfoersler">{children}</TextLink>;
  const control = kind === 'control-overdue' ? 'overdue' : 'this-year';
  return (
    <TextLink to="/kommunens-borgere" search={{ status: 'active', control }}>
      {children}
    </TextLink>
  );
};

/** What the caseworker and the municipality have been told (R35). */
export function CaseworkerInboxPage() {
  return <InboxPage entrance="caseworker" Link={LinkOfCaseworker} />;
}
