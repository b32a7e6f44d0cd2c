import { todayInCopenhagen } from '@frikort/domain/calendar';
import { judgePeriod } from '@frikort/domain/employment';
import { readPeriod } from '@frikort/domain/typed-date';
import { Button } from '@frikort/ui/components/button.tsx';
import { Checkbox, Select } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { ErrorSummary } from '@frikort/ui/components/error-summary.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { Badge } from '@frikort/ui/components/status.tsx';
import { Table } from '@frikort/ui/components/table.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { amountInput, dateInput, shownAmount, shownPeriod } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { type Month, shownMonth } from '../months.ts';
import type { Employment } from '../queries/employment.ts';
import { employmentTotalsByMonthQuery } from '../queries/employment-totals.ts';
import { employmentsOfMonthQuery } from '../queries/employments-of-month.ts';
import { asProblem, type FormProblem } from '../terms/field-problem.ts';
import { useProblemLine } from '../terms/problem-line.ts';
import { emptyTerms } from '../terms/terms-values.ts';
import { useImportTexts } from './import-texts.ts';
import type { ImportRow } from './rows/import-row.ts';

type OnRows = (rows: readonly ImportRow[]) => void;

/** The employments of a month that are not cancelled, to be registered again for other days. */
export function RepeatMonth({ onRows }: { onRows: OnRows }) {
  const texts = useImportTexts().repeat;
  const { data, error, refetch } = useQuery(employmentTotalsByMonthQuery({ status: 'registered' }));
  const [chosen, setChosen] = useState<Month>();
  if (error !== null) return <ErrorState error={error} retry={refetch} />;
  if (data === undefined) return <Loading />;
  const { items } = data;
  const thisMonth = todayInCopenhagen(currentTime()).slice(0, 7);
  // Last month is what is repeated as a rule; what is registered ahead is not over yet.
  const month = chosen ?? items.find((one) => one.month < thisMonth)?.month ?? items[0]?.month;
  if (month === undefined) return <p>{texts.none}</p>;
  return (
    <>
      <p>{texts.text}</p>
      <Select
        id="repeat-month"
        label={texts.month}
        value={month}
        onChange={({ target }) => setChosen(target.value)}
      >
        {items.map((one) => (
          <option key={one.month} value={one.month}>
            {texts.monthOption({ month: shownMonth(one.month), count: one.count })}
          </option>
        ))}
      </Select>
      <People key={month} month={month} onRows={onRows} />
    </>
  );
}

function People({ month, onRows }: { month: Month; onRows: OnRows }) {
  const { data, error, refetch } = useQuery(employmentsOfMonthQuery(month));
  if (error !== null) return <ErrorState error={error} retry={refetch} />;
  if (data === undefined) return <Loading />;
  return <ChoosePeople employments={data} onRows={onRows} />;
}

const mayBeRepeated = ({ enrolmentStatus }: Employment) => enrolmentStatus === 'active';

type Field = 'startDate' | 'endDate';

/** What is wrong with the new period, the first of each field. */
function checkPeriod(startDate: string, endDate: string): FormProblem<Field>[] {
  const today = todayInCopenhagen(currentTime());
  const { start, end } = readPeriod(startDate, endDate, today);
  const unreadable = (
    [
      ['startDate', start],
      ['endDate', end],
    ] as const
  ).flatMap(([field, read]): FormProblem<Field>[] => {
    if (read.ok) return [];
    const { refusal } = read;
    return [
      { field, why: refusal.reason === 'empty' ? { kind: 'missing' } : { kind: 'unreadable', refusal } },
    ];
  });
  if (unreadable.length > 0 || !start.ok || !end.ok) return unreadable;
  const judged = judgePeriod(start.value, end.value);
  return judged.ok
    ? []
    : [{ field: 'endDate', why: { kind: 'refused', problem: asProblem(judged.refusal) } }];
}

function ChoosePeople({ employments, onRows }: { employments: readonly Employment[]; onRows: OnRows }) {
  const texts = useImportTexts().repeat;
  const lineOf = useProblemLine();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    () => new Set(employments.filter(mayBeRepeated).map(({ id }) => id)),
  );
  const [startDate, setStartDate] = useState('');
  const [endDate, setEndDate] = useState('');
  const [attempt, setAttempt] = useState(0);
  const possible = employments.filter(mayBeRepeated);
  const problems = checkPeriod(startDate, endDate);
  const messageOf = (field: Field) => {
    const problem = problems.find((one) => one.field === field);
    return attempt > 0 && problem !== undefined ? lineOf(problem) : undefined;
  };
  const messages = (['startDate', 'endDate'] as const).flatMap((field) => {
    const message = messageOf(field);
    return message === undefined ? [] : [{ field: `repeat-${field}`, message }];
  });
  const nobody = attempt > 0 && chosen.size === 0 ? [{ field: 'repeat-all', message: texts.nobody }] : [];

  function choose(ids: readonly string[], isChosen: boolean): void {
    const next = new Set(chosen);
    for (const id of ids) {
      if (isChosen) next.add(id);
      else next.delete(id);
    }
    setChosen(next);
  }

  function take(): void {
    if (problems.length > 0 || chosen.size === 0) {
      setAttempt(attempt + 1);
      return;
    }
    const { start, end } = readPeriod(startDate, endDate, todayInCopenhagen(currentTime()));
    if (!start.ok || !end.ok) return;
    const period = { startDate: dateInput(start.value), endDate: dateInput(end.value) };
    onRows(
      employments
        .filter(({ id }) => chosen.has(id))
        .map((employment, place) => repeated(employment, place + 1, period)),
    );
  }

  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        take();
      }}
    >
      <ErrorSummary messages={[...nobody, ...messages]} attempt={attempt} />
      <div className="form-row">
        <DateField
          id="repeat-startDate"
          label={texts.startDate}
          error={messageOf('startDate')}
          value={startDate}
          onChange={({ target }) => setStartDate(target.value)}
        />
        <DateField
          id="repeat-endDate"
          label={texts.endDate}
          error={messageOf('endDate')}
          bound={() => {
            const { start } = readPeriod(startDate, '', todayInCopenhagen(currentTime()));
            return { from: start.ok ? start.value : undefined };
          }}
          value={endDate}
          onChange={({ target }) => setEndDate(target.value)}
        />
      </div>
      <h3 id="repeat-people">{texts.people}</h3>
      <Checkbox
        id="repeat-all"
        label={texts.all}
        checked={possible.length > 0 && possible.every(({ id }) => chosen.has(id))}
        onChange={({ target }) =>
          choose(
            possible.map(({ id }) => id),
            target.checked,
          )
        }
      />
      <Table
        caption={texts.people}
        captionHidden
        rows={employments}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'person',
            header: texts.person,
            rowHeader: true,
            cell: (employment) => (
              <Person
                employment={employment}
                chosen={chosen.has(employment.id)}
                onChoose={(is) => choose([employment.id], is)}
              />
            ),
          },
          {
            key: 'period',
            header: texts.period,
            cell: (employment) => shownPeriod(employment.startDate, employment.endDate),
          },
          {
            key: 'amount',
            header: texts.amount,
            align: 'number',
            cell: ({ amountOere }) => shownAmount(amountOere),
          },
        ]}
      />
      <Button type="submit" look="primary" className="form-submit">
        {texts.take({ count: chosen.size })}
      </Button>
    </form>
  );
}

type PersonProps = { employment: Employment; chosen: boolean; onChoose: (chosen: boolean) => void };

/** Whoever is registered on a frikort that is inactive now cannot be registered again (R6, R15). */
function Person({ employment, chosen, onChoose }: PersonProps) {
  const texts = useImportTexts().repeat;
  const { id, citizenName, cardNumber, startDate, endDate } = employment;
  if (!mayBeRepeated(employment)) {
    return (
      <>
        {citizenName} <Badge kind="warning">{texts.inactive}</Badge>
      </>
    );
  }
  return (
    <Checkbox
      id={`repeat-${id}`}
      label={
        <>
          {citizenName}
          <span className="sr-only">, {shownPeriod(startDate, endDate)}</span>
        </>
      }
      hint={cardNumber}
      checked={chosen}
      onChange={({ target }) => onChoose(target.checked)}
    />
  );
}

/** A row like an earlier employment, for other days. A reference belongs to one employment (R8). */
function repeated(
  employment: Employment,
  id: number,
  period: { startDate: string; endDate: string },
): ImportRow {
  const { cardNumber, citizenName, amountOere, contact, productionUnit } = employment;
  const amount = amountInput(amountOere);
  const values = { ...emptyTerms, ...period, amount, contact, productionUnit: productionUnit ?? '' };
  return { id, cardNumber, citizenName, values };
}
