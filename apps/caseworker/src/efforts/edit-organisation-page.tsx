import { effortOrganisationChangeInput } from '@frikort/domain/effort-schemas';
import { Button } from '@frikort/ui/components/button.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { changeOrganisation, type EffortOrganisation, organisationQuery } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';
import { contactFields, longestOfOrganisation } from './organisation-fields.ts';
import { organisationPlace } from './places.ts';
import { errorsBySchema, useTypedForm } from './typed-form.ts';
import { ChangeRefused, useChange } from './use-change.tsx';

const typedOf = ({ name, contact }: EffortOrganisation) => ({
  name,
  contactName: contact.name,
  contactEmail: contact.email,
  contactPhone: contact.phone,
});
type Typed = ReturnType<typeof typedOf>;

function read(typed: Typed) {
  const parsed = effortOrganisationChangeInput.safeParse({
    name: typed.name,
    contact: { name: typed.contactName, email: typed.contactEmail, phone: typed.contactPhone },
  });
  const fields = { fieldAt: contactFields, longest: longestOfOrganisation };
  return parsed.success
    ? { errors: {}, input: parsed.data }
    : { errors: errorsBySchema(parsed.error.issues, typed, fields) };
}

type ReadOrganisation = { readonly value: EffortOrganisation; readonly etag: string | undefined };

function EditForm({ organisation }: { organisation: ReadOrganisation }) {
  const { editOrganisation: texts } = useEffortTexts();
  const { id } = organisation.value;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useTypedForm(`effort-organisation:${id}`, typedOf(organisation.value), read, texts);
  const change = useChange(
    organisation,
    () => queryClient.fetchQuery({ ...organisationQuery(id), staleTime: 0 }),
    (etag, input: Parameters<typeof changeOrganisation>[1]) => changeOrganisation({ id, etag }, input),
  );
  const save = form.submit((input) =>
    change.save(input, () => {
      form.clear();
      void navigate({ ...organisationPlace(id), state: receiptState('changed') });
    }),
  );
  return (
    <form onSubmit={save} noValidate>
      <ErrorSummary {...form.summary} />
      <TextField {...form.field('name')} hint={texts.nameHint} />
      <TextField {...form.field('contactName')} />
      <TextField {...form.field('contactEmail')} type="email" />
      <TextField {...form.field('contactPhone')} type="tel" width="medium" />
      <ChangeRefused change={change} onTake={() => form.set(typedOf(change.base))} />
      <Button look="primary" type="submit" busy={change.busy} className="form-submit">
        {texts.save}
      </Button>
    </form>
  );
}

/** Name and contact of an organisation, for its administrators (R40). */
export function EditOrganisationPage({ id }: { id: string }) {
  const { editOrganisation: texts, title } = useEffortTexts();
  const { data, error, refetch, isFetchedAfterMount } = useQuery(organisationQuery(id));
  const isRead = data !== undefined && isFetchedAfterMount;
  return (
    <Page
      title={texts.title}
      width="text"
      before={<BackLink {...organisationPlace(id)}>{data?.value.name ?? title}</BackLink>}
    >
      <p className="font-lead">{texts.lead}</p>
      {!isRead && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {isRead && <EditForm organisation={data} />}
    </Page>
  );
}
