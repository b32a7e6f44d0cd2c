import type { AuthorityTexts } from './authority-texts.da.ts';

/** How a municipality is reached, in English. */
export const en: AuthorityTexts = {
  heading: ({ authority }) => `Contact ${authority}`,
  phone: 'Phone',
  email: 'Email',
  webPage: 'Website',
  address: 'Address',
  openingHours: 'Opening hours',
  noNumbersByEmail: 'Do not put a CPR number or card number in an email.',
  notEntered: ({ authority }) =>
    `${authority} has not entered its contact details here yet. Find the phone number on the municipality’s website, or ask its citizen service.`,

  find: { own: 'Find your municipality', citizen: 'Find the citizen’s municipality' },
  choose: { own: 'Your municipality', citizen: 'The citizen’s municipality' },
  chooseHint: {
    own: 'Choose the municipality you live in, or the one that granted your frikort.',
    citizen: 'We may not show which municipality it is. Ask the citizen.',
  },
  none: 'Choose a municipality',
};
