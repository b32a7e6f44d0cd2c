import * as english from '@frikort/domain/english';
import { sessionIdleMinutes, sessionLongestHours } from '@frikort/domain/session-times';
import { statusWords } from '@frikort/words/status-words.en';
import type { UiMessages } from './messages.da.ts';

/** The texts of the shell and the shared components, in English. */
export const en: UiMessages = {
  productName: 'Socialt frikort',

  writing: {
    amount: english.formatAmountInEnglish,
    amountInput: english.formatAmountInputInEnglish,
    date: english.formatDateInEnglish,
    dateInput: english.formatDateInputInEnglish,
    instant: english.formatInstantInEnglish,
    week: ({ number, year }) => `week ${number} of ${year}`,
    thousands: ',',
  },

  pageTitle: ({ page }) => `${page} – Socialt frikort`,

  shell: {
    skipToContent: 'Skip to main content',
    home: 'Socialt frikort, to the front page',
    menu: 'Menu',
    closeMenu: 'Close',
    navigation: 'Pages',
    loggedInAs: 'Logged in as',
    onBehalfOf: ({ organisation }) => `for ${organisation}`,
    logOut: 'Log out',
    logins: 'your logins',
    language: 'Language',
    danish: 'Dansk',
    english: 'English',
  },

  notices: {
    heading: 'Service notices',
    planned: 'Planned',
    ongoing: 'In progress now',
    disruption: 'Disruption',
    restored: 'The problem is fixed',
    since: ({ from }) => `Since ${from}`,
    period: ({ from, to }) => `From ${from} to ${to}`,
  },

  help: {
    heading: 'Do you need help?',
    intro: 'We help you use the service, and you can tell us when something does not work.',
    email: 'Email',
    phone: 'Phone',
    hours: 'Open',
    guide: 'Guide',
    guides: {
      caseworker: 'Guide for caseworkers',
      company: 'Guide for companies',
      citizen: 'Guide for citizens',
    },
    aboutScheme: 'About the scheme',
    aboutSchemeLink: 'The website of Social- og Boligstyrelsen (in Danish)',
    notCoveredHeading: 'What others can help with',
    rules: 'The rules and what they mean:',
    rulesLink: 'Social- og Boligstyrelsen',
    applying: 'Applying for a frikort:',
    applyingLink: 'Find your municipality',
    login: 'Logging in with MitID:',
    loginLink: 'MitID',
    loginProfessional: 'Logging in with MitID Erhverv, and permissions:',
    loginProfessionalLink: 'MitID Erhverv',
    wishes: 'Ideas for improvements:',
    opensInNewTab: '(opens in a new tab)',
  },

  footer: {
    heading: 'About this site',
    accessibility: 'Accessibility statement',
    privacy: 'Privacy policy',
    figures: 'Figures about social frikort',
    operatedBy: ({ operator }) => `Run by ${operator} for the Danish municipalities`,
  },

  form: {
    errorPrefix: 'Error: ',
    optional: 'optional',
    currency: 'DKK',
    dateHint: 'Day first, for example 24/12/2026',
    chooseDate: 'Choose a date in a calendar',
    choose: 'Choose',
    summaryHeading: 'There are problems',
  },

  calendar: {
    label: 'Choose a date',
    previousMonth: 'Previous month',
    nextMonth: 'Next month',
    close: 'Close the calendar',
  },

  dialog: { cancel: 'Cancel', close: 'Close', working: 'Working …' },

  state: {
    loading: 'Loading …',
    working: 'Working …',
    tryAgain: 'Try again',
    showMore: 'Show more',
    reference: ({ requestId }) => `Give this number to support: ${requestId}`,
    unreachable: 'There is no connection',
    offlineText:
      'What you see may be out of date. What you have typed is not lost. The page continues as soon as there is a connection again.',
    pageNotFound: 'The page does not exist',
    pageNotFoundText: 'The address may be misspelt, or the page has moved.',
    toFrontPage: 'To the front page',
    brokenPage: 'The page cannot be shown right now',
    brokenPageText:
      'Something went wrong at our end. What you have saved is not lost. Try again, and contact support if the problem continues.',
  },

  missing: {
    replaced: {
      title: 'The page has been updated – reload it',
      text: 'What you have typed in a form is still there.',
    },
    unreachable: {
      title: 'There is no connection',
      text: 'Part of the page could not be loaded. Check your internet connection, and try again.',
    },
    broken: {
      title: 'Part of the page is missing',
      text: 'It could not be loaded. Try again a little later.',
    },
    reload: 'Reload the page',
    language: 'The text in the other language could not be loaded. Try again.',
  },

  copy: {
    action: 'Copy',
    done: 'Copied',
    failed: 'The text could not be copied. Select it and copy it yourself.',
  },

  balance: {
    remaining: 'Remaining balance',
    left: ({ year }) => `Remaining balance in ${year}`,
    ofAllowance: ({ allowance }) => `of ${allowance}`,
    used: ({ used }) => `Used: ${used}`,
    usedAfter: ({ amount }) => `This employment: ${amount}`,
    free: 'Left',
    unused: 'Not used',
  },

  status: {
    ...statusWords,
    over: 'Ended',
    coming: 'Starts on 1 January',
  },

  contactPerson: { heading: 'Contact person', email: 'Email', phone: 'Phone' },

  session: {
    endingTitle: 'You are about to be logged out',
    endingText: ({ minutes }) =>
      minutes <= 1
        ? 'You will be logged out in less than a minute because you have not been active.'
        : `You will be logged out in ${minutes} minutes because you have not been active.`,
    endingForGoodText: ({ minutes }) =>
      `You will be logged out in ${minutes <= 1 ? 'less than a minute' : `${minutes} minutes`}, even if you are active, because a login can last no longer. Finish what you are doing, then log in again.`,
    stay: 'Stay logged in',
    understood: 'Carry on until then',
    logOut: 'Log out',
    endedTitle: 'You have been logged out',
    endedText: {
      'by-itself': `You are logged out after ${sessionIdleMinutes} minutes without use, after ${sessionLongestHours} hours, or if you log out somewhere else. Log in again to come back. What you typed is still here, unless you logged out yourself.`,
      'by-log-out':
        'You logged out somewhere else in this browser. That applies to every page opened with the same login. Log in again to come back to the page.',
    },
    loginNeededTitle: 'Log in to continue',
    loginNeededText: {
      caseworker: 'This page is for caseworkers in the municipalities. Log in with MitID Erhverv.',
      company: 'This page is for companies. Log in with MitID Erhverv.',
      citizen: 'This page is for people who have a socialt frikort. Log in with MitID.',
    },
    otherTitle: 'Another login is in use',
    otherText:
      'It began in this browser while the page was open. The page has therefore been cleared: anything that had not been saved has been deleted.',
    loggedInNow: 'Logged in now',
    otherChoice: 'If this is you, you can continue. If not, log in as yourself.',
    continueAs: ({ name }) => `Continue as ${name}`,
    logInAsSelf: 'Log in as yourself',
    logInAgain: 'Log in again',
    logIn: 'Log in',
    checking: 'Checking your login …',
    logOutFailed: 'You could not be logged out. Try again, or close the browser.',
  },

  loginRefused: { whatToDo: 'What you can do' },

  entrance: { caseworker: 'Caseworker', company: 'Company', citizen: 'Citizen' },
};
