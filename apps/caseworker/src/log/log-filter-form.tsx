import { Button } from '@frikort/ui/components/button.tsx';
import { Checkbox, RadioGroup, Select } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { type FormEvent, useState } from 'react';
import type { LogFilter } from '../queries/log.ts';
import type { LogTexts } from './log.da.ts';
import { type FilterErrors, kinds, readFilter, type TypedFilter } from './log-form.ts';
import { useLogTexts } from './log-texts.ts';

type LogFilterFormProps = {
  /** The operator may ask for any organisation; an administrator is given the own one. */
  anyOrganisation: boolean;
  /** What stands in the fields to begin with. */
  initial: TypedFilter;
  onChoose: (filter: LogFilter) => void;
};

function actionsByName({ actions }: LogTexts): [action: string, name: string][] {
  return Object.entries(actions).toSorted(([, one], [, other]) => one.localeCompare(other, 'da'));
}

/** What one wants to see of the log. Nothing typed here comes into an address: it may be a CPR number. */
export function LogFilterForm({ anyOrganisation, initial, onChoose }: LogFilterFormProps) {
  const texts = useLogTexts();
  const [typed, setTyped] = useState(initial);
  const [tried, setTried] = useState({ attempt: 0, typed: initial });
  // Read anew when the language changes: what is wrong is told in that of the page.
  const wrong: FilterErrors = tried.attempt === 0 ? {} : readFilter(tried.typed, texts).errors;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const { errors, filter } = readFilter(typed, texts);
    setTried({ attempt: tried.attempt + 1, typed });
    if (Object.keys(errors).length === 0) onChoose(filter);
  }

  const field = (name: 'citizen' | 'employee' | 'organisation' | 'from' | 'to') => ({
    id: name,
    label: texts[name],
    error: name === 'employee' ? undefined : wrong[name],
    value: typed[name],
    autoComplete: 'off',
    onChange: ({ target }: { target: { value: string } }) => setTyped({ ...typed, [name]: target.value }),
  });

  return (
    <form className="log-form list-filter" onSubmit={submit} noValidate>
      <h2>{texts.choose}</h2>
      <ErrorSummary
        messages={Object.entries(wrong).map(([name, message]) => ({ field: name, message }))}
        attempt={tried.attempt}
      />
      <TextField {...field('citizen')} hint={texts.citizenHint} width="medium" inputMode="numeric" optional />
      <RadioGroup
        name="kind"
        label={texts.kind}
        options={kinds.map((kind) => ({ value: kind, label: texts.kinds[kind] }))}
        value={typed.kind}
        input={{
          onChange: ({ target }) =>
            setTyped({ ...typed, kind: kinds.find((kind) => kind === target.value) ?? 'all' }),
        }}
      />
      <div className="log-form__row">
        <Select
          id="action"
          label={texts.action}
          optional
          value={typed.action}
          onChange={({ target }) => setTyped({ ...typed, action: target.value })}
        >
          <option value="">{texts.everyAction}</option>
          {actionsByName(texts).map(([action, name]) => (
            <option key={action} value={action}>
              {name}
            </option>
          ))}
        </Select>
        <TextField {...field('employee')} hint={texts.employeeHint} width="medium" optional />
      </div>
      {anyOrganisation && (
        <TextField {...field('organisation')} width="medium" inputMode="numeric" optional />
      )}
      <div className="log-form__period">
        <DateField {...field('from')} optional />
        <DateField {...field('to')} optional />
      </div>
      <Checkbox
        id="names"
        label={texts.names}
        hint={texts.namesHint}
        checked={typed.names}
        onChange={({ target }) => setTyped({ ...typed, names: target.checked })}
      />
      <Button look="primary" type="submit" className="form-submit">
        {texts.show}
      </Button>
    </form>
  );
}
