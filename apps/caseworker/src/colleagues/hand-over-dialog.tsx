import { Button } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ErrorState, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { useUiMessages } from '@frikort/ui/messages';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useState } from 'react';
import { type Colleague, colleaguesQuery, type HandedOver, useHandOver } from '../queries/colleagues.ts';
import { useColleagueTexts } from './colleague-texts.ts';

/** Whom an order is about: citizens as they were seen, or all of one caseworker's. */
export type Whom =
  | { readonly citizens: readonly { readonly id: string; readonly replaces: string | null }[] }
  | { readonly from: string };

/** What came of it, and when: with the name of who is assigned now, `undefined` for nobody. */
export type HandOverDone = {
  readonly items: HandedOver;
  readonly name: string | undefined;
  readonly at: number;
};

type HandOverDialogProps = {
  title: string;
  whom: Whom;
  /** Who is assigned now, where that is to be said. */
  now?: ReactNode;
  /** They have no caseworker yet: oneself is suggested. */
  assigning?: boolean;
  onClose: () => void;
  onDone: (done: HandOverDone) => void;
};

const toNobody = 'nobody';

/** Asks who is to be the caseworker of one citizen, of several, or of all of a colleague's (R17). */
export function HandOverDialog({
  title,
  whom,
  now,
  assigning = false,
  onClose,
  onDone,
}: HandOverDialogProps) {
  const texts = useColleagueTexts();
  const { dialog } = useUiMessages();
  const colleagues = useQuery(colleaguesQuery);
  const [picked, pick] = useState<string>();
  const [attempted, setAttempted] = useState(false);
  const order = useHandOver();
  const offered = (colleagues.data?.items ?? []).filter((one) => mayGet(one, whom));
  const suggested = assigning ? offered.find(({ isCaller }) => isCaller)?.id : undefined;
  const chosen = picked ?? suggested ?? '';
  const isOne = 'citizens' in whom && whom.citizens.length === 1;

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setAttempted(true);
    if (chosen === '') return;
    const to = chosen === toNobody ? null : chosen;
    const name = offered.find(({ id }) => id === to)?.name;
    const body = 'from' in whom ? { to, from: whom.from } : { to, citizens: [...whom.citizens] };
    order.mutate(body, { onSuccess: (items) => onDone({ items, name, at: Date.now() }) });
  }

  return (
    <Dialog
      title={title}
      onClose={onClose}
      consequence={
        <>
          {now !== undefined && <p>{now}</p>}
          <p>{assigning ? texts.effectOfNew : texts.effect}</p>
          {!isOne && <p>{texts.meanwhile}</p>}
        </>
      }
      refusal={order.error !== null && <ProblemAlert error={order.error} />}
      actions={
        <>
          <Button look="primary" busy={order.isPending} onClick={() => submit()}>
            {isOne || assigning ? texts.confirmOne : texts.confirm}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      {colleagues.data === undefined && colleagues.error !== null ? (
        <ErrorState error={colleagues.error} retry={colleagues.refetch} />
      ) : (
        // There before the names are, so that nothing moves from under a press.
        <form onSubmit={submit} noValidate>
          <Select
            id="hand-over-to"
            label={texts.who}
            errorHeard="at-once"
            error={attempted && chosen === '' ? texts.missing : undefined}
            value={chosen}
            disabled={colleagues.data === undefined}
            onChange={({ target }) => pick(target.value)}
          >
            <option value="">{texts.choose}</option>
            {offered.map(({ id, name, isCaller }) => (
              <option key={id} value={id}>
                {isCaller ? texts.me({ name }) : name}
              </option>
            ))}
            {!assigning && <option value={toNobody}>{texts.nobody}</option>}
          </Select>
        </form>
      )}
    </Dialog>
  );
}

/** Whoever may be assigned, and is not whose citizens they are. */
function mayGet({ assignable, id }: Colleague, whom: Whom): boolean {
  return assignable && !('from' in whom && whom.from === id);
}
