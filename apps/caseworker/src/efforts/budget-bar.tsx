import { budgetLeft } from '@frikort/domain/effort-organisation';
import { useEffortTexts } from './effort-texts.ts';
import { shownKroner } from './shown-kroner.ts';

type BudgetBarProps = { budgetKroner?: number | undefined; effortsKroner: number };

/** How much of an organisation's budget its efforts have (R40): in words, and as a bar, which only repeats them. */
export function BudgetBar({ budgetKroner, effortsKroner }: BudgetBarProps) {
  const texts = useEffortTexts();
  const { finances } = texts;
  const efforts = shownKroner(effortsKroner, texts);
  if (budgetKroner === undefined) {
    return (
      <div>
        <span className="nowrap">{efforts}</span>
        <p className="effort-more">{finances.noBudget}</p>
      </div>
    );
  }
  const left = budgetLeft(budgetKroner, effortsKroner);
  const whole = Math.max(budgetKroner, effortsKroner, 1);
  const within = (Math.min(budgetKroner, effortsKroner) / whole) * 100;
  const over = left < 0 ? 100 - within : 0;
  const amount = shownKroner(Math.abs(left), texts);
  const standing =
    left < 0 ? finances.over({ amount }) : left === 0 ? finances.exact : finances.unused({ amount });
  return (
    <div className="budget-bar">
      {finances.ofBudget({ efforts, budget: shownKroner(budgetKroner, texts) })}
      <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect className="budget-bar__left" width="100" height="10" />
        <rect className="budget-bar__efforts" width={within} height="10" />
        <rect className="budget-bar__over" x={within} width={over} height="10" />
      </svg>
      <p className="effort-more">{standing}</p>
    </div>
  );
}
