import { isRefusedWith } from '@frikort/api-client/problem';
import { present } from '@frikort/domain/present';
import { kleForm, type ReportedFlow, reportedFlows } from '@frikort/domain/self-service';
import { textLimits } from '@frikort/domain/text-limits';
import { Button } from '@frikort/ui/components/button.tsx';
import { RadioGroup } from '@frikort/ui/components/choice.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { Unbroken } from '@frikort/ui/components/unbroken.tsx';
import { shownInstant } from '@frikort/ui/format';
import { useOrder } from '@frikort/ui/order';
import { useSession } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { NotForYou } from '../pages/not-for-you.tsx';
import {
  type ReadSettings,
  type ReportSettings,
  reportSettingsQuery,
  saveReportSettings,
} from '../queries/self-service.ts';
import { useSelfServiceTexts } from './self-service-texts.ts';

type Typed = { unit: string; closedAtOnce: boolean; kle: Record<ReportedFlow, string> };

const typedOf = ({ value }: ReadSettings): Typed => ({
  unit: value.unit ?? '',
  closedAtOnce: value.closedAtOnce,
  kle: Object.fromEntries(reportedFlows.map((flow) => [flow, value.kle[flow] ?? ''])) as Typed['kle'],
});

/** Saves from the version that was read; what somebody else saved meanwhile comes into the fields. */
function useSaving(read: ReadSettings) {
  const queryClient = useQueryClient();
  const [base, setBase] = useState(read);
  const [typed, setTyped] = useState(() => typedOf(read));
  const saving = useOrder({
    mutationFn: (settings: ReportSettings) => saveReportSettings(settings, base.etag),
    onSuccess: (saved) => {
      setBase(saved);
      setTyped(typedOf(saved));
      queryClient.setQueryData(reportSettingsQuery.queryKey, saved);
    },
    onError: async (error) => {
      if (!isRefusedWith(error, 'version-outdated')) return;
      const fresh = await queryClient.fetchQuery({ ...reportSettingsQuery, staleTime: 0 });
      setBase(fresh);
      setTyped(typedOf(fresh));
    },
  });
  return { base, typed, setTyped, saving };
}

function SettingsForm({ read }: { read: ReadSettings }) {
  const all = useSelfServiceTexts();
  const { settings: texts } = all;
  const { base, typed, setTyped, saving } = useSaving(read);
  const [attempt, setAttempt] = useState(0);
  const wrong = reportedFlows.filter((flow) => {
    const number = typed.kle[flow].trim();
    return number !== '' && !kleForm.test(number);
  });
  const isLong = typed.unit.trim().length > textLimits.name;
  const messages =
    attempt === 0
      ? []
      : [
          ...wrong.map((flow) => ({
            field: `kle-${flow}`,
            message: `${all.flows[flow]}: ${texts.kleError}`,
          })),
          ...(isLong ? [{ field: 'unit', message: texts.unitError }] : []),
        ];
  const outdated = isRefusedWith(saving.error, 'version-outdated');

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (saving.isPending) return;
    const isWrong = isLong || wrong.length > 0;
    setAttempt(isWrong ? attempt + 1 : 0);
    if (isWrong) return;
    const kle = Object.fromEntries(
      reportedFlows.flatMap((flow) =>
        typed.kle[flow].trim() === '' ? [] : [[flow, typed.kle[flow].trim()]],
      ),
    );
    const unit = typed.unit.trim();
    saving.mutate({
      ...present({ unit: unit === '' ? undefined : unit }),
      closedAtOnce: typed.closedAtOnce,
      kle,
    });
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary messages={messages} attempt={attempt} />
      {outdated && (
        <Outcome kind="warning" of={base.etag}>
          <p>{texts.outdated}</p>
        </Outcome>
      )}
      <h2>{texts.kle}</h2>
      <p>{texts.kleText}</p>
      {reportedFlows.map((flow) => (
        <TextField
          key={flow}
          id={`kle-${flow}`}
          label={all.flows[flow]}
          hint={texts.kleHint}
          width="medium"
          optional
          autoComplete="off"
          error={messages.find(({ field }) => field === `kle-${flow}`)?.message}
          value={typed.kle[flow]}
          onChange={({ target }) => setTyped({ ...typed, kle: { ...typed.kle, [flow]: target.value } })}
        />
      ))}
      <TextField
        id="unit"
        label={texts.unit}
        hint={texts.unitHint}
        optional
        error={messages.find(({ field }) => field === 'unit')?.message}
        autoComplete="off"
        value={typed.unit}
        onChange={({ target }) => setTyped({ ...typed, unit: target.value })}
      />
      <RadioGroup
        name="closed-at-once"
        label={texts.closedAtOnce}
        options={[
          { value: 'yes', label: texts.closedYes, hint: texts.closedYesHint },
          { value: 'no', label: texts.closedNo, hint: texts.closedNoHint },
        ]}
        value={typed.closedAtOnce ? 'yes' : 'no'}
        input={{ onChange: ({ target }) => setTyped({ ...typed, closedAtOnce: target.value === 'yes' }) }}
      />
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

function Content() {
  const texts = useSelfServiceTexts();
  const { data, error, refetch } = useQuery(reportSettingsQuery);
  return (
    <Page
      title={texts.settings.title}
      width="text"
      before={<BackLink to="/selvbetjening">{texts.back}</BackLink>}
    >
      <p className="font-lead">{texts.settings.lead}</p>
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <SettingsForm read={data} />}
    </Page>
  );
}

/** How the municipality reports its self-service (R38), for its administrator to enter. */
export function ReportSettingsPage() {
  const texts = useSelfServiceTexts();
  const session = useSession('caseworker').data;
  return session?.role === 'administrator' ? <Content /> : <NotForYou texts={texts} />;
}
