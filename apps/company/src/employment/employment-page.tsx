import { receiptNumber } from '@frikort/domain/receipt-number';
import { Button, ButtonGroup, ButtonLink } from '@frikort/ui/components/button.tsx';
import { ContactPerson } from '@frikort/ui/components/contact-person.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { HistoryTable } from '@frikort/ui/components/history-table.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Badge, StatusBadge } from '@frikort/ui/components/status.tsx';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { shownAmount, shownDate, shownInstant, shownPeriod } from '@frikort/ui/format';
import { lazyDialog, lazyPart } from '@frikort/ui/lazy/lazy-part.tsx';
import { useReceipt } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState } from 'react';
import {
  type Employment,
  employmentHistoryQuery,
  employmentQuery,
  type ReadEmployment,
} from '../queries/employment.ts';
import { EmploymentNotices } from './employment-notices.tsx';
import { useEmploymentTexts } from './employment-texts.ts';

const route = getRouteApi('/own/ansaettelser/$id');

// The dialog reads its field by the API's schema, which is heavy.
const CancelDialog = lazyDialog(() => import('./cancel-dialog.tsx').then((module) => module.CancelDialog));

// What was asked and said about it comes after the page.
const EmploymentCorrections = lazyPart(() =>
  import('../corrections/employment-corrections.tsx').then((module) => module.EmploymentCorrections),
);

function OneWord({ children }: { children: string }) {
  return <span className="nowrap">{children}</span>;
}

function Facts({ employment }: { employment: Employment }) {
  const texts = useEmploymentTexts();
  const { status, amountOere, editable, productionUnit, reference, createdAt, updatedAt } = employment;
  const amount = shownAmount(amountOere);
  const items = [
    {
      key: 'period',
      term: texts.period,
      value: <OneWord>{shownPeriod(employment.startDate, employment.endDate)}</OneWord>,
    },
    { key: 'amount', term: texts.amount, value: status === 'cancelled' ? <s>{amount}</s> : <b>{amount}</b> },
    { key: 'card', term: texts.cardNumber, value: employment.cardNumber },
    ...(editable
      ? [
          {
            key: 'until',
            term: texts.editableUntil,
            value: <OneWord>{shownDate(employment.editableUntil)}</OneWord>,
          },
        ]
      : []),
    ...(productionUnit === undefined
      ? []
      : [{ key: 'unit', term: texts.productionUnit, value: productionUnit }]),
    ...(reference === undefined ? [] : [{ key: 'reference', term: texts.reference, value: reference }]),
    { key: 'created', term: texts.registered, value: <OneWord>{shownInstant(createdAt)}</OneWord> },
    ...(updatedAt === createdAt
      ? []
      : [{ key: 'updated', term: texts.changed, value: <OneWord>{shownInstant(updatedAt)}</OneWord> }]),
    { key: 'receipt', term: texts.receiptNumber, value: <OneWord>{receiptNumber(employment.id)}</OneWord> },
  ];
  return (
    <section className="section-card employment-facts" aria-label={texts.details}>
      <DescriptionList items={items} />
      <ContactPerson contact={employment.contact} />
    </section>
  );
}

function Actions({ read, onCancelled }: { read: ReadEmployment; onCancelled: () => void }) {
  const texts = useEmploymentTexts();
  const [open, setOpen] = useState(false);
  const [reason, setReason] = useState('');
  const [overtakenBy, setOvertakenBy] = useState<unknown>();
  const { id, editable, enrolmentStatus } = read.value;
  return (
    <>
      {overtakenBy !== undefined && <ProblemAlert error={overtakenBy} />}
      <ButtonGroup>
        {editable && (
          <>
            <ButtonLink to="/ansaettelser/$id/ret" params={{ id }} look="primary" icon="edit">
              {texts.edit}
            </ButtonLink>
            <ButtonLink to="/ansaettelser/$id/tilfoej-loen" params={{ id }} icon="plus">
              {texts.addPay}
            </ButtonLink>
          </>
        )}
        {/* An inactive frikort takes no new employment (R6). */}
        {enrolmentStatus === 'active' && (
          <ButtonLink to="/ansaettelser/ny" search={{ gentag: id }} icon="refresh">
            {texts.repeat}
          </ButtonLink>
        )}
        {editable && (
          <Button icon="close" onClick={() => setOpen(true)}>
            {texts.cancel}
          </Button>
        )}
      </ButtonGroup>
      {open && (
        <CancelDialog
          read={read}
          reason={reason}
          onReason={setReason}
          onClose={() => setOpen(false)}
          onCancelled={() => {
            setOpen(false);
            setReason('');
            onCancelled();
          }}
          onOvertaken={(error) => {
            setOpen(false);
            setOvertakenBy(error);
            focusOnceDrawn(() => document.querySelector<HTMLElement>('main h1'));
          }}
        />
      )}
    </>
  );
}

function History({ id }: { id: string }) {
  const texts = useEmploymentTexts();
  const { data, error, refetch } = useQuery(employmentHistoryQuery(id));
  return (
    <section aria-labelledby="history">
      <h2 id="history">{texts.history}</h2>
      {data !== undefined && <HistoryTable items={data.items} />}
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
    </section>
  );
}

function ShownEmployment({ read }: { read: ReadEmployment }) {
  const texts = useEmploymentTexts();
  const saved = useReceipt() === 'saved';
  const [cancelledNow, setCancelledNow] = useState(false);
  const { value: employment } = read;
  return (
    <>
      {saved && employment.status === 'registered' && (
        <Outcome>
          <p>{texts.saved}</p>
        </Outcome>
      )}
      <EmploymentNotices employment={employment} cancelledNow={cancelledNow} />
      {employment.status === 'registered' && <EmploymentCorrections employment={employment} />}
      <Facts employment={employment} />
      <Actions read={read} onCancelled={() => setCancelledNow(true)} />
      <History id={employment.id} />
    </>
  );
}

function Badges({ employment: { status, nameProtected } }: { employment: Employment }) {
  const texts = useEmploymentTexts();
  return (
    <span className="badges">
      <StatusBadge status={status} />
      {nameProtected && <Badge kind="warning">{texts.nameProtected}</Badge>}
    </span>
  );
}

/** One employment of the company: what is registered, what can be done with it, and what has happened (R7, R8, R25). */
export function EmploymentPage() {
  const texts = useEmploymentTexts();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(employmentQuery(id));
  return (
    // One page while it loads and after, so that the heading keeps the focus it was given.
    <Page
      // The title ends up in the browser's history, the name must not.
      title={texts.title}
      heading={data?.value.citizenName}
      pending={data === undefined && error === null}
      before={<BackLink to="/">{texts.back}</BackLink>}
      beside={data !== undefined && <Badges employment={data.value} />}
    >
      {data !== undefined && <ShownEmployment key={id} read={data} />}
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
    </Page>
  );
}

/** The texts of the page in the language shown, so that it does not wait for them when it is drawn. */
