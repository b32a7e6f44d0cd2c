import type { EffortOrganisationInput } from '@frikort/domain/effort-schemas';
import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { RadioGroup } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { useLanguage } from '@frikort/ui/language';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTypedForm } from '../efforts/typed-form.ts';
import { useEffortOrder } from '../queries/efforts.ts';
import { type EffortForm, enterOrganisation, formsQuery } from '../queries/operator-efforts.ts';
import { Members } from './members-field.tsx';
import { useOperatorEffortTexts } from './operator-effort-texts.ts';
import { blankOrganisation, chosenMembers, readOrder } from './organisation-form.ts';
import { operatorPlace } from './places.ts';

function OrderForm({ forms }: { forms: readonly EffortForm[] }) {
  const texts = useOperatorEffortTexts();
  const language = useLanguage();
  const keyOf = useRequestKey();
  const navigate = useNavigate();
  const form = useTypedForm(
    'effort-order',
    blankOrganisation,
    (typed) => readOrder(typed, forms, texts),
    texts.form,
  );
  const enter = useEffortOrder((input: EffortOrganisationInput) => enterOrganisation(input, keyOf(input)));
  const submit = form.submit((input) =>
    enter.mutate(input, {
      onSuccess: ({ id }) => {
        form.clear();
        void navigate({ ...operatorPlace(id), state: receiptState('created') });
      },
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('name')} hint={texts.form.nameHint} lang="da" />
      <RadioGroup
        name="form"
        label={texts.form.form}
        error={form.errors.form}
        options={forms.map(({ code, name, fewestMembers }) => ({
          value: code,
          label: name[language],
          hint: texts.form.fewest({ count: fewestMembers }),
        }))}
        value={form.typed.form}
        input={{ onChange: form.field('form').onChange }}
      />
      <Members
        codes={chosenMembers(form.typed)}
        onChoose={(codes) => form.set({ ...form.typed, members: codes.join(' ') })}
        error={form.errors.members}
      />
      <DateField {...form.field('startDate')} hint={texts.form.startHint} />
      <TextField {...form.field('firstAdministrator')} hint={texts.form.firstAdministratorHint} lang="da" />
      <h2>{texts.form.contactHeading}</h2>
      <TextField {...form.field('contactName')} lang="da" />
      <TextField {...form.field('contactEmail')} type="email" />
      <TextField {...form.field('contactPhone')} type="tel" width="medium" />
      {enter.error !== null && <ProblemAlert error={enter.error} />}
      <Button look="primary" type="submit" busy={enter.isPending} className="form-submit">
        {texts.form.submit}
      </Button>
    </form>
  );
}

/** Entering an organisation as it was ordered (R40). */
export function NewOrganisationPage() {
  const { form: texts, back } = useOperatorEffortTexts();
  const { data, error, refetch } = useQuery(formsQuery);
  return (
    <Page title={texts.title} width="text" before={<BackLink {...operatorPlace()}>{back}</BackLink>}>
      <p className="font-lead">{texts.lead}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <OrderForm forms={data.items} />}
    </Page>
  );
}
