import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { makeEffort, organisationQuery, useEffortOrder } from '../queries/efforts.ts';
import { blankEffort, EffortFields, type OfOrganisation, readEffort } from './effort-form.tsx';
import { useEffortTexts } from './effort-texts.ts';
import { ofEffort, organisationPlace } from './places.ts';
import { useTypedForm } from './typed-form.ts';

function NewEffort({ of }: { of: OfOrganisation }) {
  const texts = useEffortTexts();
  const keyOf = useRequestKey();
  const navigate = useNavigate();
  const form = useTypedForm(
    `new-effort:${of.id}`,
    blankEffort,
    (typed) => readEffort(typed, of, texts),
    texts.effortForm,
  );
  const make = useEffortOrder((input: Parameters<typeof makeEffort>[0]) => makeEffort(input, keyOf(input)));
  const submit = form.submit((input) =>
    make.mutate(input, {
      onSuccess: ({ id }) => {
        form.clear();
        void navigate({ ...ofEffort(id), state: receiptState('created') });
      },
    }),
  );
  return (
    <form onSubmit={submit} noValidate>
      <EffortFields form={form} of={of} />
      {make.error !== null && <ProblemAlert error={make.error} />}
      <Button look="primary" type="submit" busy={make.isPending} className="form-submit">
        {texts.effortForm.create}
      </Button>
    </form>
  );
}

/** A new effort of an organisation, for its effort managers (R41). */
export function NewEffortPage({ id }: { id: string }) {
  const { effortForm: texts, title } = useEffortTexts();
  const { data, error, refetch } = useQuery(organisationQuery(id));
  return (
    <Page
      title={texts.newTitle}
      width="text"
      before={<BackLink {...organisationPlace(id)}>{data?.value.name ?? title}</BackLink>}
    >
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <NewEffort of={data.value} />}
    </Page>
  );
}
