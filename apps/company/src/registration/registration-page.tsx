import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import type { EmploymentTerms } from '@frikort/domain/employment';
import { Button, FunctionButton } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { shownAmount, shownPeriod } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { companyQuery } from '../queries/company.ts';
import { employmentQuery } from '../queries/employment.ts';
import { previewBalance } from '../terms/balance-preview.ts';
import { BalancePreviewPanel, useBalanceOutcome } from '../terms/balance-preview-panel.tsx';
import { ContactFields, MoreFields, PayField, PeriodFields } from '../terms/terms-fields.tsx';
import { useTermsTexts } from '../terms/terms-texts.ts';
import { emptyTerms } from '../terms/terms-values.ts';
import { TermsWarnings } from '../terms/terms-warnings.tsx';
import { asksFirst } from '../terms/use-warnings.ts';
import { CardNumberStep } from './card-number-step.tsx';
import { useRegistrationTexts } from './registration-texts.ts';
import { type RegistrationStart, repeatOf } from './repeat.ts';
import { SplitNotice, SplitOffer } from './split-offer.tsx';
import { mayBeSplit, yearOfPart } from './split-plan.ts';
import { type Registration, useRegistration } from './use-registration.ts';

/** R6: asked before something is registered that nobody can change afterwards. */
function LockedQuestion(props: {
  terms: EmploymentTerms;
  name: string;
  onConfirm: () => void;
  onCancel: () => void;
}) {
  const texts = useRegistrationTexts();
  const { startDate, endDate, amountOere } = props.terms;
  return (
    <ConfirmDialog
      title={texts.lockedTitle}
      confirmLabel={texts.lockedConfirm}
      cancelLabel={texts.lockedBack}
      onConfirm={props.onConfirm}
      onCancel={props.onCancel}
      consequence={
        <p>
          {texts.lockedText({
            name: props.name,
            period: shownPeriod(startDate, endDate),
            amount: shownAmount(amountOere),
          })}
        </p>
      }
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
  const [asking, setAsking] = useState<EmploymentTerms>();

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    if (checked.terms === undefined) terms.stop();
    else if (asksFirst(warnings)) setAsking(checked.terms);
    else registration.send(checked.terms);
  }

  return (
    <form onSubmit={submit} noValidate>
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
      {asking !== undefined && (
        <LockedQuestion
          terms={asking}
          name={balances.lookup?.name ?? ''}
          onCancel={() => setAsking(undefined)}
          onConfirm={() => {
            setAsking(undefined);
            registration.send(asking);
          }}
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
function useStart(gentag: string | undefined) {
  const company = useQuery({ ...companyQuery, enabled: gentag === undefined });
  const earlier = useQuery({ ...employmentQuery(gentag ?? ''), enabled: gentag !== undefined });
  if (gentag !== undefined) {
    const repeated = earlier.data?.value;
    return {
      start: repeated && repeatOf(repeated),
      repeated,
      error: earlier.error,
      refetch: earlier.refetch,
    };
  }
  // Without the company's contact person the fields are empty; registering does not depend on it.
  const contact = company.data?.value.contact ?? emptyTerms.contact;
  const start: RegistrationStart | undefined = company.isPending
    ? undefined
    : { values: { ...emptyTerms, contact } };
  return { start, repeated: undefined, error: null, refetch: company.refetch };
}

/** Registers an employment in one flow: card number, person to check, period and pay, contact person (R5-R9). */
export function RegistrationPage() {
  const texts = useRegistrationTexts();
  const { gentag } = route.useSearch();
  const { start, repeated, error, refetch } = useStart(gentag);
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
      {gentag === undefined && <p className="font-lead">{texts.lead}</p>}
      {repeated !== undefined && (
        <p className="font-lead">
          {texts.repeatLead({ period: shownPeriod(repeated.startDate, repeated.endDate) })}
        </p>
      )}
      {start === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {start !== undefined && (
        <RegistrationFlow
          key={`${gentag} ${round}`}
          today={todayInCopenhagen(new Date())}
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

/** The texts of the page in the language shown, so that it does not wait for them when it is drawn. */
