import { isRefusedWith } from '@frikort/api-client/problem';
import { Button } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { useState } from 'react';
import { useEffortOrder } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';

/** What a form was opened with: a value, and the version that a change of it names. */
type Read<Value> = { readonly value: Value; readonly etag: string | undefined };

/**
 * A change from the version that the form was opened with. When somebody else was quicker, it rests on theirs from then
 * on, and is sent only when one presses again.
 */
export function useChange<Value, Change>(
  read: Read<Value>,
  reread: () => Promise<Read<Value>>,
  send: (etag: string | undefined, change: Change) => Promise<unknown>,
) {
  const [base, setBase] = useState(read);
  const [isOutdated, setOutdated] = useState(false);
  const order = useEffortOrder((change: Change) => send(base.etag, change));

  async function restOnTheirs(): Promise<void> {
    setBase(await reread());
    setOutdated(true);
  }

  return {
    base: base.value,
    isOutdated,
    busy: order.isPending,
    failure: order.isError && !isOutdated ? order.error : null,
    save: (change: Change, onSaved: () => void) => {
      setOutdated(false);
      order.mutate(change, {
        onSuccess: onSaved,
        onError: (error) => {
          if (isRefusedWith(error, 'version-outdated')) void restOnTheirs();
        },
      });
    },
  };
}

/** Why a change was not saved: somebody was quicker, or it was refused. */
export function ChangeRefused({
  change: { isOutdated, failure },
  onTake,
}: {
  change: { isOutdated: boolean; failure: Error | null };
  /** Gives up what is typed for what is saved. */
  onTake: () => void;
}) {
  const { outdated } = useEffortTexts();
  if (failure !== null) return <ProblemAlert error={failure} />;
  if (!isOutdated) return null;
  return (
    <Outcome kind="warning" heading={outdated.heading}>
      <p>{outdated.text}</p>
      <p>
        <Button onClick={onTake}>{outdated.take}</Button>
      </p>
    </Outcome>
  );
}
