import { actionWords, purposeWords, roleWords } from '@frikort/words/record-words.en';
import { actingSystem } from '@frikort/words/system-words.en';
import type { AccessLogTexts } from './access-log.da.ts';

/** The texts of "who has seen my data", in English. */
export const en: AccessLogTexts = {
  title: 'Who has seen my data',
  lead: 'Every time someone looks at your data, or tries to, it is recorded. Here you can see who, when and why.',
  withOwn: 'Also show what I have done myself',
  time: 'Time',
  what: 'What',
  purpose: 'Purpose',
  you: 'Yourself',
  refused: 'Refused',
  foreign: 'Another municipality',
  captionOf: ({ name, date }) => `${name}, ${date}`,
  times: ({ count, refused }) => {
    const times = count === 1 ? 'Once' : `${count} times`;
    return refused === 0 || count === 1 ? times : `${times}, ${refused} of them refused`;
  },
  shown: ({ count, days, more }) => {
    const entries = count === 1 ? '1 event' : `${count} events`;
    if (more) return `Showing ${entries} on the latest ${days === 1 ? 'day' : `${days} days`}`;
    return `Showing ${count === 1 ? entries : `all ${entries}`} on ${days === 1 ? '1 day' : `${days} days`}`;
  },
  nothing: 'Nobody has seen your data yet',
  nothingText: ({ since }) =>
    `Everything has been recorded since ${since}. As soon as someone looks at your data, you can see it here.`,
  aboutWhole: 'Is everything on the list?',
  aboutWholeText: ({ since, until }) =>
    `Yes, everything from ${since} until ${until}. What has happened since then may take a few more minutes to appear.`,
  sealed: 'It is sealed too: if anyone changed it or deleted anything, it would be discovered.',
  sealingLate: 'The latest of it has not been sealed yet. That normally happens within a few minutes.',
  aboutNames: 'Why are there no names?',
  aboutNamesText:
    'You can see which organisation has seen your data, but not which employee. The organisation knows who it was, and it must make sure that its employees see only what they need. If you think that something on the list is wrong, contact your municipality.',
  aboutRefused: 'What does “Refused” mean?',
  aboutRefusedText:
    'Someone tried to see or change something and was not allowed to. It may be another municipality that searched for you, or a company that entered too large an amount.',
  aboutWrong: 'What do I do if something looks wrong?',
  aboutWrongText:
    'Contact your municipality. It can find out who has seen your data. You can also complain to Datatilsynet, the Danish Data Protection Agency.',
  questions: 'Questions about the list',
  roles: roleWords,
  system: actingSystem,
  actions: actionWords,
  purposes: purposeWords,
};
