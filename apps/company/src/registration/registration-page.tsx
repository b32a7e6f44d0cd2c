import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import { Alert } from '@frikort/ui/components/alert.tsx';
import { Button, FunctionButton } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { useFlow, useStep } from '@frikort/ui/counting/use-flow';
import { currentTime } from '@frikort/ui/current-time';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { shownAmount, shownPeriod } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { useContinuationTexts } from '../continuation/continuation-texts.ts';
import { companyQuery } from '../queries/company.ts';
import { type Continuation, continuationsQuery } from '../queries/continuations.ts';
import { type Employment, employmentQuery } from '../queries/employment.ts';
import { previewBalance } from '../terms/balance-preview.ts';
import { BalancePreviewPanel, useBalanceOutcome } from '../terms/balance-preview-panel.tsx';
import { SameQuestion } from '../terms/same-question.tsx';
import { ContactFields, MoreFields, PayField, PeriodFields } from '../terms/terms-fields.tsx';
import { useTermsTexts } from '../terms/terms-texts.ts';
import { emptyTerms } from '../terms/terms-values.ts';
import { TermsWarnings } from '../terms/terms-warnings.tsx';
import { asksFirst } from '../terms/use-warnings.ts';
import { CardNumberStep } from './card-number-step.tsx';
import type { RegistrationSearch } from './registration-search.ts';
import { useRegistrationTexts } from './registration-texts.ts';
import { nextPartOf, type RegistrationStart, repeatOf } from './repeat.ts';
import { SplitNotice, SplitOffer } from './split-offer.tsx';
import { mayBeSplit, yearOfPart } from './split-plan.ts';
import { type Registration, useRegistration } from './use-registration.ts';

function LockedText({ terms, name }: { terms: EmploymentTerms; name: string }) {
  const texts = useRegistrationTexts();
  const { startDate, endDate, amountOere } = terms;
  const period = shownPeriod(startDate, endDate);
  return (
    <p>
      <Unbroken>{texts.lockedText({ name, period, amount: shownAmount(amountOere) })}</Unbroken>
    </p>
  );
}

/** R6: asked before something is registered that nobody can change afterwards. */
function LockedQuestion(props: {
  terms: EmploymentTerms;
  name: string;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const texts = useRegistrationTexts();
  return (
    <ConfirmDialog
      title={texts.lockedTitle}
      confirmLabel={texts.lockedConfirm}
      cancelLabel={texts.lockedBack}
      onConfirm={props.onConfirm}
      onCancel={props.onCancel}
      consequence={<LockedText terms={props.terms} name={props.name} />}
    />
  );
}

function PeriodAndPay({ registration }: { registration: Registration }) {
  const texts = useTermsTexts();
  const { terms, split, setSplit, warnings } = registration;
  const { form, messageOf, checked, balances } = terms;
  const { splitAt, year, amountOere } = checked;
  // Before the split the amount is that of more than one year.
  const ofOneYear = splitAt === undefined;
  const preview = ofOneYear ? previewBalance({ year, amountOere, balanceOf: balances.balanceOf }) : undefined;
  const outcome = useBalanceOutcome(preview);
  const [splitNow, setSplitNow] = useState(false);
  return (
    <section aria-labelledby="period-and-pay">
      <h2 id="period-and-pay">{texts.periodAndPay}</h2>
      {split !== undefined && (
        <SplitNotice
          plan={split}
          now={splitNow}
          onUndo={() => {
            setSplit(undefined);
            setSplitNow(false);
            focusOnceDrawn(() => document.getElementById('endDate'));
          }}
        />
      )}
      <PeriodFields form={form} messageOf={messageOf}>
        <TermsWarnings
          warnings={warnings}
          offer={
            mayBeSplit(splitAt)
              ? {
                  key: JSON.stringify(splitAt),
                  shown: (
                    <SplitOffer
                      parts={splitAt}
                      balanceOf={balances.balanceOf}
                      onSplit={() => {
                        setSplit(splitAt);
                        setSplitNow(true);
                      }}
                    />
                  ),
                }
              : undefined
          }
        />
      </PeriodFields>
      <PayField
        form={form}
        messageOf={messageOf}
        outcome={outcome}
        summarised={terms.summary.messages.length > 0}
        ofYear={split && yearOfPart(split)}
      >
        {preview !== undefined && <BalancePreviewPanel preview={preview} />}
      </PayField>
    </section>
  );
}

function EmploymentForm({ registration }: { registration: Registration }) {
  const texts = useRegistrationTexts();
  const termsTexts = useTermsTexts();
  const { terms, split, warnings, busy, failure } = registration;
  const { form, messageOf, checked, balances } = terms;
  const [asking, setAsking] = useState<{ terms: EmploymentTerms; same: Employment | undefined }>();
  const looking = useRef(false);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || looking.current) return;
    const accepted = checked.terms;
    if (accepted === undefined) return terms.stop();
    looking.current = true;
    const same = await registration.findSame(accepted).finally(() => {
      looking.current = false;
    });
    if (same !== undefined || asksFirst(warnings)) setAsking({ terms: accepted, same });
    else registration.send(accepted);
  }

  function answer(send: boolean): void {
    setAsking(undefined);
    if (send && asking !== undefined) registration.send(asking.terms);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <PeriodAndPay registration={registration} />
      <section aria-labelledby="contact-person">
        <h2 id="contact-person">{termsTexts.contactPerson}</h2>
        <p>{termsTexts.contactPersonText}</p>
        <ContactFields register={form.register} messageOf={messageOf} />
      </section>
      <MoreFields form={form} messageOf={messageOf} />
      {failure !== undefined && <ProblemAlert error={failure} />}
      <Button look="primary" type="submit" busy={busy} className="form-submit">
        {split === undefined
          ? texts.submit
          : texts.submitPart({ part: split.position + 1, count: split.parts.length })}
      </Button>
      {asking?.same !== undefined && (
        <SameQuestion
          same={asking.same}
          confirmLabel={termsTexts.same.confirmNew}
          onConfirm={() => answer(true)}
          onCancel={() => answer(false)}
        >
          {asksFirst(warnings) && <LockedText terms={asking.terms} name={balances.lookup?.name ?? ''} />}
        </SameQuestion>
      )}
      {asking !== undefined && asking.same === undefined && (
        <LockedQuestion
          terms={asking.terms}
          name={balances.lookup?.name ?? ''}
          onConfirm={() => answer(true)}
          onCancel={() => answer(false)}
        />
      )}
    </form>
  );
}

type RegistrationFlowProps = {
  today: CalendarDate;
  start: RegistrationStart;
  onStartOver: () => void;
};

function RegistrationFlow({ today, start, onStartOver }: RegistrationFlowProps) {
  const texts = useRegistrationTexts();
  const registration = useRegistration(today, start);
  const { cardNumber, setCardNumber, terms, restored } = registration;
  const tell = useFlow('register');
  const { lookup } = terms.balances;
  useStep(tell, 'started', lookup !== undefined, lookup);
  useStep(tell, 'summary', lookup !== undefined && terms.checked.terms !== undefined, lookup);
  return (
    <>
      <ErrorSummary {...terms.summary} />
      {restored && (
        <p className="restored">
          {/* The next part of a split was put there by the page itself. */}
          {(registration.split?.position ?? 0) === 0 && texts.restored}{' '}
          <FunctionButton
            icon="delete"
            onClick={() => {
              registration.forget();
              onStartOver();
            }}
          >
            {texts.startOver}
          </FunctionButton>
        </p>
      )}
      <section aria-labelledby="citizen">
        <h2 id="citizen">{texts.citizen}</h2>
        <CardNumberStep cardNumber={cardNumber} setCardNumber={setCardNumber} balances={terms.balances} />
      </section>
      {terms.balances.lookup?.status === 'active' && <EmploymentForm registration={registration} />}
    </>
  );
}

const route = getRouteApi('/own/ansaettelser/ny');

/** What the fields begin with: an earlier employment when one is to be repeated, else the company's contact person. */
function useStart({ gentag, fortsaet }: RegistrationSearch) {
  const company = useQuery({ ...companyQuery, enabled: gentag === undefined });
  const earlier = useQuery({ ...employmentQuery(gentag ?? ''), enabled: gentag !== undefined });
  const reminders = useQuery({ ...continuationsQuery, enabled: fortsaet !== undefined });
  const next = useRef<Continuation>(undefined);
  // What is registered is no longer among the reminders, and the form stays what it is.
  next.current ??= reminders.data?.items.find(({ employmentId }) => employmentId === fortsaet);
  const none = { repeated: undefined, next: undefined };
  if (gentag !== undefined) {
    const repeated = earlier.data?.value;
    const { error, refetch } = earlier;
    return { ...none, start: repeated && repeatOf(repeated), repeated, error, refetch };
  }
  if (fortsaet !== undefined && next.current !== undefined) {
    return {
      ...none,
      start: nextPartOf(next.current),
      next: next.current,
      error: null,
      refetch: reminders.refetch,
    };
  }
  // Without the company's contact person the fields are empty; registering does not depend on it.
  const contact = company.data?.value.contact ?? emptyTerms.contact;
  const waiting = company.isPending || (fortsaet !== undefined && reminders.isPending);
  const start: RegistrationStart | undefined = waiting ? undefined : { values: { ...emptyTerms, contact } };
  return { ...none, start, error: null, refetch: company.refetch };
}

/** Registers an employment in one flow: card number, person to check, period and pay, contact person (R5-R9). */
export function RegistrationPage() {
  const texts = useRegistrationTexts();
  const continuationTexts = useContinuationTexts();
  const search = route.useSearch();
  const { gentag, fortsaet } = search;
  const { start, repeated, next, error, refetch } = useStart(search);
  const [round, setRound] = useState(0);
  return (
    <Page
      title={gentag === undefined ? texts.title : texts.repeatTitle}
      width="text"
      before={
        gentag !== undefined && (
          <BackLink to="/ansaettelser/$id" params={{ id: gentag }}>
            {texts.backToEmployment}
          </BackLink>
        )
      }
    >
      {gentag === undefined && next === undefined && <p className="font-lead">{texts.lead}</p>}
      {next !== undefined && (
        <p className="font-lead">
          <Unbroken>{continuationTexts.lead({ period: shownPeriod(next.startDate, next.endDate) })}</Unbroken>
        </p>
      )}
      {fortsaet !== undefined && start !== undefined && next === undefined && (
        <Alert kind="info">
          <p>{continuationTexts.gone}</p>
        </Alert>
      )}
      {repeated !== undefined && (
        <p className="font-lead">
          <Unbroken>
            {texts.repeatLead({ period: shownPeriod(repeated.startDate, repeated.endDate) })}
          </Unbroken>
        </p>
      )}
      {start === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {start !== undefined && (
        <RegistrationFlow
          key={`${gentag} ${fortsaet} ${round}`}
          today={todayInCopenhagen(currentTime())}
          start={start}
          onStartOver={() => {
            setRound(round + 1);
            focusOnceDrawn(() => document.getElementById('cardNumber'));
          }}
        />
      )}
    </Page>
  );
}
