import { statusWords } from '@frikort/words/status-words.en';
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
    lead: ({ company }) => `Here you see the employments that ${company} has registered.`,
    register: 'Register employment',
    filters: 'Search and filter',
    text: 'Name, card number or reference',
    search: 'Search',
    choices: ({ chosen }) => (chosen === 0 ? 'Filters and order' : `Filters and order (${chosen} chosen)`),
    year: 'Year',
    allYears: 'All years',
    status: 'Status',
    allStatuses: 'All',
    registered: statusWords.registered,
    cancelled: statusWords.cancelled,
    editable: 'Can be edited',
    editableAll: 'All',
    editableYes: 'Can still be edited',
    editableNo: 'Cannot be edited',
    sort: 'Order',
    sorts: {
      '-endDate': 'Latest end date first',
      endDate: 'Earliest end date first',
      '-startDate': 'Latest start date first',
      startDate: 'Earliest start date first',
      '-amountOere': 'Highest pay first',
      amountOere: 'Lowest pay first',
      '-createdAt': 'Newest registration first',
      createdAt: 'Oldest registration first',
    },
    frikort: 'Frikort',
    frikortIsActive: 'Active now',
    frikortIsInactive: 'Inactive now',
    productionUnit: 'P-number',
    productionUnitWrong: 'Enter 10 digits',
    productionUnitNote: ({ productionUnit }) => `P-number: ${productionUnit}`,
    reset: 'Clear search and filters',
    caption: 'Employments',
    person: 'Citizen',
    cardNumber: 'Card number',
    period: 'Period',
    amount: 'Pay',
    state: 'Status',
    editableUntil: 'Can be edited up to and including',
    locked: 'Locked',
    reference: ({ reference }) => `Reference: ${reference}`,
    frikortInactive: 'Frikort inactive',
    count: ({ shown, total }) => {
      const employments = total === 1 ? '1 employment' : `${total} employments`;
      return shown < total ? `Showing ${shown} of ${employments}` : `Showing ${employments}`;
    },
    sum: ({ amount }) => `${amount} in total`,
    cancelledNotCounted: ({ count }) =>
      count === 1 ? '1 cancelled does not count' : `${count} cancelled do not count`,
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
    findMunicipality: 'Find the citizen’s municipality',
    inactiveText:
      'What is registered still counts and can be edited as usual. No new employments can be registered on the frikort until the municipality has reactivated it. Talk to the citizen, who can ask the municipality.',
  },
};
