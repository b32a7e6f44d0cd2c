import type { OtherLoginTexts } from './other-logins.da.ts';

/** The texts about one's other logins, in English. */
export const en: OtherLoginTexts = {
  title: 'Your logins',
  lead: 'You are logged in here too. If you do not recognise one of them, log it out and contact MitID.',
  none: 'You are not logged in anywhere else.',
  begun: ({ at }) => `Logged in on ${at}`,
  lastUsed: ({ at }) => `Last used on ${at}`,
  sameLogin: 'Same login as this one',
  end: 'Log out',
  endThis: ({ entrance, at }) => `Log out: ${entrance}, logged in on ${at}`,
  endAll: 'Log out everywhere else',
  ended: 'You are logged out there.',
  endedAll: 'You are logged out everywhere else.',
  close: 'Close',
};
