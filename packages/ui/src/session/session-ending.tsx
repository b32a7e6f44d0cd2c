import type { Entrance } from '@frikort/api-client';
import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { PlainDialog } from '../components/plain-dialog.tsx';
import { ProblemAlert } from '../components/state.tsx';
import { useUiMessages } from '../messages.ts';
import { useOneAtATime } from '../one-at-a-time.ts';
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

/**
 * The warning itself: stay, or leave now. Of an end that cannot be put off, one is told once. It comes with the page: when
 * it is needed, a file of its own might not be had.
 */
export function SessionEnding({ entrance, minutes, forGood, onRead }: SessionEndingProps) {
  const { session } = useUiMessages();
  const extend = useExtendSession(entrance);
  const [{ busy, error }, setState] = useState<{ busy: boolean; error?: unknown }>({ busy: false });
  const oneAtATime = useOneAtATime(busy);

  function attempt(act: () => Promise<void>): void {
    oneAtATime(() => {
      setState({ busy: true });
      act().then(
        () => setState({ busy: false }),
        (why: unknown) => setState({ busy: false, error: why }),
      );
    });
  }

  const goOn = forGood ? onRead : () => attempt(extend);
  return (
    <PlainDialog
      title={session.endingTitle}
      onClose={goOn}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={goOn}>
            {forGood ? session.understood : session.stay}
          </Button>
          <Button onClick={() => attempt(() => logOut(entrance))}>{session.logOut}</Button>
        </>
      }
    >
      <p role="timer">{(forGood ? session.endingForGoodText : session.endingText)({ minutes })}</p>
      {error !== undefined && <ProblemAlert error={error} />}
    </PlainDialog>
  );
}
