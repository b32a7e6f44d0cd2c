import { actionWords, purposeWords, roleWords } from '@frikort/domain/record-words.en';
import type { AccessLogTexts } from './access-log.da.ts';

/** The texts of "who has seen my data", in English. */
export const en: AccessLogTexts = {
  title: 'Who has seen my data',
  lead: 'Every time someone sees your data, or tries to, it is written down. Here you can see who, when and why.',
  withOwn: 'Show what I have done myself too',
  caption: 'Who has seen your data, the latest first',
  time: 'Time',
  who: 'Who',
  what: 'What',
  purpose: 'Purpose',
  you: 'Yourself',
  refused: 'Refused',
  more: 'Show more',
  shown: ({ count, more }) =>
    more
      ? `Showing the first ${count} entries`
      : count === 1
        ? 'Showing 1 entry'
        : `Showing all ${count} entries`,
  nothing: 'Nobody has seen your data yet',
  nothingText: 'As soon as someone does, it stands here.',
  aboutNames: 'Why are there no names?',
  aboutNamesText:
    'You can see which organisation has seen your data, but not which employee. The organisation knows, and it is responsible for its employees seeing only what they need. If you think that an entry is wrong, ask the organisation.',
  aboutRefused: 'What does “Refused” mean?',
  aboutRefusedText:
    'Someone tried to see or change something and was not allowed to. It may be another municipality that searched for you, or a company that typed too high an amount.',
  aboutWrong: 'What do I do if something looks wrong?',
  aboutWrongText:
    'Contact your municipality. It can find out who has seen your data. You can also complain to Datatilsynet, the Danish data protection agency.',
  questions: 'Questions about the list',
  roles: roleWords,
  actions: actionWords,
  purposes: purposeWords,
};
