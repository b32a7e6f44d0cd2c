import type { LetterKind } from '@frikort/domain/letter';

const kinds: Record<LetterKind, string> = {
  grant: 'Bevilling af frikort',
  deactivation: 'Afgørelse om inaktivt frikort',
};

/** The words around the letters of decisions (R36), in Danish. */
export const da = {
  kinds,
  letter: 'Brev',
  letters: 'Breve',
  ofDate: ({ kind, date }: { kind: LetterKind; date: string }) => `${kinds[kind]}, ${date}`,
  from: 'Fra',
  to: 'Til',
  date: 'Dato',
  cardNumber: 'Frikortnummer',
  complaint: 'Hvis du vil klage',
  contact: 'Sådan får du fat i kommunen',
  download: 'Hent brevet som PDF',
  print: 'Udskriv',
  downloaded: 'Brevet er hentet.',
};

export type LettersTexts = typeof da;
