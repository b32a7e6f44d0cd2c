/** The orders in which the list can be shown; a leading minus is descending. The first is the usual one. */
export const employmentSorts = ['-endDate', '-createdAt', 'startDate', '-startDate', '-amountOere'] as const;
export type EmploymentSort = (typeof employmentSorts)[number];

/** What the address of the overview says; what is absent does not filter. The searched text is never part of it. */
export type OverviewSearch = {
  year?: number;
  status?: 'registered' | 'cancelled';
  editable?: boolean;
  sort?: EmploymentSort;
};

function isSort(value: unknown): value is EmploymentSort {
  return employmentSorts.some((sort) => sort === value);
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2019 && value < 3000;
}

/** Reads the query string of the overview; what it does not know is left out, as a link may be old or mistyped. */
export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const { year, status, editable, sort } = search;
  return {
    ...(isYear(year) && { year }),
    ...((status === 'registered' || status === 'cancelled') && { status }),
    ...(typeof editable === 'boolean' && { editable }),
    ...(isSort(sort) && { sort }),
  };
}

/** Whether anything is filtered; the order is no filter. */
export function isFiltered({ year, status, editable }: OverviewSearch, text: string): boolean {
  return year !== undefined || status !== undefined || editable !== undefined || text !== '';
}
