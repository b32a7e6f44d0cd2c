import type { LetterKind } from '@frikort/domain/letter';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { BackLink, FunctionLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useLettersTexts } from '@frikort/ui/letters/letters-texts';
import { useSession } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { NotForYou } from '../pages/not-for-you.tsx';
import { NotFoundPage } from '../pages/not-found-page.tsx';
import { letterTextQuery } from '../queries/letter-texts.ts';
import { EditLetter } from './edit-letter.tsx';
import { LetterHistory } from './letter-history.tsx';
import { useLetterTextsTexts } from './letter-texts-texts.ts';
import './letter-texts.scss';

const route = getRouteApi('/logged-in/kommunens-breve/$kind');

/** The kinds of letter, as addresses have them. */
const addresses = { bevilling: 'grant', afgoerelse: 'deactivation' } as const;
type Address = keyof typeof addresses;

function isAddress(text: string): text is Address {
  return Object.hasOwn(addresses, text);
}

function useIsAdministrator(): boolean {
  return useSession('caseworker').data?.role === 'administrator';
}

function Choice() {
  const texts = useLetterTextsTexts();
  const { kinds } = useLettersTexts();
  const entries: [Address, LetterKind][] = [
    ['bevilling', 'grant'],
    ['afgoerelse', 'deactivation'],
  ];
  return (
    <Page title={texts.title} width="text">
      <p className="font-lead">{texts.lead}</p>
      <p>{texts.counts}</p>
      <h2>{texts.choose}</h2>
      <ul className="letter-choice">
        {entries.map(([address, kind]) => (
          <li key={kind} className="section-card">
            <FunctionLink icon="edit" to="/kommunens-breve/$kind" params={{ kind: address }}>
              {kinds[kind]}
            </FunctionLink>
            <p>{texts.about[kind]}</p>
          </li>
        ))}
      </ul>
    </Page>
  );
}

function Content({ kind }: { kind: LetterKind }) {
  const texts = useLetterTextsTexts();
  const { kinds } = useLettersTexts();
  const { data, error, refetch } = useQuery(letterTextQuery(kind));
  return (
    <Page
      key={kind}
      title={kinds[kind]}
      before={<BackLink to="/kommunens-breve">{texts.back}</BackLink>}
      width="text"
    >
      <p className="font-lead">{texts.about[kind]}</p>
      <p>{texts.counts}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <>
          {data.value.version === 0 && (
            <Alert kind="info" heading={texts.standard}>
              <p>{texts.standardText}</p>
              {kind === 'deactivation' && <p>{texts.complaintMissing}</p>}
            </Alert>
          )}
          <EditLetter kind={kind} read={data} />
          <LetterHistory history={data.value.history} />
        </>
      )}
    </Page>
  );
}

/** Which letters a municipality writes in, for its administrator (R28, R36). The API holds to the same. */
export function LetterTextsPage() {
  const texts = useLetterTextsTexts();
  return useIsAdministrator() ? <Choice /> : <NotForYou texts={texts} />;
}

/** What one of them says. */
export function LetterTextPage() {
  const texts = useLetterTextsTexts();
  const { kind } = route.useParams();
  const isAdministrator = useIsAdministrator();
  if (!isAdministrator) return <NotForYou texts={texts} />;
  return isAddress(kind) ? <Content kind={addresses[kind]} /> : <NotFoundPage />;
}
