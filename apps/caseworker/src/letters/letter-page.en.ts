import type { LetterPageTexts } from './letter-page.da.ts';

/** The texts around a citizen's letter, for caseworkers, in English. */
export const en: LetterPageTexts = {
  back: 'Back to the citizen',
  open: 'See the letter to the citizen',
  lackingHeading: 'Read the letter through before you send it',
  lacking: {
    contact:
      'The municipality had not entered its contact details. The letter does not say whom the citizen can call.',
    complaint:
      'The municipality had not written its own guidance on complaints. The letter does not say where and by when the citizen must complain.',
  },
  lackingHelp:
    'Add what is missing when you send the letter. The municipality’s administrator can add it for the letters to come.',
};
