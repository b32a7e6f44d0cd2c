import type { LogInTexts } from './log-in.da.ts';

/** The texts of the page on which one chooses how to log in, in English. */
export const en: LogInTexts = {
  title: 'How do you want to log in?',
  lead: {
    caseworker: 'You are on your way in as a caseworker. Choose the login that you use at work.',
    company: 'You are on your way in as a company. Choose the login that you use at work.',
    citizen: 'You are on your way in as a citizen. Choose how to log in.',
  },
  choices: 'Logins',
  none: 'There is no login to choose right now. Try again in a while.',
};
