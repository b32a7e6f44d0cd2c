import type { Messages } from './messages.da.ts';

/** The texts of the public pages and of the citizen's own page, in English. */
export const en: Messages = {
  front: {
    title: 'Front page',
    heading: 'Earn money, and keep your benefits',
    lead: 'With a socialt frikort, people with severe social problems can earn an amount each year without paying tax on it and without losing benefits. Here the municipality grants the frikort, the company registers the pay, and the citizen sees what is left.',
    entrances: 'Choose your entrance',
    caseworker: {
      title: 'Caseworker',
      text: 'Grant a frikort, find a citizen, and follow what has been used.',
      action: 'Log in with MitID Erhverv',
    },
    company: {
      title: 'Company',
      text: 'Register an employment on a card number, and correct it if something changes.',
      action: 'Log in with MitID Erhverv',
    },
    citizen: {
      title: 'Citizen',
      text: 'See how much you can earn for the rest of the year, who has registered pay, and show your card.',
      action: 'Log in with MitID',
    },
    amount: ({ year }) => `Allowance in ${year}`,
    amountText: 'This much can be earned on the frikort this year, without tax and without losing benefits.',
    amountExample: 'The amount is an example until the real one has been set.',
    amountMissing: ({ year }) => `The allowance for ${year} has not been set yet.`,
    amountUnavailable: 'The allowance cannot be fetched right now.',
    status: 'Service status',
    statusText: {
      normal: 'Everything works as it should.',
      planned: 'Everything works. A service window is planned.',
      disruption: 'There are disruptions right now.',
    },
    statusUnavailable: 'The service status cannot be fetched right now. The solution may be down.',
  },

  loggedOut: {
    title: 'You are logged out',
    text: 'Close the browser if others use this computer too.',
    toFrontPage: 'To the front page',
  },

  citizen: {
    solution: 'My frikort',
    title: 'My frikort',
    balance: ({ year }) => `You can still earn this much in ${year}`,
    noCardThisYear: ({ year }) => `The allowance for ${year} has not been set yet`,
    noCardThisYearText: 'Earlier years are further down. Ask your municipality if you want to work now.',
    resets: 'What you do not use this year cannot be moved to next year.',
    inactiveTitle: 'Your frikort is inactive',
    inactiveText:
      'Companies cannot register new employments on it. What is already registered still counts. Contact your municipality if you have questions.',
    card: 'Your frikort',
    cardNumber: 'Card number',
    cardHint: 'Give the number to those you are going to work for. They need it to register your pay.',
    showCard: 'Show card (PDF)',
    facts: 'About your frikort',
    name: 'Name',
    cpr: 'CPR number',
    status: 'Status',
    since: ({ instant }) => `Since ${instant}`,
    reason: ({ reason }) => `Reason: ${reason}`,
    decision: ({ date }) => `Decision of ${date}`,
    granted: 'Granted',
    consentGiven: ({ instant }) => `Your consent was registered ${instant}`,
    authority: 'Municipality',
    caseworker: 'Your caseworker',
    noCaseworker: 'Nobody is assigned right now',
    employments: ({ year }) => `Employments in ${year}`,
    otherYears: 'Other years',
    year: ({ year }) => `${year}`,
    left: ({ amount }) => `${amount} left`,
    noEmployments: 'Nobody has registered pay for you that year',
    noEmploymentsText:
      'When you have worked, the company must register the pay here. Ask them if you think that something is missing.',
    questions: 'If something is wrong, contact the company. They are the ones who can correct it.',
  },
};
