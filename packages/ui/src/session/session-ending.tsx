import type { Entrance } from '@frikort/api-client';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Dialog } from '../components/dialog.tsx';
import { ProblemAlert } from '../components/state.tsx';
import { useUiMessages } from '../messages.ts';
import { logOut } from './log-out.ts';
import { useExtendSession } from './session.ts';

type SessionEndingProps = {
  entrance: Entrance;
  minutes: number;
  /** Whether it ends however much it is used. */
  forGood: boolean;
  /** The warning has been read. */
  onRead: () => void;
};

/** The warning itself: stay, or leave now. Of an end that cannot be put off, one is told once. */
export function SessionEnding({ entrance, minutes, forGood, onRead }: SessionEndingProps) {
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

  const goOn = forGood ? onRead : () => void attempt(extend);
  return (
    <Dialog
      title={session.endingTitle}
      onClose={goOn}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={goOn}>
            {forGood ? session.understood : session.stay}
          </Button>
          <Button onClick={() => void attempt(() => logOut(entrance))}>{session.logOut}</Button>
        </>
      }
    >
      <p role="timer">{(forGood ? session.endingForGoodText : session.endingText)({ minutes })}</p>
      {error !== undefined && <ProblemAlert error={error} />}
    </Dialog>
  );
}
