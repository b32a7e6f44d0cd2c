import type { CompanyMessages } from './messages.da.ts';

/** The texts of the shell and of the overview, in English. */
export const en: CompanyMessages = {
  navigation: {
    employments: 'Employments',
    register: 'Register employment',
    contact: 'Contact person',
  },

  overview: {
    title: 'Employments',
    lead: ({ company }) => `Registered by ${company} on cards of socialt frikort.`,
    register: 'Register employment',
    filters: 'Search and filter',
    text: 'Name, card number or reference',
    search: 'Search',
    choices: 'Filters and order',
    year: 'Year',
    allYears: 'All years',
    status: 'Status',
    allStatuses: 'All',
    registered: 'Registered',
    cancelled: 'Cancelled',
    editable: 'Can be edited',
    editableAll: 'All',
    editableYes: 'Can still be edited',
    editableNo: 'Cannot be edited',
    sort: 'Order',
    sorts: {
      '-endDate': 'Latest end first',
      '-createdAt': 'Newest registration first',
      startDate: 'Earliest start first',
      '-startDate': 'Latest start first',
      '-amountOere': 'Largest amount first',
    },
    reset: 'Clear search and filters',
    caption: 'Employments',
    person: 'Citizen',
    cardNumber: 'Card number',
    period: 'Period',
    amount: 'Amount',
    state: 'Status',
    editableUntil: 'Can be edited until',
    locked: 'Locked',
    notAtAll: 'Cannot be edited',
    reference: ({ reference }) => `Reference: ${reference}`,
    frikortInactive: 'Frikort inactive',
    count: ({ count, more }) =>
      more
        ? `Showing the first ${count} employments`
        : count === 1
          ? 'Showing 1 employment'
          : `Showing ${count} employments`,
    sum: ({ amount }) => `${amount} in all`,
    sumHint: 'cancelled ones do not count',
    more: 'Show more',
    none: 'No employments have been registered yet',
    noneText:
      'When a citizen with a socialt frikort is to work for you, register the employment here before the work starts. You need the number of the citizen’s card.',
    noMatch: 'No employments match what you have chosen',
    noMatchText:
      'Try with fewer filters. A citizen whose name is protected can only be found by the card number.',
    inactiveHeading: ({ count }) =>
      count === 1
        ? 'The frikort behind a running employment has become inactive'
        : `The frikort behind ${count} running employments have become inactive`,
    inactiveText:
      'What is registered still counts and can be edited as usual. No new employments can be registered on the frikort until the municipality has reactivated it. Talk to the citizen, who can ask the municipality.',
  },
};
