import { directionOf, nextSort } from '../sorting.ts';
import { Icon } from './icon.tsx';

type SortHeaderProps<Sort extends string> = {
  label: string;
  /** What the list can be sorted by, rising; `-` before it is falling. */
  column: Sort;
  sort: string;
  onSort: (sort: string) => void;
};

/** A column's heading that sorts by it; the column says `aria-sort` with `directionOf`. */
export function SortHeader<Sort extends string>({ label, column, sort, onSort }: SortHeaderProps<Sort>) {
  const direction = directionOf(column, sort);
  return (
    <button
      type="button"
      className={`sort-header ${direction === 'none' ? '' : 'is-sorted'}`}
      onClick={() => onSort(nextSort(column, sort))}
    >
      {label}
      <Icon name={direction === 'descending' ? 'chevron-down' : 'chevron-up'} />
    </button>
  );
}
