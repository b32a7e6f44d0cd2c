import { directionOf, nextSort } from '../sorting.ts';
import { Icon } from './icon.tsx';
import type { Column } from './table.tsx';

type SortHeaderProps = {
  label: string;
  /** What the list can be sorted by, rising; `-` before it is falling. */
  column: string;
  sort: string;
  onSort: (sort: string) => void;
};

/** A column's heading that sorts by it. */
function SortHeader({ label, column, sort, onSort }: SortHeaderProps) {
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

/** How a list is sorted, and how that is changed. */
export type Sorting<Sort extends string> = {
  readonly sort: Sort;
  readonly isSort: (value: unknown) => value is Sort;
  readonly onSort: (sort: Sort) => void;
};

/**
 * The heading of a column that the list can be sorted by; spread into the `Column`.
 * @param column the order, rising; `-` before it is falling
 */
export function sortedBy<Sort extends string>(
  column: Sort,
  label: string,
  { sort, isSort, onSort }: Sorting<Sort>,
): Pick<Column<unknown>, 'header' | 'title' | 'sort'> {
  const change = (next: string) => {
    if (isSort(next)) onSort(next);
  };
  return {
    header: <SortHeader label={label} column={column} sort={sort} onSort={change} />,
    title: label,
    sort: directionOf(column, sort),
  };
}
