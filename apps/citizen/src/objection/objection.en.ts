import { objectionWords } from '@frikort/words/objection-words.en';
import type { ObjectionTexts } from './objection.da.ts';

/** What a citizen says is wrong with an employment (R30), in English. */
export const en: ObjectionTexts = {
  words: objectionWords,
  wrong: 'This is wrong',
  of: ({ company, period }) => `, ${company}, ${period}`,
  dialog: {
    title: 'What is wrong?',
    label: 'Choose what fits best',
    choiceMissing: 'Choose what is wrong',
    sentence: 'Say briefly what is right',
    sentenceHint: 'One sentence is enough. Do not enter CPR numbers.',
    sentenceMissing: 'Enter what is wrong',
    confirm: 'Send',
  },
  toCompany: ({ company }) =>
    `${company} is told and can edit it. You can see here what becomes of it. The employment does not change until the company has edited it.`,
  toAuthority:
    'The employment is locked, so both your municipality and the company are told. You can see here what becomes of it. The employment does not change because of it.',
  said: 'It has been sent.',
  open: ({ instant }) => `On ${instant} you said something is wrong`,
  withCompany: 'The company has not replied yet.',
  withAuthority: 'Your municipality has not replied yet.',
  settledCompany: ({ instant }) => `The company replied on ${instant}`,
  settledAuthority: ({ instant }) => `Your municipality replied on ${instant}`,
  cancelled: 'The company has cancelled the employment since you said something was wrong.',
  withdrawn: ({ instant }) => `On ${instant} you took back that something was wrong.`,
  youSaid: 'You said:',
  again: 'It is still wrong',
  withdraw: 'Take it back',
  withdrawTitle: 'Take it back?',
  withdrawText: 'Then nobody has to reply. You can say it again.',
};
