import { Alert } from '@frikort/ui/components/alert.tsx';
import { ButtonLink, FunctionButton } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { TextLink } from '@frikort/ui/components/link.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { shownAmount, shownPeriod } from '@frikort/ui/format';
import { useOrder } from '@frikort/ui/order';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Continuation, continuationsQuery, dropContinuation } from '../queries/continuations.ts';
import { ComingYear } from './coming-year.tsx';
import { useContinuationTexts } from './continuation-texts.ts';

function WhatNow({ continuation }: { continuation: Continuation }) {
  const texts = useContinuationTexts();
  const { employmentId, enrolmentStatus, yearOpen } = continuation;
  if (enrolmentStatus === 'inactive') return <p>{texts.inactive}</p>;
  if (!yearOpen) return <ComingYear continuation={continuation} />;
  return (
    <p>
      <ButtonLink to="/ansaettelser/ny" search={{ fortsaet: employmentId }}>
        {texts.register}
      </ButtonLink>
    </p>
  );
}

function Reminder({ continuation, onDrop }: { continuation: Continuation; onDrop: () => void }) {
  const texts = useContinuationTexts();
  const { employmentId, citizenName, startDate, endDate, amountOere } = continuation;
  const item = texts.item({ name: citizenName, period: shownPeriod(startDate, endDate) });
  return (
    <li className="continuation">
      <strong>
        <Unbroken>{item}</Unbroken>
      </strong>
      {amountOere !== undefined && <p>{texts.rest({ amount: shownAmount(amountOere) })}</p>}
      <WhatNow continuation={continuation} />
      <p className="continuation__ways">
        <TextLink to="/ansaettelser/$id" params={{ id: employmentId }}>
          {texts.show}
          <span className="sr-only">, {item}</span>
        </TextLink>
        <FunctionButton icon="close" onClick={onDrop}>
          {texts.drop}
          <span className="sr-only">, {item}</span>
        </FunctionButton>
      </p>
    </li>
  );
}

function DropQuestion({ continuation, onClose }: { continuation: Continuation; onClose: () => void }) {
  const texts = useContinuationTexts();
  const queryClient = useQueryClient();
  const { employmentId, citizenName, startDate, endDate } = continuation;
  const dropping = useOrder({
    mutationFn: () => dropContinuation(employmentId),
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: continuationsQuery.queryKey });
      onClose();
      // What held the focus is gone with the reminder.
      focusOnceDrawn(() => document.querySelector('main h1'));
    },
  });
  return (
    <ConfirmDialog
      title={texts.dropTitle}
      confirmLabel={texts.drop}
      busy={dropping.isPending}
      error={dropping.error}
      onConfirm={() => dropping.mutate()}
      onCancel={onClose}
      consequence={
        <p>
          <Unbroken>
            {texts.dropText({ name: citizenName, period: shownPeriod(startDate, endDate) })}
          </Unbroken>
        </p>
      }
    />
  );
}

/** On the overview: what the company has still to register of employments that go on after New Year (R5). */
export function ContinuationNotice() {
  const texts = useContinuationTexts();
  const { data } = useQuery(continuationsQuery);
  const [dropped, setDropped] = useState<Continuation>();
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Alert kind="info" heading={texts.heading({ count: data.items.length })}>
      <ul className="continuations">
        {data.items.map((continuation) => (
          <Reminder
            key={continuation.employmentId}
            continuation={continuation}
            onDrop={() => setDropped(continuation)}
          />
        ))}
      </ul>
      {dropped !== undefined && <DropQuestion continuation={dropped} onClose={() => setDropped(undefined)} />}
    </Alert>
  );
}
