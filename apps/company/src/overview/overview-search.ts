import { type CalendarDate, isCalendarDate } from '@frikort/domain/calendar';
import { isProductionUnit } from '@frikort/domain/cvr';

/** The orders in which the list can be shown; a leading minus is descending. The first is the usual one. */
export const employmentSorts = [
  '-endDate',
  'endDate',
  '-startDate',
  'startDate',
  '-amountOere',
  'amountOere',
  '-createdAt',
  'createdAt',
] as const;
export type EmploymentSort = (typeof employmentSorts)[number];

/** What the address of the overview says; what is absent does not filter. The searched text is never part of it. */
export type OverviewSearch = {
  year?: number;
  status?: 'registered' | 'cancelled';
  editable?: boolean;
  /** Of the frikort, as it is now. */
  enrolmentStatus?: 'active' | 'inactive';
  /** A P-number (R12). */
  productionUnit?: string;
  /** The first and the last day on which they may end. */
  endsFrom?: CalendarDate;
  endsUntil?: CalendarDate;
  sort?: EmploymentSort;
};

/** Whether a text is an order of the list. */
export function isEmploymentSort(value: unknown): value is EmploymentSort {
  return employmentSorts.some((sort) => sort === value);
}

function isDay(value: unknown): value is CalendarDate {
  return typeof value === 'string' && isCalendarDate(value);
}

function isYear(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 2019 && value < 3000;
}

/** Ten digits in an address are read as a number, unless they stand in quotes. */
function readProductionUnit(value: unknown): { productionUnit?: string } {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' && isProductionUnit(text) ? { productionUnit: text } : {};
}

/** Reads the query string of the overview; what it does not know is left out, as a link may be old or mistyped. */
export function readOverviewSearch(search: Record<string, unknown>): OverviewSearch {
  const { year, status, editable, enrolmentStatus, productionUnit, endsFrom, endsUntil, sort } = search;
  return {
    ...(isYear(year) && { year }),
    ...((status === 'registered' || status === 'cancelled') && { status }),
    ...(typeof editable === 'boolean' && { editable }),
    ...((enrolmentStatus === 'active' || enrolmentStatus === 'inactive') && { enrolmentStatus }),
    ...readProductionUnit(productionUnit),
    ...(isDay(endsFrom) && { endsFrom }),
    ...(isDay(endsUntil) && { endsUntil }),
    ...(isEmploymentSort(sort) && { sort }),
  };
}

/** How many filters are set; the order is none. */
export function filtersChosen({ sort: _, ...filters }: OverviewSearch): number {
  return Object.values(filters).filter((value) => value !== undefined).length;
}

/** Whether the list shows less than all: by a filter, or by a text that is searched for. */
export function isFiltered(search: OverviewSearch, text: string): boolean {
  return text !== '' || filtersChosen(search) > 0;
}
