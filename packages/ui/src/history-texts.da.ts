import { objectionWords } from '@frikort/words/objection-words.da';
import { eventWords, fieldWords, roleWords } from '@frikort/words/record-words.da';
import { actingSystem } from '@frikort/words/system-words.da';

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
  letter: 'Se brevet',
  events: eventWords,
  fields: fieldWords,
  roles: roleWords,
  objections: objectionWords,
  system: actingSystem,
};

export type HistoryTexts = typeof da;
