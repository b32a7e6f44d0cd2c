import { receiptNumber } from '@frikort/domain/receipt-number';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, ButtonGroup, ButtonLink } from '@frikort/ui/components/button.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { readDraft } from '@frikort/ui/drafts';
import { shownAmount, shownDate, shownInstant, shownPeriod } from '@frikort/ui/format';
import { useReceipt } from '@frikort/ui/receipt';
import { useOwnSession } from '@frikort/ui/session/own-session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Navigate, useLocation } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ComingYear } from '../continuation/coming-year.tsx';
import { useContinuationTexts } from '../continuation/continuation-texts.ts';
import { continuationsQuery } from '../queries/continuations.ts';
import { type Employment, employmentQuery } from '../queries/employment.ts';
import { isRegistrationDraft, registrationDraftKey } from './registration-draft.ts';
import { useRegistrationTexts } from './registration-texts.ts';
import type { SplitPlan } from './split-plan.ts';

const route = getRouteApi('/own/ansaettelser/$id/kvittering');

/** The split that this employment was a part of, when a part of it is still to be registered. */
function useUnfinishedSplit(employment: Employment | undefined): SplitPlan | undefined {
  const { identity } = useOwnSession();
  const split = readDraft(registrationDraftKey, identity, isRegistrationDraft)?.split;
  const before = split?.parts[split.position - 1];
  if (employment === undefined || before === undefined) return undefined;
  const { startDate, endDate } = employment;
  return before.startDate === startDate && before.endDate === endDate ? split : undefined;
}

function Step({ what, children }: { what: string; children: ReactNode }) {
  return (
    <li>
      <strong>
        <Unbroken>{what}</Unbroken>
      </strong>{' '}
      {children}
    </li>
  );
}

function NextSteps({ employment }: { employment: Employment }) {
  const { receipt } = useRegistrationTexts();
  const { editable, editableUntil } = employment;
  return (
    <section aria-labelledby="next-steps">
      <h2 id="next-steps">{receipt.next}</h2>
      <ol className="next-steps">
        <Step what={receipt.notToTax}>{receipt.notToTaxText}</Step>
        <Step what={receipt.pay}>{receipt.payText}</Step>
        {editable && <Step what={receipt.edit({ until: shownDate(editableUntil) })}>{receipt.editText}</Step>}
      </ol>
      {!editable && (
        <p>
          <strong>{receipt.locked}</strong> {receipt.lockedText}
        </p>
      )}
      <p>{receipt.seen}</p>
    </section>
  );
}

function UnfinishedSplit({ plan }: { plan: SplitPlan }) {
  const { receipt } = useRegistrationTexts();
  const part = plan.parts[plan.position];
  if (part === undefined) return null;
  const numbers = { part: plan.position + 1, count: plan.parts.length };
  return (
    <Alert
      kind="warning"
      heading={receipt.nextPart({ ...numbers, period: shownPeriod(part.startDate, part.endDate) })}
    >
      <p>{receipt.nextPartText}</p>
      <ButtonLink to="/ansaettelser/ny" look="primary">
        {receipt.continuePart(numbers)}
      </ButtonLink>
    </Alert>
  );
}

/** What goes on after New Year and cannot be registered yet: it is kept on the overview. */
function KeptPart({ employment }: { employment: Employment }) {
  const texts = useContinuationTexts();
  const { data } = useQuery(continuationsQuery);
  const kept = data?.items.find(({ employmentId }) => employmentId === employment.id);
  if (kept === undefined) return null;
  const { startDate, endDate, yearOpen } = kept;
  return (
    <Alert kind="info" heading={texts.kept({ period: shownPeriod(startDate, endDate) })}>
      {!yearOpen && <ComingYear continuation={kept} />}
      <p>{texts.keptText}</p>
      {yearOpen && (
        <ButtonLink to="/ansaettelser/ny" search={{ fortsaet: employment.id }}>
          {texts.register}
        </ButtonLink>
      )}
    </Alert>
  );
}

/** What is registered as it is now: a colleague may have changed it before an answer that got lost came again. */
function Registered({ employment }: { employment: Employment }) {
  const { receipt } = useRegistrationTexts();
  const { citizenName, cardNumber, startDate, endDate, amountOere, contact, reference } = employment;
  const { status, version, year } = employment;
  const remaining = useLocation({ select: ({ state }) => state.remainingOere });
  const cancelled = status === 'cancelled';
  const facts = [
    {
      key: 'period',
      term: receipt.period,
      value: <span className="nowrap">{shownPeriod(startDate, endDate)}</span>,
    },
    { key: 'amount', term: receipt.amount, value: <strong>{shownAmount(amountOere)}</strong> },
    { key: 'number', term: receipt.number, value: cardNumber },
    ...(remaining === undefined || cancelled || version > 1
      ? []
      : [{ key: 'remaining', term: receipt.remaining({ year }), value: shownAmount(remaining) }]),
    { key: 'contact', term: receipt.contact, value: contact.name },
    ...(reference === undefined ? [] : [{ key: 'reference', term: receipt.reference, value: reference }]),
    {
      key: 'at',
      term: receipt.at,
      value: <span className="nowrap">{shownInstant(employment.createdAt)}</span>,
    },
    {
      key: 'receipt',
      term: receipt.receiptNumber,
      value: <span className="nowrap">{receiptNumber(employment.id)}</span>,
    },
  ];
  return (
    <Alert kind={cancelled ? 'warning' : 'success'} heading={cancelled ? receipt.cancelled : undefined}>
      {cancelled && <p>{receipt.cancelledText}</p>}
      <p className="receipt__lead">{citizenName}</p>
      <DescriptionList items={facts} />
      {!cancelled && version > 1 && <p>{receipt.changed}</p>}
    </Alert>
  );
}

function WhereNow({ id, finished }: { id: string; finished: boolean }) {
  const { receipt } = useRegistrationTexts();
  return (
    <ButtonGroup>
      {finished && (
        <ButtonLink to="/ansaettelser/ny" look="primary" icon="plus">
          {receipt.another}
        </ButtonLink>
      )}
      <ButtonLink to="/ansaettelser/$id" params={{ id }}>
        {receipt.show}
      </ButtonLink>
      <ButtonLink to="/">{receipt.overview}</ButtonLink>
      <Button icon="print" onClick={() => window.print()}>
        {receipt.print}
      </Button>
    </ButtonGroup>
  );
}

/** What was registered, and what to do next: shown once. Whoever comes here later sees the employment as it is. */
export function ReceiptPage() {
  const { id } = route.useParams();
  const registeredNow = useReceipt() === 'registered';
  return registeredNow ? (
    <Receipt key={id} id={id} />
  ) : (
    <Navigate to="/ansaettelser/$id" params={{ id }} replace />
  );
}

function Receipt({ id }: { id: string }) {
  const { receipt } = useRegistrationTexts();
  const { data, error, refetch } = useQuery(employmentQuery(id));
  const plan = useUnfinishedSplit(data?.value);
  const title =
    plan === undefined ? receipt.title : receipt.partTitle({ part: plan.position, count: plan.parts.length });
  return (
    <Page title={title} width="text">
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <>
          <Registered employment={data.value} />
          {plan === undefined ? <KeptPart employment={data.value} /> : <UnfinishedSplit plan={plan} />}
          {data.value.status !== 'cancelled' && <NextSteps employment={data.value} />}
          <WhereNow id={id} finished={plan === undefined} />
        </>
      )}
    </Page>
  );
}
