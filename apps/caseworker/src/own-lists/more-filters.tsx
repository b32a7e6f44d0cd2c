import { todayInCopenhagen, yearOf } from '@frikort/domain/calendar';
import { present } from '@frikort/domain/present';
import { Button } from '@frikort/ui/components/button.tsx';
import { Checkbox, Select } from '@frikort/ui/components/choice.tsx';
import { Details } from '@frikort/ui/components/details.tsx';
import { AmountField } from '@frikort/ui/components/text-field.tsx';
import { currentTime } from '@frikort/ui/current-time';
import { amountInput } from '@frikort/ui/format';
import { unreadableText } from '@frikort/ui/input-text';
import { readTypedAmount } from '@frikort/ui/typed-amount';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import { type ListSearch, type ListView, listSearch } from '../list/list-search.ts';
import { colleaguesQuery } from '../queries/colleagues.ts';
import { useOwnListTexts } from './own-list-texts.ts';
import type { RowsShown } from './rows-shown.ts';
import { SavedFilters } from './saved-filters.tsx';

type MoreFiltersProps = {
  view: ListView;
  search: ListSearch;
  onChange: (search: ListSearch) => void;
  rows: RowsShown;
  onRows: (rows: RowsShown) => void;
};

/** What a list is narrowed by less often: what remains in a year, whose citizens they are; and what one keeps of it. */
export function MoreFilters({ view, search, onChange, rows, onRows }: MoreFiltersProps) {
  const texts = useOwnListTexts();
  const { list } = useCitizenMessages();
  return (
    <Details
      summary={texts.more}
      open={search.caseworker !== undefined || search.withdrawing === true || hasBalance(search)}
    >
      <div className="list-rows">
        {view === 'all' && <CaseworkerChoice search={search} onChange={onChange} />}
        <Select
          id="list-consent"
          label={list.consent}
          value={search.withdrawing ? 'withdrawing' : ''}
          onChange={(event) =>
            onChange(listSearch({ ...search, withdrawing: event.target.value === 'withdrawing' }))
          }
        >
          <option value="">{list.registerAll}</option>
          <option value="withdrawing">{list.consentWithdrawing}</option>
        </Select>
      </div>
      <BalanceForm key={JSON.stringify(search)} search={search} onChange={onChange} />
      <div className="list-rows">
        <Select
          id="list-rows"
          label={texts.rows}
          hint={texts.here}
          value={rows.rows}
          onChange={({ target }) => onRows({ ...rows, rows: target.value === '100' ? '100' : '25' })}
        >
          <option value="25">25</option>
          <option value="100">100</option>
        </Select>
        <Checkbox
          id="list-dense"
          label={texts.dense}
          checked={rows.dense}
          onChange={({ target }) => onRows({ ...rows, dense: target.checked })}
        />
      </div>
      <SavedFilters view={view} search={search} />
    </Details>
  );
}

/** Whether a list is narrowed by what remains. */
export function hasBalance({ year, remainingFromOere, remainingUntilOere }: ListSearch): boolean {
  return [year, remainingFromOere, remainingUntilOere].some((asked) => asked !== undefined);
}

type ChoiceProps = Pick<MoreFiltersProps, 'search' | 'onChange'>;

function CaseworkerChoice({ search, onChange }: ChoiceProps) {
  const texts = useOwnListTexts();
  const { data } = useQuery(colleaguesQuery);
  const { caseworker = '', ...others } = search;
  return (
    <Select
      id="list-caseworker"
      label={texts.caseworker}
      value={caseworker}
      onChange={({ target }) =>
        onChange({ ...others, ...present({ caseworker: target.value === '' ? undefined : target.value }) })
      }
    >
      <option value="">{texts.everybody}</option>
      {(data?.items ?? []).map(({ id, name, assignable }) => (
        <option key={id} value={id}>
          {assignable ? name : texts.away({ name })}
        </option>
      ))}
    </Select>
  );
}

const typedOf = (amountOere: number | undefined) => (amountOere === undefined ? '' : amountInput(amountOere));

/** Reads an amount that may be left out; `undefined` in place of a value says that nothing was typed. */
function readOptional(typed: string): { value?: number; error?: string } {
  if (typed.trim() === '') return {};
  const read = readTypedAmount(typed);
  return read.ok ? { value: read.value } : { error: unreadableText(read.refusal) };
}

function BalanceForm({ search, onChange }: ChoiceProps) {
  const texts = useOwnListTexts();
  const thisYear = yearOf(todayInCopenhagen(currentTime()));
  const [year, setYear] = useState(search.year ?? thisYear);
  const [from, setFrom] = useState(typedOf(search.remainingFromOere));
  const [until, setUntil] = useState(typedOf(search.remainingUntilOere));
  const [attempted, setAttempted] = useState(false);
  const [readFrom, readUntil] = [readOptional(from), readOptional(until)];
  const { year: _, remainingFromOere: __, remainingUntilOere: ___, ...others } = search;

  function submit(event: FormEvent): void {
    event.preventDefault();
    setAttempted(true);
    if (readFrom.error !== undefined || readUntil.error !== undefined) return;
    const amounts = { remainingFromOere: readFrom.value, remainingUntilOere: readUntil.value };
    onChange({ ...others, ...present({ ...amounts, year: year === thisYear ? undefined : year }) });
  }

  return (
    <form onSubmit={submit} noValidate className="list-balance">
      <Select
        id="list-year"
        label={texts.year}
        value={String(year)}
        onChange={({ target }) => setYear(Number(target.value))}
      >
        {[thisYear + 1, thisYear, thisYear - 1, thisYear - 2, thisYear - 3].map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
      <AmountField
        id="list-from"
        label={texts.from}
        value={from}
        error={attempted ? readFrom.error : undefined}
        onChange={({ target }) => setFrom(target.value)}
      />
      <AmountField
        id="list-until"
        label={texts.until}
        value={until}
        error={attempted ? readUntil.error : undefined}
        onChange={({ target }) => setUntil(target.value)}
      />
      <Button type="submit">{texts.apply}</Button>
    </form>
  );
}
