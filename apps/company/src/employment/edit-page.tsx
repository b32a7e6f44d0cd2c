import { todayInCopenhagen } from '@frikort/domain/calendar';
import type { EmploymentTerms } from '@frikort/domain/employment-terms';
import { Button, ButtonGroup, ButtonLink, FunctionButton } from '@frikort/ui/components/button.tsx';
import { ConfirmDialog } from '@frikort/ui/components/confirm-dialog.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { LiveStatus } from '@frikort/ui/components/live-status.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { useFlow, useStep } from '@frikort/ui/counting/use-flow';
import { currentTime } from '@frikort/ui/current-time';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { shownDate } from '@frikort/ui/format';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type FormEvent, useRef, useState } from 'react';
import { type Employment, employmentQuery, type ReadEmployment } from '../queries/employment.ts';
import { previewBalance } from '../terms/balance-preview.ts';
import { BalancePreviewPanel, useBalanceOutcome } from '../terms/balance-preview-panel.tsx';
import { SameQuestion, useFindSame } from '../terms/same-question.tsx';
import { ContactFields, MoreFields, PayField, PeriodFields } from '../terms/terms-fields.tsx';
import { useTermsTexts } from '../terms/terms-texts.ts';
import { TermsWarnings } from '../terms/terms-warnings.tsx';
import { asksFirst } from '../terms/use-warnings.ts';
import { EmploymentNotices } from './employment-notices.tsx';
import { useEmploymentTexts } from './employment-texts.ts';
import { OutdatedPanel } from './outdated-panel.tsx';
import { type Edit, useEdit } from './use-edit.ts';

const route = getRouteApi('/own/ansaettelser/$id/ret');

function LockedText({ terms }: { terms: EmploymentTerms }) {
  const texts = useEmploymentTexts();
  return (
    <p>
      <Unbroken>{texts.lockedAfterText({ endDate: shownDate(terms.endDate) })}</Unbroken>
    </p>
  );
}

/** R7: asked before an employment is given an end that locks it at once. */
function LockedQuestion(props: { terms: EmploymentTerms; onConfirm: () => void; onCancel: () => void }) {
  const texts = useEmploymentTexts();
  return (
    <ConfirmDialog
      title={texts.lockedAfterTitle}
      confirmLabel={texts.lockedAfterConfirm}
      cancelLabel={texts.lockedAfterBack}
      onConfirm={props.onConfirm}
      onCancel={props.onCancel}
      consequence={<LockedText terms={props.terms} />}
    />
  );
}

function Fields({ edit }: { edit: Edit }) {
  const texts = useTermsTexts();
  const { form, messageOf, checked, balances } = edit.terms;
  const { year, amountOere } = checked;
  const preview = previewBalance({ year, amountOere, balanceOf: balances.balanceOf, held: edit.held });
  const outcome = useBalanceOutcome(preview);
  return (
    <>
      <section aria-labelledby="period-and-pay">
        <h2 id="period-and-pay">{texts.periodAndPay}</h2>
        <PeriodFields form={form} messageOf={messageOf}>
          <TermsWarnings warnings={edit.warnings} />
        </PeriodFields>
        <PayField
          form={form}
          messageOf={messageOf}
          outcome={outcome}
          summarised={edit.terms.summary.messages.length > 0}
        >
          {preview !== undefined && <BalancePreviewPanel preview={preview} heldYear={edit.held?.year} />}
          {preview === undefined && Boolean(balances.error) && <p>{texts.balanceUnknown}</p>}
        </PayField>
      </section>
      <section aria-labelledby="contact-person">
        <h2 id="contact-person">{texts.contactPerson}</h2>
        <p>{texts.contactPersonText}</p>
        <ContactFields register={form.register} messageOf={messageOf} />
      </section>
      <MoreFields form={form} messageOf={messageOf} />
    </>
  );
}

function EditForm({ read }: { read: ReadEmployment }) {
  const texts = useEmploymentTexts();
  const termsTexts = useTermsTexts();
  const edit = useEdit(read, todayInCopenhagen(currentTime()));
  const { terms, warnings, busy, failure, outdated } = edit;
  const [asking, setAsking] = useState<{ terms: EmploymentTerms; same: Employment | undefined }>();
  const findSame = useFindSame();
  const looking = useRef(false);
  const [unchanged, setUnchanged] = useState(false);
  const { id, cardNumber } = read.value;
  const tell = useFlow('edit', read.value);
  useStep(tell, 'summary', asking !== undefined || busy, read.value);

  function takeSaved(): void {
    edit.useSaved();
    // What offered it is gone.
    focusOnceDrawn(() => document.getElementById('startDate'));
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (busy || looking.current) return;
    const accepted = terms.checked.terms;
    setUnchanged(false);
    if (accepted === undefined) return terms.stop();
    looking.current = true;
    const same = await findSame(cardNumber, accepted, id).finally(() => {
      looking.current = false;
    });
    if (same !== undefined || asksFirst(warnings)) setAsking({ terms: accepted, same });
    else setUnchanged(!edit.save(accepted));
  }

  function answer(save: boolean): void {
    setAsking(undefined);
    if (save && asking !== undefined) setUnchanged(!edit.save(asking.terms));
  }

  return (
    <form onSubmit={(event) => void submit(event)} onChange={() => tell('started', read.value)} noValidate>
      <ErrorSummary {...terms.summary} />
      {outdated !== undefined && (
        <OutdatedPanel outdated={outdated} typed={terms.values} onUseSaved={takeSaved} />
      )}
      {edit.restored && (
        <p className="restored">
          {texts.restored}{' '}
          <FunctionButton icon="refresh" onClick={edit.useSaved}>
            {texts.startOver}
          </FunctionButton>
        </p>
      )}
      <p>{texts.wrongCitizen}</p>
      <Fields edit={edit} />
      {failure !== undefined && <ProblemAlert error={failure} />}
      <LiveStatus text={unchanged ? texts.nothingChanged : ''} className="" />
      <ButtonGroup>
        <Button look="primary" type="submit" busy={busy}>
          {texts.save}
        </Button>
        <ButtonLink to="/ansaettelser/$id" params={{ id }} onClick={edit.forget}>
          {texts.dontSave}
        </ButtonLink>
      </ButtonGroup>
      {asking?.same !== undefined && (
        <SameQuestion
          same={asking.same}
          confirmLabel={termsTexts.same.confirmEdit}
          onConfirm={() => answer(true)}
          onCancel={() => answer(false)}
        >
          {asksFirst(warnings) && <LockedText terms={asking.terms} />}
        </SameQuestion>
      )}
      {asking !== undefined && asking.same === undefined && (
        <LockedQuestion terms={asking.terms} onConfirm={() => answer(true)} onCancel={() => answer(false)} />
      )}
    </form>
  );
}

/** Edits dates, pay, contact person, P-number and reference of an employment (R7, R8). */
export function EditPage() {
  const texts = useEmploymentTexts();
  const { id } = route.useParams();
  const { data, error, refetch } = useQuery(employmentQuery(id));
  const back = (
    <BackLink to="/ansaettelser/$id" params={{ id }}>
      {texts.backToEmployment}
    </BackLink>
  );
  if (data === undefined) {
    return (
      <Page title={texts.editTitle} width="text" before={back}>
        {error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />}
      </Page>
    );
  }
  const { citizenName, cardNumber, editable } = data.value;
  return (
    <Page title={texts.editTitle} width="text" before={back}>
      <p className="font-lead">
        {citizenName}, {texts.cardNumber.toLowerCase()} {cardNumber}
      </p>
      {editable ? <EditForm key={id} read={data} /> : <EmploymentNotices employment={data.value} />}
    </Page>
  );
}

/** The texts of the page in the language shown, so that it does not wait for them when it is drawn. */
