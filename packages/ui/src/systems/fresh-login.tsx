import { isRefusedWith } from '@frikort/api-client/problem';
import { freshLoginMinutes } from '@frikort/domain/integration';
import { type ReactNode, useState } from 'react';
import { AnchorButton } from '../components/button.tsx';
import { Outcome } from '../components/outcome.tsx';
import { ProblemAlert } from '../components/state.tsx';
import { currentTime } from '../current-time.ts';
import { useOwnSession } from '../session/own-session.ts';
import { currentPath, loginAddress } from '../session/session.ts';
import { useSystemsTexts } from './systems-texts.ts';

function LogInAgain() {
  const { confirm } = useSystemsTexts();
  const { entrance } = useOwnSession();
  return (
    <AnchorButton look="primary" icon="lock" href={loginAddress(entrance, currentPath(), { fresh: true })}>
      {confirm.action}
    </AnchorButton>
  );
}

/**
 * Asks for a login before a form that needs a fresh one (R32), so that nothing is typed in vain. It is asked once, when
 * the form would open: what becomes too old while one types is told by {@link OrderRefused}.
 */
export function AfterFreshLogin({ children }: { children: ReactNode }) {
  const { confirm } = useSystemsTexts();
  const { freshUntil } = useOwnSession();
  const [isFresh] = useState(
    () => freshUntil !== undefined && Date.parse(freshUntil) > currentTime().getTime(),
  );
  if (isFresh) return children;
  return (
    <section className="section-card" aria-labelledby="confirm-heading">
      <h2 id="confirm-heading" className="h4">
        {confirm.title}
      </h2>
      <p>{confirm.text({ minutes: freshLoginMinutes })}</p>
      <p>
        <LogInAgain />
      </p>
    </section>
  );
}

/** Why an order was refused; with the way on where the login has become too old meanwhile. */
export function OrderRefused({ error, withKey = false }: { error: unknown; withKey?: boolean }) {
  const { confirm } = useSystemsTexts();
  if (!isRefusedWith(error, 'fresh-login-required')) return <ProblemAlert error={error} />;
  return (
    <Outcome kind="warning" heading={confirm.late} of={error}>
      <p>{withKey ? confirm.lateKey : confirm.lateText}</p>
      <p>
        <LogInAgain />
      </p>
    </Outcome>
  );
}
