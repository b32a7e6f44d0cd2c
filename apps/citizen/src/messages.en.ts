import type { Messages } from './messages.da.ts';

/** The texts of the small public pages and of what surrounds the citizen's own, in English. */
export const en: Messages = {
  findMunicipality: {
    title: 'Find your municipality',
    lead: 'Your municipality can tell you whether you can get a frikort and what applies to you.',
  },

  loggedOut: {
    title: 'You are logged out',
    text: 'Close the browser if others use this computer too.',
    toFrontPage: 'To the front page',
    logInAgain: 'Log in again',
  },

  navigation: {
    solution: 'My frikort',
    mine: 'My frikort',
    myData: 'My data',
    accessLog: 'Who has seen my data',
    messages: 'Messages',
  },
};
