import type { AllowanceInput } from '@frikort/domain/operator-schemas';
import { Button } from '@frikort/ui/components/button.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { AmountField } from '@frikort/ui/components/text-field.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { useDraft } from '@frikort/ui/drafts';
import { unreadableText } from '@frikort/ui/input-text';
import { readTypedAmount } from '@frikort/ui/typed-amount';
import { type FormEvent, useState } from 'react';
import { AllowanceEffect } from './allowance-effect.tsx';
import { readMoment } from './moment.ts';
import { MomentField } from './moment-field.tsx';
import type { OperatorTexts } from './operator.da.ts';
import { useOperatorTexts } from './operator-texts.ts';
import type { EnteredYear } from './queries/years.ts';
import { SourceField, sourceProblem } from './source-field.tsx';

type Typed = { amount: string; date: string; time: string; source: string };
function isTyped(value: unknown): value is Typed {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ['amount', 'date', 'time', 'source'].every((field) => typeof fields.get(field) === 'string');
}

type Field = 'newAmount' | 'effectiveDate' | 'effectiveTime' | 'source';

type Reading = { errors: Partial<Record<Field, string>>; input?: AllowanceInput };

function readChange({ amount, date, time, source }: Typed, texts: OperatorTexts['enterYear']): Reading {
  const oere = readTypedAmount(amount);
  const from = readMoment({ date, time }, currentTime());
  const errors: Reading['errors'] = {};
  if (!oere.ok) errors.newAmount = unreadableText(oere.refusal);
  else if (oere.value < 1) errors.newAmount = texts.amountWrong;
  if (!from.ok) {
    if (from.errors.date) errors.effectiveDate = unreadableText(from.errors.date);
    if (from.errors.time) errors.effectiveTime = unreadableText(from.errors.time);
  }
  const wrongSource = sourceProblem(source, texts);
  if (wrongSource !== undefined) errors.source = wrongSource;
  if (Object.keys(errors).length > 0 || !oere.ok || !from.ok) return { errors };
  const input = { allowanceOere: oere.value, effectiveFrom: from.instant.toISOString(), source };
  return { errors, input };
}

type ChangeAllowanceProps = { entered: EnteredYear; takesTwo: boolean; onDone: (what: string) => void };

/** Another amount of the year: typed, looked at, and only then entered (R1). */
export function ChangeAllowance({ entered, takesTwo, onDone }: ChangeAllowanceProps) {
  const { year: texts, enterYear } = useOperatorTexts();
  const blank: Typed = { amount: '', date: '', time: '00:00', source: '' };
  const draft = useDraft(`allowance:${entered.year}`, isTyped);
  const [typed, setTyped] = useState(draft.initial ?? blank);
  const [looks, setLooks] = useState(0);
  const [proposal, setProposal] = useState<AllowanceInput>();
  const { errors, input } = readChange(typed, enterYear);
  const shown = looks > 0 ? errors : {};

  function type(change: Partial<Typed>): void {
    const next = { ...typed, ...change };
    setTyped(next);
    draft.save(next);
    // What was looked at is not what stands there any more.
    setProposal(undefined);
  }

  function look(event: FormEvent): void {
    event.preventDefault();
    setLooks(looks + 1);
    setProposal(input);
  }

  return (
    <section aria-labelledby="change-heading">
      <h2 id="change-heading">{texts.changeHeading}</h2>
      <p>{texts.changeLead}</p>
      <form onSubmit={look} noValidate className="change-allowance">
        <ErrorSummary
          messages={Object.entries(shown).map(([field, message]) => ({ field, message }))}
          attempt={looks}
        />
        <AmountField
          id="newAmount"
          label={texts.amount}
          error={shown.newAmount}
          value={typed.amount}
          onChange={({ target }) => type({ amount: target.value })}
        />
        <MomentField
          legend={texts.from}
          date={{
            id: 'effectiveDate',
            error: shown.effectiveDate,
            value: typed.date,
            onChange: ({ target }) => type({ date: target.value }),
          }}
          time={{
            id: 'effectiveTime',
            error: shown.effectiveTime,
            value: typed.time,
            onChange: ({ target }) => type({ time: target.value }),
          }}
        />
        <SourceField
          error={shown.source}
          value={typed.source}
          onChange={({ target }) => type({ source: target.value })}
        />
        <Button type="submit" icon="visibility">
          {texts.look}
        </Button>
      </form>
      {proposal !== undefined && (
        <AllowanceEffect
          key={looks}
          entered={entered}
          proposal={proposal}
          takesTwo={takesTwo}
          onDone={(what) => {
            setTyped(blank);
            draft.clear();
            setLooks(0);
            setProposal(undefined);
            onDone(what);
          }}
        />
      )}
    </section>
  );
}
