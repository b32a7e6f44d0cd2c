import type { EffortChangeInput } from '@frikort/domain/effort-schemas';
import { Button } from '@frikort/ui/components/button.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { changeEffort, type Effort, effortQuery } from '../queries/efforts.ts';
import { EffortFields, readEffort, typedEffort } from './effort-form.tsx';
import { useEffortTexts } from './effort-texts.ts';
import { ofEffort } from './places.ts';
import { useTypedForm } from './typed-form.ts';
import { ChangeRefused, useChange } from './use-change.tsx';

type ReadForm = NonNullable<ReturnType<typeof readEffort>['input']>;

/** What of an effort is another now; undefined when nothing is. */
function changesOf(effort: Effort, typed: ReadForm): EffortChangeInput | undefined {
  const details = typed.details ?? null;
  const endDate = typed.endDate ?? null;
  const changes: EffortChangeInput = {
    ...(typed.name === effort.name ? {} : { name: typed.name }),
    ...(details === (effort.details ?? null) ? {} : { details }),
    ...(typed.categoryId === effort.category.id ? {} : { categoryId: typed.categoryId }),
    ...(typed.startDate === effort.startDate ? {} : { startDate: typed.startDate }),
    ...(endDate === (effort.endDate ?? null) ? {} : { endDate }),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

function EditForm({ effort }: { effort: { value: Effort; etag: string | undefined } }) {
  const texts = useEffortTexts();
  const { id, organisation } = effort.value;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const form = useTypedForm(
    `effort:${id}`,
    typedEffort(effort.value),
    (typed) => readEffort(typed, organisation, texts),
    texts.effortForm,
  );
  const change = useChange(
    effort,
    () => queryClient.fetchQuery({ ...effortQuery(id), staleTime: 0 }),
    (etag, input: EffortChangeInput) => changeEffort({ id, etag }, input),
  );
  const save = form.submit((input) => {
    const changes = changesOf(change.base, input);
    const goBack = (done: string | undefined) => {
      form.clear();
      void navigate({ ...ofEffort(id), ...(done !== undefined && { state: receiptState(done) }) });
    };
    if (changes === undefined) goBack(undefined);
    else change.save(changes, () => goBack('changed'));
  });
  return (
    <form onSubmit={save} noValidate>
      <EffortFields
        form={form}
        of={organisation}
        current={change.base.category}
        categoryLocked={change.base.categoryLocked}
      />
      <ChangeRefused change={change} onTake={() => form.set(typedEffort(change.base))} />
      <Button look="primary" type="submit" busy={change.busy} className="form-submit">
        {texts.effortForm.save}
      </Button>
    </form>
  );
}

/** An effort's name, description, category and period, for the effort managers of its organisation (R41). */
export function EditEffortPage({ id }: { id: string }) {
  const { effortForm: texts, title } = useEffortTexts();
  const { data, error, refetch, isFetchedAfterMount } = useQuery(effortQuery(id));
  const isRead = data !== undefined && isFetchedAfterMount;
  return (
    <Page
      title={texts.editTitle}
      width="text"
      before={<BackLink {...ofEffort(id)}>{data?.value.name ?? title}</BackLink>}
    >
      {!isRead && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {isRead && <EditForm effort={data} />}
    </Page>
  );
}
