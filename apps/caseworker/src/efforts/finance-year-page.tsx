import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { mostFinanciers } from '@frikort/domain/effort-organisation';
import { type EffortFinancesInput, effortFinancesInput } from '@frikort/domain/effort-schemas';
import { fieldErrorsOf } from '@frikort/domain/field-errors';
import { textLimits } from '@frikort/domain/text-limits';
import { Button, FunctionButton } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { BackLink } from '@frikort/ui/components/link.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { shownCount } from '@frikort/ui/format';
import { fieldErrorText } from '@frikort/ui/input-text';
import { receiptState } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { PageNotFound } from '@frikort/ui/shell/route-states.tsx';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { type EffortFinances, financesQuery, organisationQuery, setFinances } from '../queries/efforts.ts';
import { budgetYears } from './budget-dialog.tsx';
import { useEffortTexts } from './effort-texts.ts';
import type { EffortTexts } from './efforts.da.ts';
import { kronerError, readKroner } from './kroner.ts';
import { organisationPlace } from './places.ts';
import { shownKroner } from './shown-kroner.ts';
import { ChangeRefused, useChange } from './use-change.tsx';

type TypedRow = { readonly financier: string; readonly kroner: string };
type Typed = { readonly rows: readonly TypedRow[]; readonly budget: string };

const blankRow: TypedRow = { financier: '', kroner: '' };

function typedOf({ years }: EffortFinances, year: number): Typed {
  const entered = years.find((one) => one.year === year);
  const rows = (entered?.financing ?? []).map(({ financier, kroner }) => ({
    financier,
    kroner: shownCount(kroner),
  }));
  const budget = entered?.budgetKroner;
  return {
    rows: rows.length === 0 ? [blankRow] : rows,
    budget: budget === undefined ? '' : shownCount(budget),
  };
}

const isBlank = ({ financier, kroner }: TypedRow) => financier.trim() === '' && kroner.trim() === '';

/** Reads the form (R40): rows in which nothing stands are passed over. Errors by the id of the field. */
function readYear({ rows, budget }: Typed, { financeYear: texts }: EffortTexts) {
  const errors = new Map<string, string>();
  const names = rows.map(({ financier }) => financier.trim().toLocaleLowerCase('da'));
  const financing = rows.flatMap((row, at) => {
    if (isBlank(row)) return [];
    const kroner = readKroner(row.kroner);
    const named = effortFinancesInput.safeParse({
      financing: [{ financier: row.financier, kroner: 0 }],
      budgetKroner: null,
    });
    const wrong = fieldErrorsOf(named.error?.issues ?? [])[0];
    if (wrong) errors.set(`financier-${at}`, fieldErrorText(wrong.code, textLimits.financier, row.financier));
    else if (names.indexOf(names[at] ?? '') < at) errors.set(`financier-${at}`, texts.twice);
    if (!kroner.ok) errors.set(`kroner-${at}`, kronerError(kroner.refusal, texts));
    const financier = named.data?.financing[0]?.financier;
    return financier === undefined || !kroner.ok ? [] : [{ financier, kroner: kroner.value }];
  });
  const wanted = budget.trim() === '' ? undefined : readKroner(budget);
  if (wanted?.ok === false) errors.set('budget', kronerError(wanted.refusal, texts));
  const budgetKroner = wanted?.ok === true ? wanted.value : null;
  const sum = financing.reduce((total, { kroner }) => total + kroner, 0);
  return { errors, sum, input: errors.size === 0 ? { financing, budgetKroner } : undefined };
}

type YearFormProps = {
  id: string;
  year: number;
  finances: { value: EffortFinances; etag: string | undefined };
};

function YearForm({ id, year, finances }: YearFormProps) {
  const texts = useEffortTexts();
  const { financeYear } = texts;
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [typed, setTyped] = useState(() => typedOf(finances.value, year));
  const [attempt, setAttempt] = useState(0);
  const change = useChange(
    finances,
    () => queryClient.fetchQuery({ ...financesQuery(id), staleTime: 0 }),
    (etag, input: EffortFinancesInput) => setFinances({ id, etag }, year, input),
  );
  const { errors, sum, input } = readYear(typed, texts);
  const errorOf = (field: string) => (attempt > 0 ? errors.get(field) : undefined);
  const labelOf = (field: string) => {
    const place = Number(field.split('-')[1]) + 1;
    if (field === 'budget') return financeYear.budget;
    return field.startsWith('financier') ? financeYear.financier({ place }) : financeYear.kroner({ place });
  };
  const typeRow = (at: number, changed: Partial<TypedRow>) =>
    setTyped({
      ...typed,
      rows: typed.rows.map((row, place) => (place === at ? { ...row, ...changed } : row)),
    });

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempt(attempt + 1);
    if (input === undefined) return;
    change.save(input, () => navigate({ ...organisationPlace(id), state: receiptState(`finances ${year}`) }));
  }

  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary
        messages={[...errors.keys()].flatMap((field) => {
          const message = errorOf(field);
          return message === undefined ? [] : [{ field, message: `${labelOf(field)}: ${message}` }];
        })}
        attempt={attempt}
      />
      <h2>{financeYear.financiers}</h2>
      {typed.rows.map((row, at) => (
        <div className="financier-row" key={at}>
          <TextField
            id={`financier-${at}`}
            label={financeYear.financier({ place: at + 1 })}
            error={errorOf(`financier-${at}`)}
            autoComplete="off"
            lang="da"
            value={row.financier}
            onChange={({ target }) => typeRow(at, { financier: target.value })}
          />
          <TextField
            id={`kroner-${at}`}
            label={financeYear.kroner({ place: at + 1 })}
            error={errorOf(`kroner-${at}`)}
            autoComplete="off"
            inputMode="numeric"
            value={row.kroner}
            onChange={({ target }) => typeRow(at, { kroner: target.value })}
          />
          {typed.rows.length > 1 && (
            <FunctionButton
              icon="delete"
              onClick={() => setTyped({ ...typed, rows: typed.rows.filter((_, place) => place !== at) })}
            >
              {financeYear.remove({ place: at + 1 })}
            </FunctionButton>
          )}
        </div>
      ))}
      {typed.rows.length < mostFinanciers && (
        <p>
          <FunctionButton icon="plus" onClick={() => setTyped({ ...typed, rows: [...typed.rows, blankRow] })}>
            {financeYear.add}
          </FunctionButton>
        </p>
      )}
      <p role="status">{financeYear.sum({ amount: shownKroner(sum, texts) })}</p>
      <TextField
        id="budget"
        label={financeYear.budget}
        hint={financeYear.budgetHint}
        error={errorOf('budget')}
        width="medium"
        autoComplete="off"
        inputMode="numeric"
        value={typed.budget}
        onChange={({ target }) => setTyped({ ...typed, budget: target.value })}
      />
      <ChangeRefused change={change} onTake={() => setTyped(typedOf(change.base, year))} />
      <Button look="primary" type="submit" busy={change.busy} className="form-submit">
        {financeYear.save}
      </Button>
    </form>
  );
}

/** Who finances an organisation in a year, and its budget, for its administrators (R40). */
export function FinanceYearPage({ id, year }: { id: string; year: number }) {
  const { financeYear: texts, title } = useEffortTexts();
  const navigate = useNavigate();
  const organisation = useQuery(organisationQuery(id)).data?.value;
  const { data, error, refetch, isFetchedAfterMount } = useQuery(financesQuery(id));
  const isRead = data !== undefined && isFetchedAfterMount;
  const thisYear = yearOf(todayInCopenhagen(currentTime()));
  const years = organisation === undefined ? [] : budgetYears(organisation.startDate, thisYear).toReversed();
  if (!Number.isInteger(year) || (organisation !== undefined && !years.includes(year)))
    return <PageNotFound />;
  return (
    <Page
      title={texts.title({ year })}
      width="text"
      before={<BackLink {...organisationPlace(id)}>{organisation?.name ?? title}</BackLink>}
    >
      <p className="font-lead">{texts.lead}</p>
      <div className="finance-year">
        <Select
          id="year"
          label={texts.year}
          value={year}
          onChange={({ target }) =>
            void navigate({ ...organisationPlace(id, `oekonomi/${target.value}`), replace: true })
          }
        >
          {years.map((one) => (
            <option key={one} value={one}>
              {one}
            </option>
          ))}
        </Select>
      </div>
      {!isRead && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {isRead && <YearForm key={year} id={id} year={year} finances={data} />}
    </Page>
  );
}
