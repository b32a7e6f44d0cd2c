import type { CardTexts } from './card-texts.da.ts';

/** The words of a card that is shown, in English. */
export const en: CardTexts = {
  cardNumber: 'Card number',
  hint: 'To the company: Enter the number in Socialt frikort, and check the name.',
  hintInitials: 'To the company: Enter the number in Socialt frikort, and check the initials.',
  shownAt: ({ instant }) => `Shown ${instant}`,
  protectedName: ({ initials }) => `The name is protected. Companies see only the initials ${initials}`,
  initialsOnly: 'Show only initials',
  pdf: 'Download as PDF',
  downloaded: 'The file has been downloaded.',
  close: 'Close',
  refusedTitle: 'The frikort is no longer active',
  refusedText: 'It has been deactivated since the page was loaded, and so it cannot be shown.',
  reload: 'Reload the page',
};
