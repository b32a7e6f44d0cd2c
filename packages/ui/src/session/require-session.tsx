import type { Entrance } from '@frikort/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef } from 'react';
import { AnchorButton } from '../components/button.tsx';
import { ErrorState, Loading } from '../components/state.tsx';
import { useUiMessages } from '../messages.ts';
import { Page } from '../shell/page.tsx';
import { watchForEndedSession } from './ended-session.ts';
import { currentPath, loginAddress, type Session, useSession } from './session.ts';
import { SessionWatch } from './session-watch.tsx';

/** Shown instead of a page that needs a login: says so, or that one has been logged out, and leads back here. */
export function LoginNeeded({ entrance, ended }: { entrance: Entrance; ended: boolean }) {
  const { session } = useUiMessages();
  return (
    <Page title={ended ? session.endedTitle : session.loginNeededTitle} width="text">
      <p className="font-lead">{ended ? session.endedText : session.loginNeededText[entrance]}</p>
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

/** The pages after login: waits for the session, warns before it ends, and explains when there is none. */
export function RequireSession({ entrance, children }: RequireSessionProps) {
  const { session: texts } = useUiMessages();
  const query = useSession(entrance);
  const queryClient = useQueryClient();
  useEffect(() => watchForEndedSession(queryClient, entrance), [queryClient, entrance]);
  const wasLoggedIn = useRef(false);
  const session = query.data;
  useEffect(() => {
    if (session) wasLoggedIn.current = true;
  }, [session]);

  if (query.isPending) {
    return (
      <div className="page">
        <Loading label={texts.checking} />
      </div>
    );
  }
  if (session === undefined) {
    return (
      <div className="page">
        <ErrorState error={query.error} retry={query.refetch} />
      </div>
    );
  }
  if (session === null) return <LoginNeeded entrance={entrance} ended={wasLoggedIn.current} />;
  return (
    <>
      {typeof children === 'function' ? children(session) : children}
      <SessionWatch entrance={entrance} session={session} />
    </>
  );
}
