import { isWeek, type Week } from '@frikort/domain/week';
import { FunctionButton } from '@frikort/ui/components/button.tsx';
import { Select } from '@frikort/ui/components/choice.tsx';
import { PrintedChoices } from '@frikort/ui/components/printed-choices.tsx';
import { shownWeek } from '@frikort/ui/shown-week';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { tasksQuery } from '../queries/self-service.ts';
import { useSelfServiceTexts } from './self-service-texts.ts';
import { choiceOf, thisWeek, weeksToChoose } from './weeks.ts';

type WeekChoiceProps = { week: Week; compared: Week | undefined };

/** Which week is shown, and which one beside it; the weeks in which a season is counted are one press away. */
export function WeekChoice({ week, compared }: WeekChoiceProps) {
  const texts = useSelfServiceTexts();
  const navigate = useNavigate({ from: '/selvbetjening' });
  const counting = (useQuery(tasksQuery).data?.value.weeks ?? []).filter(isWeek);
  const begun = counting.filter((one) => one <= thisWeek() && one !== week);
  const choose = (change: { uge?: Week; med?: Week }) =>
    void navigate({ search: (before) => ({ ...before, ...change }), replace: true, resetScroll: false });
  const named = (one: Week) => choiceOf(one, { isCounting: counting.includes(one), texts });
  const option = (one: Week) => (
    <option key={one} value={one}>
      {named(one)}
    </option>
  );
  return (
    <>
      <div className="week-choice">
        <Select
          id="week"
          label={texts.chosenWeek}
          value={week}
          onChange={({ target }) => isWeek(target.value) && choose({ uge: target.value })}
        >
          {weeksToChoose(week).map(option)}
        </Select>
        <Select
          id="compared"
          label={texts.comparedWeek}
          value={compared ?? ''}
          onChange={({ target }) => {
            const chosen = target.value;
            void navigate({
              search: ({ med: _, ...before }) => (isWeek(chosen) ? { ...before, med: chosen } : before),
              replace: true,
              resetScroll: false,
            });
          }}
        >
          <option value="">{texts.noComparison}</option>
          {weeksToChoose(compared)
            .filter((one) => one !== week)
            .map(option)}
        </Select>
      </div>
      <PrintedChoices
        choices={[
          { label: texts.chosenWeek, chosen: named(week) },
          { label: texts.comparedWeek, chosen: compared && named(compared) },
        ]}
      />
      {begun.length > 0 && (
        <ul className="counting-weeks">
          {begun.map((one) => (
            <li key={one}>
              <FunctionButton icon="calendar-month" onClick={() => choose({ uge: one })}>
                {texts.goToCountingWeek({ week: shownWeek(one) })}
              </FunctionButton>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
