import { todayInCopenhagen } from '@frikort/domain/calendar';
import { minus } from '@frikort/domain/money';
import { Button, ButtonGroup, ButtonLink } from '@frikort/ui/components/button.tsx';
import { DescriptionList } from '@frikort/ui/components/description-list.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { LiveStatus, typingPauseMs } from '@frikort/ui/components/live-status.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { AmountField } from '@frikort/ui/components/text-field.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { useFlow, useStep } from '@frikort/ui/counting/use-flow';
import { currentTime } from '@frikort/ui/current-time';
import { amountInput, shownAmount, shownDate, shownPeriod } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { readTypedAmount } from '@frikort/ui/typed-amount';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { FormEvent } from 'react';
import { EmploymentNotices } from '../employment/employment-notices.tsx';
import { useEmploymentTexts } from '../employment/employment-texts.ts';
import { employmentQuery, type ReadEmployment } from '../queries/employment.ts';
import { type FormProblem, isFieldRefusedWith } from '../terms/field-problem.ts';
import { useProblemLine } from '../terms/problem-line.ts';
import { useProblemMessages } from '../terms/use-problem-messages.ts';
import { useAddPayTexts } from './add-pay-texts.ts';
import { useAddPay } from './use-add-pay.ts';

const route = getRouteApi('/own/ansaettelser/$id/tilfoej-loen');

type AddPay = ReturnType<typeof useAddPay>;

/** What is registered, what is added, and what that makes. */
function Sums({ addPay, wrong }: { addPay: AddPay; wrong: string | undefined }) {
  const texts = useAddPayTexts();
  const { heldOere, checked, remainingOere, year, balanceFailed } = addPay;
  const { addedOere, totalOere } = checked;
  const none = '–';
  const items = [
    { key: 'registered', term: texts.registered, value: shownAmount(heldOere) },
    { key: 'added', term: texts.plus, value: addedOere === undefined ? none : shownAmount(addedOere) },
    {
      key: 'total',
      term: texts.total,
      value: <strong>{totalOere === undefined ? none : shownAmount(totalOere)}</strong>,
    },
  ];
  const after =
    remainingOere === undefined || addedOere === undefined
      ? ''
      : texts.after({ amount: shownAmount(minus(remainingOere, addedOere)), year });
  const outcome = balanceFailed ? texts.balanceUnknown : after;
  return (
    <section className="section-card add-pay__sums" aria-label={texts.sums}>
      <DescriptionList items={items} />
      <p aria-hidden="true">{outcome}</p>
      <LiveStatus text={wrong ?? outcome} pauseMs={typingPauseMs} />
    </section>
  );
}

/** Someone was faster, or an answer was lost on its way: says what holds now. */
function OutdatedAlert({ amount }: { amount: string }) {
  const texts = useAddPayTexts();
  return (
    <Outcome kind="warning" heading={texts.outdatedHeading} of={amount}>
      <p>{texts.outdatedText({ amount })}</p>
    </Outcome>
  );
}

function AddPayForm({ read }: { read: ReadEmployment }) {
  const texts = useAddPayTexts();
  const lineOfAmount = useProblemLine();
  const addPay = useAddPay(read, todayInCopenhagen(currentTime()));
  const { typed, setTyped, checked, busy, failure, heldOere } = addPay;
  const tell = useFlow('edit', read.value);
  useStep(tell, 'started', typed !== '', read.value);
  useStep(tell, 'summary', checked.totalOere !== undefined, read.value);
  const { id, startDate, endDate } = read.value;
  const { messageOf, summary, stop } = useProblemMessages<'added'>({
    problems: checked.problem === undefined ? [] : [checked.problem],
    // An amount above the balance only grows by typing on.
    showEarly: (problem) => isFieldRefusedWith(problem, 'amount-exceeds-remaining'),
    lineOf: ({ why }: FormProblem<'added'>) =>
      why.kind === 'missing' ? texts.missing : lineOfAmount({ field: 'amount', why }),
  });

  const stopped = summary.messages.length > 0;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    if (checked.totalOere === undefined) stop(['added']);
    else addPay.save(checked.totalOere);
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary {...summary} />
      {addPay.outdated && <OutdatedAlert amount={shownAmount(heldOere)} />}
      <p>
        <Unbroken>{`${texts.period}: ${shownPeriod(startDate, endDate)}. ${texts.longer({ endDate: shownDate(endDate) })}`}</Unbroken>
      </p>
      <AmountField
        id="added"
        label={texts.added}
        hint={texts.addedHint}
        errorHeard={stopped ? 'on-leaving' : 'elsewhere'}
        error={messageOf('added')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={() => {
          const amount = readTypedAmount(typed);
          if (amount.ok) setTyped(amountInput(amount.value));
        }}
      />
      <Sums addPay={addPay} wrong={stopped ? undefined : messageOf('added')} />
      {failure !== undefined && <ProblemAlert error={failure} />}
      <ButtonGroup>
        <Button look="primary" type="submit" busy={busy}>
          {texts.save}
        </Button>
        <ButtonLink to="/ansaettelser/$id" params={{ id }} onClick={addPay.forget}>
          {texts.dontSave}
        </ButtonLink>
      </ButtonGroup>
    </form>
  );
}

/** Adds to the pay of an employment, as it is paid out bit by bit: old, added, new (R3, R7). */
export function AddPayPage() {
  const texts = useAddPayTexts();
  const employmentTexts = useEmploymentTexts();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(employmentQuery(id));
  return (
    <Page
      title={texts.title}
      width="text"
      before={
        <BackLink to="/ansaettelser/$id" params={{ id }}>
          {employmentTexts.backToEmployment}
        </BackLink>
      }
    >
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && (
        <>
          <p className="font-lead">
            {data.value.citizenName}, {employmentTexts.cardNumber.toLowerCase()} {data.value.cardNumber}
          </p>
          {data.value.editable && <p>{texts.lead}</p>}
          {data.value.editable ? (
            <AddPayForm key={id} read={data} />
          ) : (
            <EmploymentNotices employment={data.value} />
          )}
        </>
      )}
    </Page>
  );
}

/** The texts of the page in the language shown, so that it does not wait for them when it is drawn. */
