import type { Messages } from './messages.da.ts';

/** The texts that every page of the app begins with, in English. */
export const en: Messages = {
  solution: 'Caseworker',

  navigation: {
    start: 'Start',
    mine: 'My assigned citizens',
    unassigned: 'Without a caseworker',
    all: 'All our citizens',
    figures: 'Figures',
    colleagues: 'Colleagues',
    transfers: 'Transfers',
    operation: 'Operations',
    notices: 'Service notices',
    years: 'Programme years',
    counting: 'Counting',
    selfService: 'Self-service',
    alarms: 'Alarms',
    efforts: 'Efforts',
    log: 'Log',
    handOvers: 'Hand-overs',
    messages: 'Messages',
    contact: 'Contact details',
    letters: 'Letters',
    systems: 'IT systems',
    events: 'Events',
  },

  guides: {
    administrator: 'Guide for administrators',
    efforts: 'Guide to efforts',
    operator: 'Guide for the operator',
  },

  search: {
    label: 'CPR number or card number',
    action: 'Search',
    searching: 'Searching for the citizen …',
    shortcut: 'Ctrl + K',
    empty: 'Enter a CPR number or a card number.',
    invalid: 'Enter a CPR number of 10 digits or a card number of 5 digits.',
    impossibleDate: 'The first 6 digits are not a date of birth. Check the CPR number.',
    tryAgain: 'Try again',
    again: 'Search again',
    where: 'The search field is at the top of the page.',
    resultGoneTitle: 'Search for the citizen again',
    resultGoneText:
      'To protect the citizen, the result of a search is not kept. It is lost when the page is reloaded.',
  },

  start: {
    back: 'To the start page',
    title: 'Find a citizen',
    lead: 'Enter a CPR number or a card number in the search field at the top, and choose Search.',
    withCpr: 'A CPR number also finds citizens who do not have a frikort yet.',
    withCardNumber: 'A card number finds only citizens your municipality is responsible for.',
    attention: 'Needs attention',
    lists: 'Lists',
    mineText: 'The citizens you are assigned to as caseworker.',
    unassignedText: 'Citizens in your municipality who have no caseworker.',
    allText: 'Everyone with a frikort that your municipality is responsible for.',
    colleaguesText: 'Who works here, and how many citizens they have. Hand over a colleague’s citizens.',
    transfersText: 'Citizens on their way to or from another municipality.',
    figuresText: 'How many have and use a frikort, employments and pay.',
    selfServiceText: 'How much is done online, week by week, and the figures for KOMHEN.',
  },
};
