import { todayInCopenhagen } from '@frikort/domain/calendar';
import { handOverKinds } from '@frikort/domain/hand-over';
import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { RadioGroup } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { type FormEvent, useState } from 'react';
import { useMakeHandOver } from '../queries/hand-overs.ts';
import {
  type HandOverErrors,
  kindOf,
  readHandOver,
  suggested,
  type TypedHandOver,
} from './hand-over-form.ts';
import { useHandOverTexts } from './hand-over-texts.ts';

/** The order of a hand-over. */
export function NewHandOver() {
  const texts = useHandOverTexts();
  const [typed, setTyped] = useState(() => suggested(todayInCopenhagen(currentTime())));
  const [tried, setTried] = useState<{ attempt: number; typed: TypedHandOver }>({ attempt: 0, typed });
  const make = useMakeHandOver();
  const keyOf = useRequestKey();
  // Read anew when the language changes: what is wrong is told in that of the page.
  const errors: HandOverErrors = tried.attempt === 0 ? {} : readHandOver(tried.typed, texts).errors;
  // The same order means another hand-over once the former one was made.
  const round = make.data?.id ?? 'first';

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried({ attempt: tried.attempt + 1, typed });
    const { order } = readHandOver(typed, texts);
    if (order !== undefined && !make.isPending) make.mutate({ order, key: keyOf({ ...order, round }) });
  }

  const field = (name: 'from' | 'to') => ({
    id: name,
    label: texts[name],
    error: errors[name],
    value: typed[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });

  return (
    <form onSubmit={submit} noValidate>
      <h2>{texts.newHeading}</h2>
      <ErrorSummary
        messages={Object.entries(errors).map(([name, message]) => ({ field: name, message }))}
        attempt={tried.attempt}
      />
      <p>{texts.periodHint}</p>
      <div className="hand-over-period">
        <DateField {...field('from')} />
        <DateField {...field('to')} />
      </div>
      <RadioGroup
        name="kind"
        label={texts.kind}
        options={handOverKinds.map((kind) => ({
          value: kind,
          label: texts.kinds[kind],
          hint: texts.kindHints[kind],
        }))}
        value={typed.kind}
        input={{ onChange: ({ target }) => setTyped({ ...typed, kind: kindOf(target.value) }) }}
      />
      {make.error !== null && <ProblemAlert error={make.error} />}
      <div className="hand-over-make">
        <Button look="primary" type="submit" busy={make.isPending}>
          {texts.make}
        </Button>
      </div>
      <p role="status">{make.isSuccess && texts.made(make.data)}</p>
    </form>
  );
}
