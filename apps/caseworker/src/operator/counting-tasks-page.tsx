import { isRefusedWith } from '@frikort/api-client/problem';
import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { type Flow, flows, obligations, seasons } from '@frikort/domain/self-service';
import { Button } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownInstant } from '@frikort/ui/format';
import { useOrder } from '@frikort/ui/order';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { type ReadTasks, saveTasks, tasksQuery } from '../queries/self-service.ts';
import { useSelfServiceTexts } from '../self-service/self-service-texts.ts';
import type { CountingTexts } from './counting.da.ts';
import { obligationOf, readTasks, type TaskPackage, typedOf, type WrongField } from './counting-form.ts';
import { useCountingTexts } from './counting-texts.ts';
import '../self-service/self-service.scss';

const thisYear = () => yearOf(todayInCopenhagen(currentTime()));

/** Saves from the version that was read; what somebody else saved meanwhile comes into the fields. */
function useSaving(read: ReadTasks) {
  const queryClient = useQueryClient();
  const [base, setBase] = useState(read);
  const [typed, setTyped] = useState(() => typedOf(read, thisYear()));
  const take = (fresh: ReadTasks) => {
    setBase(fresh);
    setTyped(typedOf(fresh, thisYear()));
  };
  const saving = useOrder({
    mutationFn: (list: TaskPackage) => saveTasks(list, base.etag),
    onSuccess: (saved) => {
      take(saved);
      queryClient.setQueryData(tasksQuery.queryKey, saved);
    },
    onError: async (error) => {
      if (isRefusedWith(error, 'version-outdated'))
        take(await queryClient.fetchQuery({ ...tasksQuery, staleTime: 0 }));
    },
  });
  return { base, typed, setTyped, saving };
}

function errorText(field: WrongField, texts: CountingTexts, names: Record<Flow, string>): string {
  if (field === 'year') return texts.yearError;
  if (field === 'weeks') return texts.weeksError;
  return texts.nameError({ flow: names[field] });
}

function TasksForm({ read }: { read: ReadTasks }) {
  const texts = useCountingTexts();
  const { flows: names } = useSelfServiceTexts();
  const { base, typed, setTyped, saving } = useSaving(read);
  const [attempt, setAttempt] = useState(0);
  const { list, wrong } = readTasks(typed);
  const messages =
    attempt === 0 ? [] : wrong.map((field) => ({ field, message: errorText(field, texts, names) }));
  const messageOf = (field: WrongField) => messages.find((message) => message.field === field)?.message;
  const outdated = isRefusedWith(saving.error, 'version-outdated');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (saving.isPending) return;
    setAttempt(list === undefined ? attempt + 1 : 0);
    if (list !== undefined) saving.mutate(list);
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary messages={messages} attempt={attempt} />
      {outdated && (
        <Outcome kind="warning" of={base.etag}>
          <p>{texts.outdated}</p>
        </Outcome>
      )}
      <Select
        id="season"
        label={texts.season}
        value={typed.season}
        onChange={({ target }) =>
          setTyped({ ...typed, season: seasons.find((season) => season === target.value) ?? typed.season })
        }
      >
        {seasons.map((season) => (
          <option key={season} value={season}>
            {texts.seasons[season]}
          </option>
        ))}
      </Select>
      <TextField
        id="year"
        label={texts.year}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        error={messageOf('year')}
        value={typed.year}
        onChange={({ target }) => setTyped({ ...typed, year: target.value })}
      />
      <TextField
        id="weeks"
        label={texts.weeks}
        hint={texts.weeksHint}
        optional
        autoComplete="off"
        error={messageOf('weeks')}
        value={typed.weeks}
        onChange={({ target }) => setTyped({ ...typed, weeks: target.value })}
      />
      <h2>{texts.tasks}</h2>
      {flows.map((flow) => {
        const task = typed.tasks[flow];
        const change = (part: Partial<typeof task>) =>
          setTyped({ ...typed, tasks: { ...typed.tasks, [flow]: { ...task, ...part } } });
        return (
          <fieldset key={flow} className="task-fields">
            <legend className="h4">{names[flow]}</legend>
            <Select
              label={texts.obligation}
              value={task.obligation}
              onChange={({ target }) => change({ obligation: obligationOf(target.value) })}
            >
              <option value="">{texts.obligations.none}</option>
              {obligations.map((obligation) => (
                <option key={obligation} value={obligation}>
                  {texts.obligations[obligation]}
                </option>
              ))}
            </Select>
            {task.obligation !== '' && (
              <>
                <TextField
                  id={flow}
                  label={texts.nameDa}
                  lang="da"
                  autoComplete="off"
                  error={messageOf(flow)}
                  value={task.da}
                  onChange={({ target }) => change({ da: target.value })}
                />
                <TextField
                  label={texts.nameEn}
                  lang="en"
                  autoComplete="off"
                  value={task.en}
                  onChange={({ target }) => change({ en: target.value })}
                />
              </>
            )}
          </fieldset>
        );
      })}
      {saving.error !== null && !outdated && <ProblemAlert error={saving.error} />}
      {saving.isSuccess && (
        <Outcome of={base.etag}>
          <p>{texts.saved}</p>
        </Outcome>
      )}
      <Button look="primary" type="submit" busy={saving.isPending} className="form-submit">
        {texts.save}
      </Button>
      {base.value.changedAt !== undefined && base.value.changedBy !== undefined && (
        <p className="small-text">
          <Unbroken>
            {texts.changed({ at: shownInstant(base.value.changedAt), by: base.value.changedBy })}
          </Unbroken>
        </p>
      )}
    </form>
  );
}

/** Which tasks municipalities count in a season, and in which weeks (R38): the operator's list. */
export function CountingTasksPage() {
  const texts = useCountingTexts();
  const { data, error, refetch } = useQuery(tasksQuery);
  return (
    <Page title={texts.title} width="text">
      <p className="font-lead">{texts.lead}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <TasksForm read={data} />}
    </Page>
  );
}
