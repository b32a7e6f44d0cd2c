import type { ListTexts } from './list.da.ts';

/** The texts of the list of employments, which come with it, in English. */
export const en: ListTexts = {
  several: 'Register several',
  caption: 'Employments',
  person: 'Citizen',
  cardNumber: 'Card number',
  period: 'Period',
  amount: 'Pay',
  state: 'Status',
  editableUntil: 'Can be edited up to and including',
  locked: 'Locked',
  reference: ({ reference }) => `Reference: ${reference}`,
  productionUnitNote: ({ productionUnit }) => `P-number: ${productionUnit}`,
  frikortInactive: 'Frikort inactive',
  count: ({ shown, total }) => {
    const employments = total === 1 ? '1 employment' : `${total} employments`;
    return shown < total ? `Showing ${shown} of ${employments}` : `Showing ${employments}`;
  },
  sum: ({ amount }) => `${amount} in total`,
  cancelledNotCounted: ({ count }) =>
    count === 1 ? '1 cancelled does not count' : `${count} cancelled do not count`,
  totals: 'Pay by month and citizen',
  download: 'Download as CSV',
  downloaded: 'The file has been downloaded.',
  none: 'No employments have been registered yet',
  noneText:
    'When a citizen with a socialt frikort is going to work for you, register the employment here. You should do so before the work starts. You need the citizen’s card number.',
  noMatch: 'No employments match what you have chosen',
  noMatchAll: 'Show all',
  noMatchText: 'Try fewer filters. A citizen whose name is protected can be found only by card number.',
  inactiveHeading: ({ count }) =>
    count === 1
      ? 'An ongoing employment is on a frikort that has become inactive'
      : `${count} ongoing employments are on frikort that have become inactive`,
  inactiveAll: 'Show all employments on inactive frikort',
  inactiveShow: 'See the employments',
  attention: 'Needs attention',
  lockingSoon: ({ count, days }) =>
    `${count === 1 ? '1 employment locks' : `${count} employments lock`} within ${days} days`,
  lockingText: 'Edit now if anything is wrong. After that, the municipality must give leave.',
  findMunicipality: 'Find the citizen’s municipality',
  inactiveText:
    'What is registered still counts and can be edited as usual. No new employments can be registered on the frikort until the municipality has reactivated it. Talk to the citizen, who can ask the municipality.',
};
