import type { Entrance } from '@frikort/api-client';
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { AnchorButton } from '../components/button.tsx';
import { ErrorState, Loading } from '../components/state.tsx';
import { tellIntroductionOf } from '../counting/introduction.ts';
import { lazyPage } from '../lazy/lazy-part.tsx';
import { useUiMessages } from '../messages.ts';
import { takeFocusToHeading } from '../shell/focus-heading.ts';
import { Page } from '../shell/page.tsx';
import { OwnSession } from './own-session.ts';
import type { Session } from './page-session.ts';
import { currentPath, loginAddress, sessionQuery } from './session.ts';
import { SessionWatch } from './session-watch.tsx';
import { occupyPage } from './take-answer.ts';

const OtherLoggedIn = lazyPage(() => import('./other-logged-in.tsx').then((page) => page.OtherLoggedIn));

type LoginNeededProps = {
  entrance: Entrance;
  /** How the session of whom the page was drawn for ended; left out when there was none. */
  ended?: 'by-itself' | 'by-log-out' | undefined;
};

/** Shown instead of a page that needs a login: says so, or that one has been logged out, and leads back here. */
function LoginNeeded({ entrance, ended: how }: LoginNeededProps) {
  const { session } = useUiMessages();
  const ended = how !== undefined;
  // Somebody may be in the middle of a word.
  useEffect(() => (ended ? takeFocusToHeading() : undefined), [ended]);
  useEffect(() => {
    if (!ended) void tellIntroductionOf(entrance);
  }, [ended, entrance]);
  return (
    <Page title={ended ? session.endedTitle : session.loginNeededTitle} width="text">
      <p className="font-lead" role={ended ? 'alert' : undefined}>
        {ended ? session.endedText[how] : session.loginNeededText[entrance]}
      </p>
      <AnchorButton look="primary" icon="lock" href={loginAddress(entrance, currentPath(), { fresh: ended })}>
        {ended ? session.logInAgain : session.logIn}
      </AnchorButton>
    </Page>
  );
}

type RequireSessionProps = {
  entrance: Entrance;
  children: ReactNode | ((session: Session) => ReactNode);
};

/**
 * The pages after login: waits for the session, warns before it ends, and explains when there is none, or when it is
 * no longer that of the person for whom the page was drawn.
 */
export function RequireSession({ entrance, children }: RequireSessionProps) {
  const { session: texts } = useUiMessages();
  const query = useQuery(sessionQuery(entrance));
  useEffect(() => occupyPage(entrance), [entrance]);
  const page = query.data;

  if (query.isPending) {
    return (
      <div className="page">
        <Loading label={texts.checking} />
      </div>
    );
  }
  if (page === undefined) {
    return (
      <div className="page">
        <ErrorState error={query.error} retry={query.refetch} />
      </div>
    );
  }
  if (page.state === 'nobody') {
    const how = page.loggedOut ? 'by-log-out' : 'by-itself';
    return <LoginNeeded entrance={entrance} ended={page.drawnFor === undefined ? undefined : how} />;
  }
  if (page.state === 'other') return <OtherLoggedIn session={page.session} />;
  const { session } = page;
  return (
    <OwnSession value={session}>
      {typeof children === 'function' ? children(session) : children}
      <SessionWatch entrance={entrance} session={session} />
    </OwnSession>
  );
}
