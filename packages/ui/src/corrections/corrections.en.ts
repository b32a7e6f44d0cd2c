import { reopenedDays, reopeningAnswerDays } from '@frikort/domain/reopening';
import { objectionWords } from '@frikort/words/objection-words.en';
import type { CorrectionTexts } from './corrections.da.ts';

/** What companies ask and citizens say about an employment (R30), in English. */
export const en: CorrectionTexts = {
  words: objectionWords,
  reason: 'Reason',
  reasonHint: 'The citizen and the municipality can see it. Do not enter CPR numbers.',
  reasonMissing: 'Enter a reason',

  ask: 'Ask to edit',
  askTitle: 'Ask the municipality for leave to edit?',
  askText: `The citizen’s municipality is told, and answers. If it agrees, you can edit or cancel the employment for ${reopenedDays} days.`,
  askReason: 'What is wrong, and why?',
  askConfirm: 'Send to the municipality',
  asked: 'You have asked the municipality for leave to edit.',
  waiting: ({ instant }) => `You asked to edit on ${instant}`,
  waitingText: ({ instant }) =>
    `The municipality has not answered yet. If it does not answer by ${instant}, the request lapses, and you can ask again.`,
  withdraw: 'Withdraw the request',
  withdrawTitle: 'Withdraw the request?',
  withdrawText: 'The municipality then gives no answer. You can ask again.',
  approved: ({ until }) => `You can edit up to and including ${until}`,
  approvedText: 'The municipality has agreed that you edit or cancel the employment although it was locked.',
  refused: ({ instant }) => `The municipality said no on ${instant}`,
  withdrawn: ({ instant }) => `You withdrew your request to edit on ${instant}.`,
  lapsed: `The municipality did not answer within ${reopeningAnswerDays} days. You can ask again.`,
  itsReason: 'The municipality’s reason:',
  yourReason: 'Your reason:',

  answer: 'Reply to the citizen',
  answerTitle: 'Reply to the citizen',
  answerText: 'The citizen can see the reply. The employment stays as it is.',
  answerLabel: 'What became of it?',
  answerMissing: 'Choose a reply',
  sentence: 'A short sentence',
  sentenceHint: 'Do not enter CPR numbers.',
  sentenceMissing: 'Enter what became of it',
  answerConfirm: 'Send reply',
  answered: 'The reply has been sent to the citizen.',
  answeredBefore: 'Someone has replied already.',
  citizenSays: 'The citizen says:',
  saidOn: ({ instant }) => `Said on ${instant}`,
  disputed: 'The citizen says something is wrong',
  disputedForCompany:
    'Check whether it is right. Edit the employment if it is wrong, and reply to the citizen.',
  disputedForAuthority:
    'The employment is locked, so the municipality sees this too. You can ask to edit, and reply to the citizen.',
};
