import type { Entrance } from '@frikort/api-client';
import { useRouterState } from '@tanstack/react-router';
import { useEffect } from 'react';
import { AnchorButton, ButtonGroup } from '../components/button.tsx';
import { Icon } from '../components/icon.tsx';
import { useUiMessages } from '../messages.ts';
import { takeFocusToHeading } from '../shell/focus-heading.ts';
import { Page } from '../shell/page.tsx';
import type { Session } from './page-session.ts';
import { actingFor, currentPath, homeOf, loginAddress } from './session.ts';
import './other-logged-in.scss';

/**
 * Where whoever is logged in now goes on: on the page as it is when it is new, unless its address names something of
 * the former person's. Caseworkers and the operator have pages of their own, so they begin at the start.
 */
function useFreshStart(entrance: Entrance): string {
  const namesSomething = useRouterState({
    select: ({ matches }) => Object.keys(matches.at(-1)?.params ?? {}).length > 0,
  });
  return namesSomething || entrance === 'caseworker' ? homeOf[entrance] : window.location.pathname;
}

/**
 * Instead of a page under which somebody else has logged in: says who, and nothing of whom the page was drawn for. To
 * go on loads the page anew, so that nothing of the former person is left in its memory.
 */
export function OtherLoggedIn({ session }: { session: Session }) {
  const { session: texts } = useUiMessages();
  const { name, entrance } = session;
  const organisation = actingFor(session);
  const freshStart = useFreshStart(entrance);
  useEffect(takeFocusToHeading, []);
  return (
    <Page title={texts.otherTitle} width="text">
      <p className="font-lead">{texts.otherText}</p>
      <div className="other-logged-in">
        <Icon name={organisation === undefined ? 'person' : 'business'} className="other-logged-in__icon" />
        <p>
          <span className="small-text">{texts.loggedInNow}</span>
          <strong>{name}</strong>
          {organisation !== undefined && <span>{organisation}</span>}
        </p>
      </div>
      <p>{texts.otherChoice}</p>
      <ButtonGroup>
        <AnchorButton look="primary" icon="arrow-forward" href={freshStart}>
          {texts.continueAs({ name })}
        </AnchorButton>
        <AnchorButton icon="lock" href={loginAddress(entrance, currentPath(), { fresh: true })}>
          {texts.logInAsSelf}
        </AnchorButton>
      </ButtonGroup>
    </Page>
  );
}
