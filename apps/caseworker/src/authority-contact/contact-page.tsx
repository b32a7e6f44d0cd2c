import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useSession } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { NotForYou } from '../pages/not-for-you.tsx';
import { ownContactQuery } from '../queries/authority-contact.ts';
import { ContactHistory } from './contact-history.tsx';
import { useContactTexts } from './contact-texts.ts';
import { EditContact } from './edit-contact.tsx';

function Content() {
  const texts = useContactTexts();
  const { data, error, refetch } = useQuery(ownContactQuery);
  return (
    <Page title={texts.title} width="text">
      <p className="font-lead">{texts.lead}</p>
      <p>{texts.where}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <>
          <EditContact read={data} />
          <ContactHistory history={data.value.history} />
        </>
      )}
    </Page>
  );
}

/** How the own municipality is reached, for its administrator to enter (R28). The API holds to the same. */
export function AuthorityContactPage() {
  const texts = useContactTexts();
  const session = useSession('caseworker').data;
  return session?.role === 'administrator' ? <Content /> : <NotForYou texts={texts} />;
}
