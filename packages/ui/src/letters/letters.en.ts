import type { LetterKind } from '@frikort/domain/letter';
import type { LettersTexts } from './letters.da.ts';

const kinds: Record<LetterKind, string> = {
  grant: 'Grant of the frikort',
  deactivation: 'Decision on the inactive frikort',
};

/** The words around the letters of decisions (R36), in English. */
export const en: LettersTexts = {
  kinds,
  letter: 'Letter',
  letters: 'Letters',
  ofDate: ({ kind, date }) => `${kinds[kind]}, ${date}`,
  from: 'From',
  to: 'To',
  date: 'Date',
  cardNumber: 'Card number',
  complaint: 'If you want to complain',
  contact: 'How to reach the municipality',
  download: 'Download the letter as a PDF',
  print: 'Print',
  downloaded: 'The letter has been downloaded.',
};
