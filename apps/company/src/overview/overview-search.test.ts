import { describe, expect, test } from 'vitest';
import { isFiltered, readOverviewSearch } from './overview-search.ts';

describe('The address of the overview', () => {
  test('is read as it was written', () => {
    const search = {
      year: 2026,
      status: 'registered',
      editable: false,
      sort: '-amountOere',
      enrolmentStatus: 'inactive',
      productionUnit: '1003388394',
      endsFrom: '2026-11-01',
      endsUntil: '2026-11-30',
    };
    expect(readOverviewSearch(search)).toEqual(search);
  });

  test('leaves out what it does not know, and never holds the searched text', () => {
    const search = {
      year: 'x',
      status: 'lost',
      editable: 'yes',
      sort: 'name',
      text: 'Lone',
      endsFrom: '31-12',
    };
    expect(readOverviewSearch(search)).toEqual({});
  });

  test('R12: takes a P-number as the digits that it is, and nothing else for one', () => {
    expect(readOverviewSearch({ productionUnit: 1003388394 })).toEqual({ productionUnit: '1003388394' });
    expect(readOverviewSearch({ productionUnit: '12' })).toEqual({});
    expect(readOverviewSearch({ productionUnit: true })).toEqual({});
  });

  test('filters by anything but the order', () => {
    expect(isFiltered({ sort: 'startDate' }, '')).toBe(false);
    expect(isFiltered({ editable: false }, '')).toBe(true);
    expect(isFiltered({ productionUnit: '1003388394' }, '')).toBe(true);
    expect(isFiltered({}, 'Lone')).toBe(true);
  });
});
