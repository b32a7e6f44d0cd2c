import { judgeOrganisation } from '@frikort/domain/effort-organisation';
import { Button } from '@frikort/ui/components/button.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ChangeRefused, useChange } from '../efforts/use-change.tsx';
import { type EffortOrganisation, organisationQuery } from '../queries/efforts.ts';
import { changeMembers, type EffortForm, formsQuery } from '../queries/operator-efforts.ts';
import { Members } from './members-field.tsx';
import { useOperatorEffortTexts } from './operator-effort-texts.ts';
import { operatorPlace } from './places.ts';

type ReadOrganisation = { readonly value: EffortOrganisation; readonly etag: string | undefined };

const codesOf = ({ members }: EffortOrganisation) => members.map(({ code }) => code);

/** What is wrong with the municipalities of a form of cooperation, in words (R40). */
function useMembersError(codes: readonly string[], form: string, forms: readonly EffortForm[]) {
  const { form: texts } = useOperatorEffortTexts();
  if (codes.length === 0) return texts.membersMissing;
  const judged = judgeOrganisation({ name: '', form, members: codes }, forms);
  return !judged.ok && judged.refusal.code === 'too-few-members'
    ? texts.tooFew({ count: judged.refusal.fewestMembers })
    : undefined;
}

function MembersForm({ read, forms }: { read: ReadOrganisation; forms: readonly EffortForm[] }) {
  const { members: texts, form } = useOperatorEffortTexts();
  const { id } = read.value;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [codes, setCodes] = useState<readonly string[]>(() => codesOf(read.value));
  const [attempt, setAttempt] = useState(0);
  const change = useChange(
    read,
    () => queryClient.fetchQuery({ ...organisationQuery(id), staleTime: 0 }),
    (etag, members: readonly string[]) => changeMembers({ id, etag }, members),
  );
  const error = useMembersError(codes, read.value.form.code, forms);
  const shown = attempt > 0 ? error : undefined;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (error !== undefined) return;
    change.save(codes, () => void navigate({ ...operatorPlace(id), state: receiptState('members') }));
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        attempt={attempt}
        messages={shown === undefined ? [] : [{ field: 'members', message: `${form.members}: ${shown}` }]}
      />
      <Members codes={codes} onChoose={setCodes} error={shown} />
      <ChangeRefused change={change} onTake={() => setCodes(codesOf(change.base))} />
      <Button look="primary" type="submit" busy={change.busy} className="form-submit">
        {texts.save}
      </Button>
    </form>
  );
}

/** Which municipalities an organisation is of, for the operator to change (R40). */
export function MembersPage({ id }: { id: string }) {
  const { members: texts, title } = useOperatorEffortTexts();
  const organisation = useQuery(organisationQuery(id));
  const forms = useQuery(formsQuery);
  const error = organisation.error ?? forms.error;
  const isRead =
    organisation.data !== undefined && organisation.isFetchedAfterMount && forms.data !== undefined;
  return (
    <Page
      title={texts.title}
      width="text"
      before={<BackLink {...operatorPlace(id)}>{organisation.data?.value.name ?? title}</BackLink>}
    >
      <p className="font-lead">{texts.lead}</p>
      {!isRead &&
        (error === null ? (
          <Loading />
        ) : (
          <ErrorState error={error} retry={() => Promise.all([organisation.refetch(), forms.refetch()])} />
        ))}
      {isRead && <MembersForm read={organisation.data} forms={forms.data.items} />}
    </Page>
  );
}
