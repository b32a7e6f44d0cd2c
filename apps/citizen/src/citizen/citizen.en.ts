import type { CitizenTexts } from './citizen.da.ts';

/** The texts of the citizen's own page, in English. */
export const en: CitizenTexts = {
  title: 'My frikort',
  balance: ({ year }) => `You can still earn this much in ${year}`,
  noCardThisYear: ({ year }) => `The allowance for ${year} has not been set yet`,
  noCardThisYearText: 'Earlier years are further down. Ask your municipality if you want to work now.',
  notUsable: 'Cannot be used while the frikort is inactive.',
  resets: 'What you do not use this year cannot be moved to next year.',

  months: {
    heading: 'Month by month',
    names: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    most: ({ month, amount }) => `Most in ${month}: ${amount}`,
    rule: 'All the pay for an employment is shown in the month it ends, even if the work lasted several months. Cancelled ones do not count.',
    table: 'Show the amounts',
    caption: ({ year }) => `Registered pay in ${year}, month by month`,
    month: 'Month',
    amount: 'Registered pay',
    ended: 'The work has ended',
    coming: ({ amount }) => `of which ${amount} is to come`,
    comingMeans: 'To come: the work has not ended yet',
  },

  inactive: {
    heading: 'Your frikort is inactive',
    since: ({ instant }) => `It has been inactive since ${instant}.`,
    meaning: 'Companies cannot register new employments on it. What is already registered still counts.',
    contact: ({ authority }) => `If you have questions, contact ${authority}.`,
    contactPerson: ({ authority, name }) =>
      `If you have questions, contact ${authority}. Your caseworker is ${name}.`,
    complaint: 'If you disagree, you can appeal. The municipality’s decision says how.',
  },

  card: 'Your frikort',
  cardNumber: 'Card number',
  cardHint: 'Give the number to the company you are going to work for. They need it to register your pay.',
  showOnScreen: 'Show on the screen',
  showCard: 'Download the frikort as PDF',
  protectedName: ({ initials }) =>
    `Your name is protected. Companies see only your initials: ${initials} When you show the frikort on the screen, you can choose to show only them there too.`,
  copyNumber: 'Copy the number',

  facts: 'About your frikort',
  name: 'Name',
  cpr: 'CPR number',
  status: 'Status',
  since: ({ instant }) => `Since ${instant}`,
  reason: 'Reason:',
  decision: ({ date }) => `Decision of ${date}`,
  granted: 'Granted',
  letters: 'Letters to you',
  controlled: 'Municipality’s latest review',
  controlDue: 'Municipality’s next review by',
  consentGiven: 'You agreed to take part',
  confirmed: 'The municipality confirmed:',
  confirmedSince: ({ date }) => `The text has been used since ${date}.`,
  authority: 'Municipality',
  moved: 'Changed municipality',
  movedBetween: ({ date, from, to }) => `${date}, from ${from} to ${to}`,
  caseworker: 'Your caseworker',
  noCaseworker: 'Nobody is assigned right now',
  toMyData: 'My data',
  toStory: 'Story of your frikort',
  toAccessLog: 'Who has seen my data',

  employments: ({ year }) => `Employments in ${year}`,
  otherYears: 'Other years',
  year: ({ year }) => `${year}`,
  used: ({ used, allowance }) => `Used ${used} of ${allowance}`,
  left: ({ amount }) => `${amount} left`,
  noEmployments: ({ year }) => `Nobody has registered pay for you in ${year}`,
  noEmploymentsText:
    'The company must register your employment here, and should do so before you begin. Ask them if you think that something is missing.',
  download: 'Download as a spreadsheet (CSV)',
  downloadOf: ({ year }) => `for ${year}`,
  downloaded: 'The file has been downloaded.',
  questions: {
    editable: ({ date }) =>
      `The company can edit or cancel it up to and including ${date}. You can also contact them yourself.`,
    locked: ({ authority }) =>
      `The employment is locked. The company can only edit it if ${authority} agrees.`,
    cancelled: 'If this is a mistake, contact the company. They can register the employment again.',
  },

  offline: {
    heading: 'You have no connection',
    stale: ({ instant }) =>
      `What you see was loaded on ${instant}. Your card number is still valid, but the amounts may have changed.`,
    nothing: 'The page will appear as soon as there is a connection again.',
  },
};
