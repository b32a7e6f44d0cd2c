import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { Outlet } from '@tanstack/react-router';
import { useOperatorTexts } from './operator-texts.ts';
import './operator.scss';

function NotForYou() {
  const texts = useOperatorTexts();
  return (
    <Page title={texts.notForYou} width="text">
      <p className="font-lead">{texts.notForYouText}</p>
      <ButtonLink to="/" look="primary">
        {texts.toStart}
      </ButtonLink>
    </Page>
  );
}

/** The operator's pages (R28): behind the login, and for nobody else. The API holds to the same. */
export function OperatorArea() {
  return (
    <RequireSession entrance="caseworker">
      {(session) => (session.operator === true ? <Outlet /> : <NotForYou />)}
    </RequireSession>
  );
}
