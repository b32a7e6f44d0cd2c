import { FunctionHref, FunctionLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { PersonFacts } from '../citizen/about-card.tsx';
import { ConnectionNotice } from '../citizen/connection.tsx';
import { MyMunicipality } from '../citizen/my-municipality.tsx';
import { MyEfforts } from '../efforts/my-efforts.tsx';
import { meQuery } from '../queries/me.ts';
import { DownloadData } from './download-data.tsx';
import { useMyDataTexts } from './my-data-texts.ts';
import { WithdrawConsent } from './withdraw-consent.tsx';
import './my-data.scss';

function List({ items }: { items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Explanation() {
  const texts = useMyDataTexts();
  return (
    <section>
      <h2>{texts.why}</h2>
      <p>{texts.whyText}</p>
      <h3>{texts.from}</h3>
      <List items={texts.fromItems} />
      <h3>{texts.notHere}</h3>
      <p>{texts.notHereText}</p>
      <h2>{texts.rights}</h2>
      <List items={texts.rightsItems} />
      <MyMunicipality />
      <p className="my-data__ways">
        <FunctionLink icon="visibility" to="/borger/hvem-har-set">
          {texts.accessLog}
        </FunctionLink>
        <FunctionHref icon="lock" href="/privatliv">
          {texts.policy}
        </FunctionHref>
      </p>
    </section>
  );
}

function Content() {
  const texts = useMyDataTexts();
  const query = useQuery(meQuery);
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <ConnectionNotice fetchedAt={query.dataUpdatedAt} />
      <section className="my-data__facts">
        <h2>{texts.facts}</h2>
        {query.isPending && query.fetchStatus !== 'paused' && <Loading />}
        {query.isError && query.data === undefined && (
          <ErrorState error={query.error} retry={query.refetch} />
        )}
        {query.data !== undefined && (
          <>
            <PersonFacts me={query.data} />
            <WithdrawConsent me={query.data} />
          </>
        )}
      </section>
      <MyEfforts />
      <DownloadData />
      <Explanation />
    </Page>
  );
}

/** All that is kept about the citizen, to see and to take home (R24), and what may be done about it. */
export function MyDataPage() {
  return (
    <RequireSession entrance="citizen">
      <Content />
    </RequireSession>
  );
}
