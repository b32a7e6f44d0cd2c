import { eventWords, fieldWords, roleWords } from '@frikort/words/record-words.da';

/** The words of a history (R25), in Danish. */
export const da = {
  caption: 'Historik',
  event: 'Hændelse',
  time: 'Tidspunkt',
  actor: 'Hvem',
  change: ({ field, from, to }: { field: string; from: string; to: string }) =>
    `${field}: fra ${from} til ${to}`,
  set: ({ field, to }: { field: string; to: string }) => `${field}: ${to}`,
  none: 'ingen',
  nothing: 'Der er ingen hændelser endnu.',
  events: eventWords,
  fields: fieldWords,
  roles: roleWords,
};

export type HistoryTexts = typeof da;
