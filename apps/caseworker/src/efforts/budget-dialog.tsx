import { calendarDate, yearOf } from '@frikort/domain/calendar';
import { mostBudgetYearsAhead } from '@frikort/domain/effort-organisation';
import { Button } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { Dialog } from '@frikort/ui/components/dialog.tsx';
import { ProblemAlert } from '@frikort/ui/components/state.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { shownCount } from '@frikort/ui/format';
import { useUiMessages } from '@frikort/ui/messages';
import { type FormEvent, useState } from 'react';
import { type Effort, setEffortBudget, useEffortOrder } from '../queries/efforts.ts';
import { useEffortTexts } from './effort-texts.ts';
import { kronerError, readKroner } from './kroner.ts';

/** R40: the years that can have a budget, from that of the organisation's start. */
export function budgetYears(organisationStart: Effort['startDate'], thisYear: number): number[] {
  const first = yearOf(calendarDate(organisationStart));
  return Array.from(
    { length: Math.max(0, thisYear + mostBudgetYearsAhead - first + 1) },
    (_, at) => first + at,
  );
}

type BudgetDialogProps = {
  effort: Effort;
  etag: string | undefined;
  thisYear: number;
  /** The year whose budget is put right; chosen in the dialog when left out. */
  year?: number;
  onClose: () => void;
  onDone: (year: number) => void;
};

/** The budget of an effort in a year (R40): set, put right or taken away. */
export function BudgetDialog({ effort, etag, thisYear, year, onClose, onDone }: BudgetDialogProps) {
  const { budgets: texts, financeYear } = useEffortTexts();
  const { dialog } = useUiMessages();
  const budgetOf = (one: number) => effort.budgets.find((budget) => budget.year === one)?.kroner;
  const free = budgetYears(effort.organisation.startDate, thisYear).filter(
    (one) => budgetOf(one) === undefined,
  );
  const [chosen, setChosen] = useState(year ?? (free.includes(thisYear) ? thisYear : (free[0] ?? thisYear)));
  const current = budgetOf(chosen);
  const [typed, setTyped] = useState(current === undefined ? '' : shownCount(current));
  const [tried, setTried] = useState(false);
  const order = useEffortOrder((kroner: number | null) =>
    setEffortBudget({ id: effort.id, etag }, chosen, kroner),
  );
  const isTakenAway = year !== undefined && typed.trim() === '';
  const read = readKroner(typed);

  function submit(event?: FormEvent): void {
    event?.preventDefault();
    setTried(true);
    if (!read.ok && !isTakenAway) return;
    order.mutate(read.ok ? read.value : null, { onSuccess: () => onDone(chosen) });
  }

  return (
    <Dialog
      title={year === undefined ? texts.newTitle : texts.title({ year })}
      onClose={onClose}
      consequence={year === undefined ? null : <p>{texts.hint}</p>}
      refusal={order.error !== null && <ProblemAlert error={order.error} />}
      actions={
        <>
          <Button look="primary" busy={order.isPending} onClick={() => submit()}>
            {texts.save}
          </Button>
          <Button onClick={onClose}>{dialog.cancel}</Button>
        </>
      }
    >
      <form onSubmit={submit} noValidate>
        {year === undefined && (
          <Select
            id="budgetYear"
            label={texts.year}
            value={chosen}
            onChange={({ target }) => setChosen(Number(target.value))}
          >
            {free.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        )}
        <TextField
          id="budgetKroner"
          label={texts.kroner}
          width="medium"
          inputMode="numeric"
          autoComplete="off"
          errorHeard="at-once"
          error={tried && !read.ok && !isTakenAway ? kronerError(read.refusal, financeYear) : undefined}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </form>
    </Dialog>
  );
}
