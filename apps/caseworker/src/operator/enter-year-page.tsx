import { present } from '@frikort/domain/present';
import { typedNumber } from '@frikort/domain/typed-number';
import { useRequestKey } from '@frikort/ui/attempt';
import { Button } from '@frikort/ui/components/button.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading, ProblemAlert } from '@frikort/ui/components/state.tsx';
import { AmountField, TextField } from '@frikort/ui/components/text-field.tsx';
import { useDraft } from '@frikort/ui/drafts';
import { unreadableText } from '@frikort/ui/input-text';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { readTypedAmount } from '@frikort/ui/typed-amount';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import type { OperatorTexts } from './operator.da.ts';
import { useOperatorTexts } from './operator-texts.ts';
import { useEnterYear, yearsQuery } from './queries/years.ts';
import { SourceField, sourceProblem } from './source-field.tsx';

type YearDraft = { readonly year: string; readonly amount: string; readonly source: string };

function readYear(typed: YearDraft, texts: OperatorTexts['enterYear']) {
  const digits = typedNumber(typed.year, 'year');
  const year = /^(2019|20[2-9]\d|2[1-9]\d\d)$/.test(digits) ? Number(digits) : undefined;
  const amount = readTypedAmount(typed.amount);
  const wrongSource = sourceProblem(typed.source, texts);
  const errors = {
    ...(year === undefined ? { year: texts.yearWrong } : {}),
    ...(amount.ok
      ? amount.value < 1
        ? { allowance: texts.amountWrong }
        : {}
      : { allowance: unreadableText(amount.refusal) }),
    ...present({ source: wrongSource }),
  };
  const wrong = Object.keys(errors).length > 0 || year === undefined || !amount.ok;
  return wrong ? { errors } : { errors, input: { year, allowanceOere: amount.value, source: typed.source } };
}

function isYearDraft(value: unknown): value is YearDraft {
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  return ['year', 'amount', 'source'].every((field) => typeof fields.get(field) === 'string');
}

function EnterYearForm({ nextYear }: { nextYear: number }) {
  const { enterYear: texts } = useOperatorTexts();
  const draft = useDraft('enter-year', isYearDraft);
  const [typed, setTyped] = useState<YearDraft>(
    draft.initial ?? { year: String(nextYear), amount: '', source: '' },
  );
  const [attempt, setAttempt] = useState(0);
  const enter = useEnterYear();
  const keyOf = useRequestKey();
  const navigate = useNavigate();
  const { errors, input } = readYear(typed, texts);
  const shown: { year?: string; allowance?: string; source?: string } = attempt > 0 ? errors : {};

  function type(change: Partial<YearDraft>): void {
    const next = { ...typed, ...change };
    setTyped(next);
    draft.save(next);
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (input === undefined || enter.isPending) return;
    enter.mutate(
      { input, key: keyOf(input) },
      {
        onSuccess: ({ year }) => {
          draft.clear();
          void navigate({
            to: '/drift/ordningsaar/$year',
            params: { year: String(year) },
            state: receiptState('created'),
          });
        },
      },
    );
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        messages={Object.entries(shown).map(([field, message]) => ({ field, message }))}
        attempt={attempt}
      />
      <TextField
        id="year"
        label={texts.year}
        error={shown.year}
        width="short"
        inputMode="numeric"
        autoComplete="off"
        value={typed.year}
        onChange={({ target }) => type({ year: target.value })}
      />
      <AmountField
        id="allowance"
        label={texts.allowance}
        error={shown.allowance}
        value={typed.amount}
        onChange={({ target }) => type({ amount: target.value })}
      />
      <SourceField
        error={shown.source}
        value={typed.source}
        onChange={({ target }) => type({ source: target.value })}
      />
      {enter.error !== null && <ProblemAlert error={enter.error} />}
      <Button look="primary" type="submit" busy={enter.isPending} className="form-submit">
        {texts.save}
      </Button>
    </form>
  );
}

/** Entering a year with its amount (R1); nothing is suggested but the year that comes next. */
export function EnterYearPage() {
  const { enterYear: texts, years } = useOperatorTexts();
  const { data, error, refetch } = useQuery(yearsQuery);
  return (
    <Page
      title={texts.title}
      width="text"
      before={<BackLink to="/drift/ordningsaar">{years.title}</BackLink>}
    >
      <p className="font-lead">{texts.lead}</p>
      {data !== undefined && (
        <EnterYearForm nextYear={Math.max(2018, ...data.items.map(({ year }) => year)) + 1} />
      )}
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
    </Page>
  );
}
