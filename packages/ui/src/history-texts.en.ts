import { objectionWords } from '@frikort/words/objection-words.en';
import { eventWords, fieldWords, roleWords } from '@frikort/words/record-words.en';
import { actingSystem } from '@frikort/words/system-words.en';
import type { HistoryTexts } from './history-texts.da.ts';

/** The words of a history (R25), in English. */
export const en: HistoryTexts = {
  caption: 'History',
  event: 'Event',
  time: 'Time',
  actor: 'Who',
  change: ({ field, from, to }) => `${field}: from ${from} to ${to}`,
  set: ({ field, to }) => `${field}: ${to}`,
  none: 'none',
  nothing: 'There are no events yet.',
  letter: 'See the letter',
  events: eventWords,
  fields: fieldWords,
  roles: roleWords,
  objections: objectionWords,
  system: actingSystem,
};
