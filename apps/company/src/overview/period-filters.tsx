import { type CalendarDate, todayInCopenhagen } from '@frikort/domain/calendar';
import { readDate } from '@frikort/domain/typed-date';
import { Select } from '@frikort/ui/components/choice.tsx';
import { DateField } from '@frikort/ui/components/date-field.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { dateInput } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { daysOfMonth, monthOf, shownMonth } from '../months.ts';
import { employmentTotalsByMonthQuery } from '../queries/employment-totals.ts';
import type { OverviewSearch } from './overview-search.ts';
import { usePeriodTexts } from './period-texts.ts';
import { useChangeSearch } from './use-change-search.ts';

/** Narrows the list to a month, or to any days, by when an employment ends. */
export function PeriodFilters({ search }: { search: OverviewSearch }) {
  const texts = usePeriodTexts();
  const change = useChangeSearch(search);
  const { endsFrom, endsUntil } = search;
  return (
    <>
      <p>{texts.hint}</p>
      <div className="overview__choices">
        <MonthFilter search={search} />
        <DayFilter
          id="overview-ends-from"
          label={texts.from}
          chosen={endsFrom}
          onChoose={(day) => change({ endsFrom: day })}
        />
        <DayFilter
          id="overview-ends-until"
          label={texts.until}
          chosen={endsUntil}
          onChoose={(day) => change({ endsUntil: day })}
        />
      </div>
    </>
  );
}

function MonthFilter({ search }: { search: OverviewSearch }) {
  const texts = usePeriodTexts();
  const change = useChangeSearch(search);
  const { data } = useQuery(employmentTotalsByMonthQuery({}));
  const chosen = monthOf(search.endsFrom, search.endsUntil);
  const months = data?.items.map(({ month }) => month) ?? [];
  // A month from the address stays chosen although nothing ends in it.
  const shown =
    chosen === undefined || months.includes(chosen) ? months : [...months, chosen].toSorted().toReversed();
  return (
    <Select
      id="overview-month"
      label={texts.month}
      value={chosen ?? ''}
      onChange={({ target }) => {
        if (target.value === '') change({ endsFrom: undefined, endsUntil: undefined });
        else {
          const { from, until } = daysOfMonth(target.value);
          change({ endsFrom: from, endsUntil: until });
        }
      }}
    >
      <option value="">{texts.allMonths}</option>
      {shown.map((month) => (
        <option key={month} value={month}>
          {shownMonth(month)}
        </option>
      ))}
    </Select>
  );
}

type DayFilterProps = {
  id: string;
  label: string;
  chosen: CalendarDate | undefined;
  onChoose: (day: CalendarDate | undefined) => void;
};

/** A day that is typed in full is used at once, any other when the field is left. */
function DayFilter({ id, label, chosen, onChoose }: DayFilterProps) {
  const asText = chosen === undefined ? '' : dateInput(chosen);
  const [typed, setTyped] = useState(asText);
  const [used, setUsed] = useState(chosen);
  const [error, setError] = useState<string>();
  // Chosen elsewhere: by a month, or cleared.
  if (used !== chosen) {
    setUsed(chosen);
    setTyped(asText);
    setError(undefined);
  }

  function use(text: string, left: boolean): void {
    const read = readDate(text, todayInCopenhagen(currentTime()));
    if (read.ok) {
      setUsed(read.value);
      onChoose(read.value);
      if (left) setTyped(dateInput(read.value));
    } else if (read.refusal.reason === 'empty') {
      setUsed(undefined);
      onChoose(undefined);
    } else if (left) setError(unreadableText(read.refusal));
  }

  return (
    <DateField
      id={id}
      label={label}
      error={error}
      value={typed}
      onChange={({ target }) => {
        setTyped(target.value);
        setError(undefined);
        if (target.value === '' || /\d{4}\s*$/.test(target.value)) use(target.value, false);
      }}
      onBlur={() => use(typed, true)}
    />
  );
}
