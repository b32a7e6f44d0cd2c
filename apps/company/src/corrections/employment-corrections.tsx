import { useRequestKey } from '@frikort/ui/attempt';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, ButtonGroup } from '@frikort/ui/components/button.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState } from '@frikort/ui/components/state.tsx';
import { Typed } from '@frikort/ui/components/typed.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import {
  correctionsKey,
  type Objection,
  objectionsQuery,
  type Reopening,
  reopeningsQuery,
  requestReopening,
  withdrawReopening,
} from '@frikort/ui/corrections/corrections';
import { useCorrectionTexts } from '@frikort/ui/corrections/corrections-texts';
import { SaidByCitizen } from '@frikort/ui/corrections/said-by-citizen.tsx';
import { WithdrawDialog } from '@frikort/ui/corrections/withdraw-dialog.tsx';
import { shownDate, shownInstant } from '@frikort/ui/format';
import { lazyDialog } from '@frikort/ui/lazy/lazy-part.tsx';
import { useOrder } from '@frikort/ui/order';
import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { type Employment, employmentQuery } from '../queries/employment.ts';
import './corrections.scss';

// The dialogs read their fields by the API's schemas, which are heavy.
const ReasonDialog = lazyDialog(() =>
  import('@frikort/ui/corrections/reason-dialog.tsx').then((module) => module.ReasonDialog),
);
const AnswerDialog = lazyDialog(() =>
  import('@frikort/ui/corrections/answer-dialog.tsx').then((module) => module.AnswerDialog),
);

/** The page of an employment shows what was asked and said about it, and its history, anew. */
async function outdate(queryClient: QueryClient, employmentId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: correctionsKey });
  await queryClient.invalidateQueries({ queryKey: employmentQuery(employmentId).queryKey });
}

function AskDialog({ id, onAsked, onClose }: { id: string; onAsked: () => void; onClose: () => void }) {
  const texts = useCorrectionTexts();
  const queryClient = useQueryClient();
  const keyOf = useRequestKey();
  const asking = useOrder({
    mutationFn: (reason: string) => requestReopening(id, reason, keyOf(reason)),
    onSuccess: async () => {
      onAsked();
      await outdate(queryClient, id);
    },
  });
  return (
    <ReasonDialog
      title={texts.askTitle}
      consequence={<p>{texts.askText}</p>}
      label={texts.askReason}
      confirmLabel={texts.askConfirm}
      busy={asking.isPending}
      error={asking.error}
      onConfirm={(reason) => asking.mutate(reason)}
      onClose={onClose}
    />
  );
}

function Withdraw({ reopening, onClose }: { reopening: Reopening; onClose: () => void }) {
  const texts = useCorrectionTexts();
  const queryClient = useQueryClient();
  return (
    <WithdrawDialog
      texts={texts}
      withdraw={() => withdrawReopening(reopening.id)}
      outdate={() => outdate(queryClient, reopening.employment.id)}
      onClose={onClose}
    />
  );
}

function Reason({ of, children }: { of: string; children: string }) {
  return (
    <p>
      {of} <Typed>{children}</Typed>
    </p>
  );
}

/** How the latest request stands; nothing when there never was one. */
function Standing({ reopening }: { reopening: Reopening }) {
  const texts = useCorrectionTexts();
  const { state, reason, answer, decidedAt = '', requestedAt, lapsesAt = '', editableUntil = '' } = reopening;
  const { editable } = reopening.employment;
  switch (state) {
    case 'waiting':
      return (
        <Alert kind="info" heading={texts.waiting({ instant: shownInstant(requestedAt) })}>
          <Reason of={texts.yourReason}>{reason}</Reason>
          <p>
            <Unbroken>{texts.waitingText({ instant: shownInstant(lapsesAt) })}</Unbroken>
          </p>
        </Alert>
      );
    case 'approved':
      return editable ? (
        <Alert kind="success" heading={texts.approved({ until: shownDate(editableUntil) })}>
          <p>{texts.approvedText}</p>
        </Alert>
      ) : null;
    case 'refused':
      return (
        <Alert kind="warning" heading={texts.refused({ instant: shownInstant(decidedAt) })}>
          {answer !== undefined && <Reason of={texts.itsReason}>{answer}</Reason>}
          <Reason of={texts.yourReason}>{reason}</Reason>
        </Alert>
      );
    case 'withdrawn':
      return <p>{texts.withdrawn({ instant: shownInstant(decidedAt) })}</p>;
    case 'lapsed':
      return <p>{texts.lapsed}</p>;
  }
}

/** Asking the municipality for leave to edit what is locked, and what came of it (R30). */
function Reopenings({ employment }: { employment: Employment }) {
  const texts = useCorrectionTexts();
  const { id, editable } = employment;
  const { data, error, refetch } = useQuery(reopeningsQuery('company', { employmentId: id }));
  const [dialog, setDialog] = useState<'ask' | 'withdraw'>();
  const [asked, setAsked] = useState(0);
  if (error !== null && data === undefined) return <ErrorState error={error} retry={refetch} />;
  if (data === undefined) return null;
  const [latest] = data.items;
  const waits = latest?.state === 'waiting';
  const close = () => setDialog(undefined);
  let action: ReactNode = null;
  if (waits) action = <Button onClick={() => setDialog('withdraw')}>{texts.withdraw}</Button>;
  else if (!editable) {
    action = (
      <Button look="primary" onClick={() => setDialog('ask')}>
        {texts.ask}
      </Button>
    );
  }
  return (
    <>
      {asked > 0 && waits && <Outcome of={asked}>{texts.asked}</Outcome>}
      {latest !== undefined && <Standing reopening={latest} />}
      {action !== null && <ButtonGroup>{action}</ButtonGroup>}
      {dialog === 'ask' && (
        <AskDialog
          id={id}
          onAsked={() => {
            close();
            setAsked(asked + 1);
          }}
          onClose={close}
        />
      )}
      {dialog === 'withdraw' && latest !== undefined && <Withdraw reopening={latest} onClose={close} />}
    </>
  );
}

/** What the citizen says is wrong, until it is answered (R30). */
function Disputed({ objection, onAnswer }: { objection: Objection; onAnswer: () => void }) {
  const texts = useCorrectionTexts();
  return (
    <Alert kind="warning" heading={texts.disputed}>
      <SaidByCitizen objection={objection} />
      <p>{objection.side === 'company' ? texts.disputedForCompany : texts.disputedForAuthority}</p>
      <ButtonGroup>
        <Button onClick={onAnswer}>{texts.answer}</Button>
      </ButtonGroup>
    </Alert>
  );
}

function Objections({ id }: { id: string }) {
  const texts = useCorrectionTexts();
  const queryClient = useQueryClient();
  const { data } = useQuery(objectionsQuery('company', { employmentId: id, state: 'open' }));
  const [answering, setAnswering] = useState<Objection>();
  const [answered, setAnswered] = useState(0);
  const [open] = data?.items ?? [];
  return (
    <>
      {answered > 0 && <Outcome of={answered}>{texts.answered}</Outcome>}
      {open !== undefined && <Disputed objection={open} onAnswer={() => setAnswering(open)} />}
      {answering !== undefined && (
        <AnswerDialog
          entrance="company"
          objection={answering}
          onAnswered={() => {
            setAnswering(undefined);
            setAnswered(answered + 1);
            void outdate(queryClient, id);
          }}
          onClose={() => setAnswering(undefined)}
        />
      )}
    </>
  );
}

/** What the company asks and the citizen says about an employment that is not cancelled (R30). */
export function EmploymentCorrections({ employment }: { employment: Employment }) {
  return (
    <div className="corrections">
      <Objections id={employment.id} />
      <Reopenings employment={employment} />
    </div>
  );
}
