import type { Entrance } from '@frikort/api-client';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemAlert } from '../components/state.tsx';
import { useUiMessages } from '../messages.ts';
import { logOut } from './log-out.ts';
import { useExtendSession } from './session.ts';

/** The warning itself: stay, or leave now. */
export function SessionEnding({ entrance, minutes }: { entrance: Entrance; minutes: number }) {
  const { session } = useUiMessages();
  const extend = useExtendSession(entrance);
  const [error, setError] = useState<unknown>();
  const [busy, setBusy] = useState(false);

  async function attempt(action: () => Promise<void>): Promise<void> {
    setBusy(true);
    setError(undefined);
    try {
      await action();
    } catch (failure) {
      setError(failure);
    }
    setBusy(false);
  }

  return (
    <Dialog
      title={session.endingTitle}
      onClose={() => void attempt(extend)}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={() => void attempt(extend)}>
            {session.stay}
          </Button>
          <Button onClick={() => void attempt(() => logOut(entrance))}>{session.logOut}</Button>
        </>
      }
    >
      <p role="timer">{session.endingText({ minutes })}</p>
      {error !== undefined && <ProblemAlert error={error} />}
    </Dialog>
  );
}
