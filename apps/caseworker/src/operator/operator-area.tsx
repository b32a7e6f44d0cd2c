import { RequireSession } from '@frikort/ui/session/require-session.tsx';
import { Outlet } from '@tanstack/react-router';
import { NotForYou } from '../pages/not-for-you.tsx';
import { useOperatorTexts } from './operator-texts.ts';
import './operator.scss';

/** The operator's pages (R28): behind the login, and for nobody else. The API holds to the same. */
export function OperatorArea() {
  const texts = useOperatorTexts();
  return (
    <RequireSession entrance="caseworker">
      {(session) => (session.role === 'operator' ? <Outlet /> : <NotForYou texts={texts} />)}
    </RequireSession>
  );
}
