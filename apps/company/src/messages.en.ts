import { statusWords } from '@frikort/words/status-words.en';
import type { CompanyMessages } from './messages.da.ts';

/** The texts of the shell and of the overview, in English. */
export const en: CompanyMessages = {
  navigation: {
    employments: 'Employments',
    register: 'Register employment',
    contact: 'Contact person',
    systems: 'IT systems',
    events: 'Events',
    messages: 'Messages',
  },

  overview: {
    title: 'Employments',
    lead: ({ company }) => `Here you see the employments that ${company} has registered.`,
    register: 'Register employment',
    filters: 'Search and filter',
    text: 'Name, card number or reference',
    search: 'Search',
    choices: ({ chosen }) => (chosen === 0 ? 'Filters and order' : `Filters and order (${chosen} chosen)`),
    days: ({ chosen }) => (chosen ? 'Month and dates (chosen)' : 'Month and dates'),
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
    reset: 'Clear search and filters',
  },
};
