import { citizenSorts } from '@frikort/domain/citizen-list';
import { textLimits } from '@frikort/domain/text-limits';
import { Select } from '@frikort/ui/components/choice.tsx';
import { TextField } from '@frikort/ui/components/text-field.tsx';
import { fieldErrorText } from '@frikort/ui/input-text';
import { useUiMessages } from '@frikort/ui/messages';
import type { ReactNode } from 'react';
import { useCitizenMessages } from '../citizen-messages.ts';
import { type ListSearch, listSearch, readFilterText } from './list-search.ts';

type ListToolsProps = {
  search: ListSearch;
  typed: string;
  /** Whether the list holds citizens of several caseworkers: only then can it be sorted by them. */
  withCaseworker: boolean;
  onType: (text: string) => void;
  onChange: (search: ListSearch) => void;
  /** What is done with the list as it is shown. */
  children: ReactNode;
};

/** Above a list: text, status, and the order where the headings are not in sight (narrow pages). */
export function ListTools({ search, typed, withCaseworker, onType, onChange, children }: ListToolsProps) {
  const { list } = useCitizenMessages();
  const { status } = useUiMessages();
  const { refused } = readFilterText(typed);
  const error =
    refused === 'too-many-digits'
      ? list.filterTooManyDigits
      : refused && fieldErrorText(refused, textLimits.search, typed);
  return (
    <search className="list-tools" aria-label={list.filter}>
      <TextField
        id="list-filter"
        label={list.filter}
        hint={list.filterHint}
        autoComplete="off"
        value={typed}
        error={error}
        onChange={(event) => onType(event.target.value)}
      />
      <Select
        id="list-status"
        label={list.status}
        value={search.status ?? ''}
        onChange={(event) =>
          onChange(
            listSearch({ ...search, status: event.target.value === '' ? undefined : event.target.value }),
          )
        }
      >
        <option value="">{list.statusAll}</option>
        <option value="active">{status.active}</option>
        <option value="inactive">{status.inactive}</option>
      </Select>
      <Select
        id="list-control"
        label={list.control}
        value={search.control ?? ''}
        onChange={(event) => onChange(listSearch({ ...search, control: event.target.value }))}
      >
        <option value="">{list.controlAll}</option>
        <option value="overdue">{list.controlOverdue}</option>
        <option value="this-year">{list.controlThisYear}</option>
      </Select>
      <Select
        id="list-flagged"
        label={list.register}
        value={search.flagged ? 'flagged' : ''}
        onChange={(event) => onChange(listSearch({ ...search, flagged: event.target.value === 'flagged' }))}
      >
        <option value="">{list.registerAll}</option>
        <option value="flagged">{list.registerFlagged}</option>
      </Select>
      <div className="list-tools__sort">
        <Select
          id="list-sort"
          label={list.sort}
          value={search.sort ?? 'name'}
          onChange={(event) => onChange(listSearch({ ...search, sort: event.target.value }))}
        >
          {citizenSorts
            .filter((sort) => withCaseworker || !sort.endsWith('assignedCaseworker'))
            .map((sort) => (
              <option key={sort} value={sort}>
                {list.sorts[sort]}
              </option>
            ))}
        </Select>
      </div>
      {children}
    </search>
  );
}
