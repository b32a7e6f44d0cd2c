import type { OwnListTexts } from './own-lists.da.ts';

/** How a caseworker narrows lists and keeps that, in English. */
export const en: OwnListTexts = {
  more: 'Remaining balance, caseworker, consent and saved filters',
  caseworker: 'Caseworker',
  everybody: 'All',
  away: ({ name }) => `${name} (not here for a year)`,
  year: 'Remaining balance for year',
  from: 'Remaining balance from',
  until: 'Remaining balance up to',
  apply: 'Show',
  rows: 'Rows at a time',
  dense: 'Compact rows',
  here: 'This is remembered in this browser.',

  total: ({ count, remaining, year }) =>
    `${count === 1 ? '1 citizen' : `${count} citizens`} in all, with ${remaining} left in ${year}.`,
  chosenBalance: ({ from, until, year }) =>
    [from && `from ${from}`, until && `up to ${until}`, `in ${year}`].filter(Boolean).join(' '),

  saved: 'Saved filters',
  savedText:
    'A filter is your own and follows you to other computers. What you type in “Find in the list” is not saved.',
  name: 'Name of the filter',
  save: 'Save what is chosen as a filter',
  nameMissing: 'Give the filter a name.',
  kept: ({ name }) => `The filter “${name}” has been saved.`,
  delete: 'Delete',
  deleteOf: ({ name }) => `Delete ${name}`,
  none: 'You have not saved any filters.',
};
