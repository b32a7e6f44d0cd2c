import { objectionReasons } from '@frikort/domain/objection';
import { present } from '@frikort/domain/present';
import type { ObjectionInput } from '@frikort/domain/schemas';
import { useRequestKey } from '@frikort/ui/attempt';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import {
  correctionsKey,
  type Objection,
  objectionsQuery,
  raiseObjection,
  withdrawObjection,
} from '@frikort/ui/corrections/corrections';
import { WithdrawDialog } from '@frikort/ui/corrections/withdraw-dialog.tsx';
import { shownInstant, shownPeriod } from '@frikort/ui/format';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useOrder } from '@frikort/ui/order';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { employmentHistoryQuery } from '../queries/employment-history.ts';
import { useObjectionTexts } from './objection-texts.ts';

// The dialog reads its field by the API's schema, which is heavy.
const ChoiceDialog = lazyDialog(() =>
  import('@frikort/ui/corrections/choice-dialog.tsx').then(
    (module) => module.ChoiceDialog<ObjectionInput['reason']>,
  ),
);

type Employment = Objection['employment'];

/** What is shown of an employment is read anew once something was said about it. */
function useOutdate(employmentId: string): () => Promise<void> {
  const queryClient = useQueryClient();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: correctionsKey });
    await queryClient.invalidateQueries({ queryKey: employmentHistoryQuery(employmentId).queryKey });
  };
}

type DialogProps = { employment: Employment; onDone: () => void; onClose: () => void };

function ObjectDialog({ employment, onDone, onClose }: DialogProps) {
  const texts = useObjectionTexts();
  const outdate = useOutdate(employment.id);
  const keyOf = useRequestKey();
  const objecting = useOrder({
    mutationFn: (said: ObjectionInput) => raiseObjection(employment.id, said, keyOf(said)),
    onSuccess: async () => {
      onDone();
      await outdate();
    },
  });
  const { editable, company } = employment;
  return (
    <ChoiceDialog
      texts={texts.dialog}
      consequence={<p>{editable ? texts.toCompany({ company: company.name }) : texts.toAuthority}</p>}
      options={objectionReasons.map((value) => ({ value, label: texts.words[value] }))}
      needsSentence="something-else"
      busy={objecting.isPending}
      error={objecting.error}
      onConfirm={(reason, sentence) => objecting.mutate({ reason, ...present({ sentence }) })}
      onClose={onClose}
    />
  );
}

function Withdraw({ objection, onClose }: { objection: Objection; onClose: () => void }) {
  const texts = useObjectionTexts();
  const outdate = useOutdate(objection.employment.id);
  const withdraw = () => withdrawObjection(objection.id);
  return <WithdrawDialog texts={texts} withdraw={withdraw} outdate={outdate} onClose={onClose} />;
}

function Said({ objection: { reason, sentence } }: { objection: Objection }) {
  const texts = useObjectionTexts();
  return (
    <p>
      {texts.youSaid} {texts.words[reason]}
      {sentence !== undefined && (
        <>
          {'. '}
          <Typed>{`“${sentence}”`}</Typed>
        </>
      )}
    </p>
  );
}

/** What became of it, as the citizen is to see. */
function Standing({ objection, onWithdraw }: { objection: Objection; onWithdraw: () => void }) {
  const texts = useObjectionTexts();
  const { state, side, raisedAt, settledAt = raisedAt, settledFor, answer, answerSentence } = objection;
  const settled = { instant: shownInstant(settledAt) };
  switch (state) {
    case 'open':
      return (
        <Alert kind="info" heading={texts.open({ instant: shownInstant(raisedAt) })}>
          <Said objection={objection} />
          <p>{side === 'company' ? texts.withCompany : texts.withAuthority}</p>
          <p>
            <Button onClick={onWithdraw}>{texts.withdraw}</Button>
          </p>
        </Alert>
      );
    case 'settled':
      return (
        <Alert
          kind="info"
          heading={settledFor === 'company' ? texts.settledCompany(settled) : texts.settledAuthority(settled)}
        >
          {answer !== undefined && (
            <p>
              <strong>{texts.words[answer]}</strong>
              {answerSentence !== undefined && (
                <>
                  {'. '}
                  <Typed>{`“${answerSentence}”`}</Typed>
                </>
              )}
            </p>
          )}
          <Said objection={objection} />
        </Alert>
      );
    case 'cancelled':
      return <p>{texts.cancelled}</p>;
    case 'withdrawn':
      return <p>{texts.withdrawn(settled)}</p>;
  }
}

/** What the citizen says is wrong with an employment of theirs, and what became of it (R30). */
export function MyObjection({ employment }: { employment: Employment }) {
  const texts = useObjectionTexts();
  const { data } = useQuery(objectionsQuery('citizen', { employmentId: employment.id }));
  const [dialog, setDialog] = useState<'object' | 'withdraw'>();
  const [said, setSaid] = useState(0);
  if (data === undefined) return null;
  const [latest] = data.items;
  const close = () => setDialog(undefined);
  let action: ReactNode = null;
  if (latest?.state !== 'open' && employment.status === 'registered') {
    const { company, startDate, endDate } = employment;
    action = (
      <ButtonGroup>
        <Button onClick={() => setDialog('object')}>
          {latest?.state === 'settled' ? texts.again : texts.wrong}
          <span className="sr-only">
            {texts.of({ company: company.name, period: shownPeriod(startDate, endDate) })}
          </span>
        </Button>
      </ButtonGroup>
    );
  }
  return (
    <>
      {said > 0 && latest?.state === 'open' && <Outcome of={said}>{texts.said}</Outcome>}
      {latest !== undefined && <Standing objection={latest} onWithdraw={() => setDialog('withdraw')} />}
      {action}
      {dialog === 'object' && (
        <ObjectDialog
          employment={employment}
          onDone={() => {
            close();
            setSaid(said + 1);
          }}
          onClose={close}
        />
      )}
      {dialog === 'withdraw' && latest !== undefined && <Withdraw objection={latest} onClose={close} />}
    </>
  );
}
