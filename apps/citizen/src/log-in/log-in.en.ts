import type { LogInTexts } from './log-in.da.ts';

/** The texts of the page on which one chooses how to log in, in English. */
export const en: LogInTexts = {
  title: 'Log in',
  lead: {
    caseworker: 'You are entering as a caseworker.',
    company: 'You are entering as a company.',
    citizen: 'You are entering as a citizen.',
  },
  choose: {
    caseworker: 'Choose the login that you use at work.',
    company: 'Choose the login that you use at work.',
    citizen: 'Choose how you want to log in.',
  },
  logInWith: ({ name }) => `Log in with ${name}`,
  choices: 'Logins',
  none: 'There is no login to choose right now. Try again in a few minutes.',
};
