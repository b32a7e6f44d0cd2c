import type { Entrance } from '@frikort/api-client';
import { AnchorButton } from '@frikort/ui/components/button.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useLanguage } from '@frikort/ui/language';
import { useUiMessages } from '@frikort/ui/messages';
import { homeOf, loginAddress } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { PageNotFound } from '@frikort/ui/shell/route-states.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { identityProvidersQuery } from '../queries/identity-providers.ts';
import { useLogInTexts } from './log-in-texts.ts';
import './log-in.scss';
import { namesEntrance } from '../names-entrance.ts';

const route = getRouteApi('/log-ind');

/** Where `/auth/login` leads when it was not a page of ours that led there, or more than one may be asked. */
export function LogInPage() {
  const { indgang, retur, igen } = route.useSearch();
  if (!namesEntrance(indgang)) return <PageNotFound />;
  return (
    <Choice entrance={indgang} returnTo={retur === '' ? homeOf[indgang] : retur} fresh={igen === 'ja'} />
  );
}

type ChoiceProps = { entrance: Entrance; returnTo: string; fresh: boolean };

function Choice({ entrance, returnTo, fresh }: ChoiceProps) {
  const texts = useLogInTexts();
  const { state } = useUiMessages();
  const language = useLanguage();
  const { data, error, refetch } = useQuery(identityProvidersQuery(entrance));
  return (
    <Page title={texts.title} width="text">
      <p className="font-lead">{texts.lead[entrance]}</p>
      {data === undefined && error === null && <Loading />}
      {error !== null && <ErrorState error={error} retry={refetch} />}
      {data?.items.length === 0 && <p>{texts.none}</p>}
      {data !== undefined && data.items.length > 1 && <p>{texts.choose[entrance]}</p>}
      {data !== undefined && data.items.length > 0 && (
        <ul className="log-in-choices nobullet-list no-max-width" aria-label={texts.choices}>
          {data.items.map(({ id, name }, place) => (
            <li key={id}>
              <AnchorButton
                look={place === 0 ? 'primary' : 'secondary'}
                href={loginAddress(entrance, returnTo, { provider: id, fresh })}
              >
                {data.items.length > 1 ? name[language] : texts.logInWith({ name: name[language] })}
              </AnchorButton>
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href="/">{state.toFrontPage}</a>
      </p>
    </Page>
  );
}
