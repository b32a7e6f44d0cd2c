import type { RegisterNewsTexts } from './register-news.da.ts';

/** What a citizen's page says of news from the CPR register, in English. */
export const en: RegisterNewsTexts = {
  heading: 'News from the CPR register',
  kinds: {
    name: 'The citizen has a different name',
    protection: 'The protection of name and address has changed',
    number: 'The citizen has a different CPR number',
  },
  told: ({ what, day }) => `${what} (${day})`,
  decide: 'The frikort is not deactivated by itself. Decide whether it should be.',
  mark: 'Mark as seen',
  markHint: 'The citizen will then no longer be on the list of those with news.',
  done: 'News from the CPR register has been marked as seen.',
  before: 'Seen earlier:',
  seen: ({ day }) => `From the CPR register, seen ${day}`,
  seenBy: ({ day, name }) => `From the CPR register, seen ${day} by ${name}`,
  newName: 'New name',
  newProtection: 'Protection changed',
};
