import { flows, handChannels, mostCountsAtOnce } from '@frikort/domain/self-service';
import { isWeek } from '@frikort/domain/week';
import { useRequestKey } from '@frikort/ui/attempt';
import { Button, ButtonGroup, FunctionButton } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { useDraft } from '@frikort/ui/drafts';
import { focusOnceDrawn } from '@frikort/ui/focus';
import { Page } from '@frikort/ui/shell/page.tsx';
import { shownWeek } from '@frikort/ui/shown-week';
import { type FormEvent, useState } from 'react';
import { useUpload } from '../queries/self-service.ts';
import { emptied, isTypedLines, readLines, type TypedLine } from './count-form.ts';
import { HandCountList } from './hand-count-list.tsx';
import { useSelfServiceTexts } from './self-service-texts.ts';
import { capitalised, lastWeek, weeksToChoose } from './weeks.ts';
import './self-service.scss';

type LineProps = {
  line: TypedLine;
  place: number;
  error: string | undefined;
  onChange: (line: TypedLine) => void;
  onRemove: (() => void) | undefined;
};

function Line({ line, place, error, onChange, onRemove }: LineProps) {
  const all = useSelfServiceTexts();
  const { counts: texts } = all;
  return (
    <fieldset className="count-line">
      <legend className="sr-only">{texts.row({ number: place + 1 })}</legend>
      <Select
        label={all.flow}
        value={line.flow}
        onChange={({ target }) =>
          onChange({ ...line, flow: flows.find((flow) => flow === target.value) ?? line.flow })
        }
      >
        {flows.map((flow) => (
          <option key={flow} value={flow}>
            {all.flows[flow]}
          </option>
        ))}
      </Select>
      <Select
        label={texts.channel}
        value={line.channel}
        onChange={({ target }) =>
          onChange({
            ...line,
            channel: handChannels.find((channel) => channel === target.value) ?? line.channel,
          })
        }
      >
        {handChannels.map((channel) => (
          <option key={channel} value={channel}>
            {all.channels[channel]}
          </option>
        ))}
      </Select>
      <Select
        label={texts.week}
        value={line.week}
        onChange={({ target }) => isWeek(target.value) && onChange({ ...line, week: target.value })}
      >
        {weeksToChoose(line.week).map((week) => (
          <option key={week} value={week}>
            {capitalised(shownWeek(week))}
          </option>
        ))}
      </Select>
      <TextField
        id={`count-${place}`}
        label={texts.count}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        error={error}
        value={line.count}
        onChange={({ target }) => onChange({ ...line, count: target.value })}
      />
      {onRemove !== undefined && (
        <FunctionButton icon="delete" aria-label={texts.remove({ number: place + 1 })} onClick={onRemove}>
          {texts.removeShort}
        </FunctionButton>
      )}
    </fieldset>
  );
}

/** Several counts at once; the choices of the last time stay in the tab. */
function CountForm() {
  const { counts: texts } = useSelfServiceTexts();
  const draft = useDraft('hand-counts', isTypedLines);
  const [lines, setLines] = useState<TypedLine[]>(
    () => draft.initial ?? [{ flow: 'register', channel: 'phone', week: lastWeek(), count: '' }],
  );
  const [attempt, setAttempt] = useState(0);
  const upload = useUpload();
  const keyOf = useRequestKey();
  const read = readLines(lines);
  const words = { count: texts.countError, double: texts.double };
  const messages = read.errors.flatMap((error, place) =>
    error === undefined || attempt === 0 ? [] : [{ field: `count-${place}`, message: words[error] }],
  );
  // The same counts again are another upload once these are stored.
  const round = upload.data?.id ?? 'first';

  function change(next: TypedLine[]): void {
    setLines(next);
    draft.save(next);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (upload.isPending) return;
    const { counts } = read;
    setAttempt(counts === undefined ? attempt + 1 : 0);
    if (counts === undefined) return;
    upload.mutate({ counts, key: keyOf({ counts, round }) }, { onSuccess: () => change(emptied(lines)) });
  }

  return (
    <form onSubmit={submit} noValidate>
      <h2>{texts.heading}</h2>
      <p>{texts.remembered}</p>
      <ErrorSummary messages={messages} attempt={attempt} />
      {lines.map((line, place) => (
        <Line
          key={place}
          line={line}
          place={place}
          error={messages.find(({ field }) => field === `count-${place}`)?.message}
          onChange={(next) => change(lines.map((one, at) => (at === place ? next : one)))}
          onRemove={
            lines.length === 1
              ? undefined
              : () => {
                  change(lines.filter((_, at) => at !== place));
                  focusOnceDrawn(() => document.getElementById(`count-${Math.max(0, place - 1)}`));
                }
          }
        />
      ))}
      {upload.error !== null && <ProblemAlert error={upload.error} />}
      <ButtonGroup>
        <Button look="primary" type="submit" busy={upload.isPending}>
          {texts.upload}
        </Button>
        {lines.length < mostCountsAtOnce && (
          <Button
            icon="plus"
            onClick={() => {
              const last = lines.at(-1);
              if (last !== undefined) change([...lines, { ...last, count: '' }]);
              focusOnceDrawn(() => document.getElementById(`count-${lines.length}`));
            }}
          >
            {texts.add}
          </Button>
        )}
      </ButtonGroup>
      <p role="status">{upload.isSuccess && texts.uploaded({ count: upload.data.counts.length })}</p>
    </form>
  );
}

/** Phone, counter and letter, counted by hand (R38): entered several at once, listed by upload, deleted again. */
export function HandCountsPage() {
  const texts = useSelfServiceTexts();
  return (
    <Page title={texts.counts.title} before={<BackLink to="/selvbetjening">{texts.back}</BackLink>}>
      <p className="font-lead">{texts.counts.lead}</p>
      <CountForm />
      <HandCountList />
    </Page>
  );
}
