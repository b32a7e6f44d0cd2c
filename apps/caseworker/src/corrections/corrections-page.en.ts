import { reopenedDays, reopeningAnswerDays } from '@frikort/domain/reopening';
import type { CorrectionsPageTexts } from './corrections-page.da.ts';

/** What companies ask and citizens say about employments (R30), as caseworkers answer it, in English. */
export const en: CorrectionsPageTexts = {
  title: 'Corrections and objections',
  lead: 'Companies ask to edit locked employments, and citizens say something is wrong. This is what your municipality has to answer.',
  requests: 'Companies ask to edit',
  requestsText: `Answer within ${reopeningAnswerDays} days. Otherwise the request lapses.`,
  noRequests: 'No company is waiting for an answer.',
  objections: 'Citizens say something is wrong',
  objectionsText:
    'The employments are locked. While the company can edit, it is the company that replies, and it is not shown here.',
  noObjections: 'No citizen is waiting for a reply.',
  decided: 'The latest answers',
  decidedNone: 'Nothing has been answered yet.',

  wants: ({ company }) => `${company} asks to edit`,
  its: 'The company’s reason:',
  period: 'Period',
  amount: 'Pay',
  company: 'Company',
  askedOn: 'Asked on',
  lapsesOn: 'Answer by',
  saidOn: 'Said on',
  approve: 'Say yes',
  refuse: 'Say no',
  answer: 'Reply to the citizen',
  about: ({ name, company }) => `, ${name}, ${company}`,
  citizen: 'Go to the citizen',

  approveTitle: 'Let the company edit?',
  approveText: ({ company }) =>
    `${company} can edit or cancel the employment for ${reopenedDays} days, counting today. If the amount changes, the citizen’s remaining balance follows. If the amount has been reported to other systems, remember those.`,
  approveConfirm: 'Yes, open it for editing',
  refuseTitle: 'Say no to editing?',
  refuseText: ({ company }) =>
    `The employment stays locked. ${company} can see your reason, and can ask again.`,
  refuseConfirm: 'Say no',
  approvedDone: 'The company can edit now.',
  refusedDone: 'The company has been told no.',
  answeredDone: 'The reply has been sent to the citizen.',

  states: {
    waiting: 'Waiting',
    approved: 'Yes',
    refused: 'No',
    withdrawn: 'Withdrawn',
    lapsed: 'Lapsed',
  },
  decidedLine: ({ company, period }) => `${company}, ${period}`,
  decidedOn: ({ instant }) => `answered on ${instant}`,
  until: ({ until }) => `can be edited up to and including ${until}`,

  notice: 'Something is waiting for an answer',
  noticeRequest: ({ company }) => `${company} asks to edit a locked employment.`,
  noticeObjection: ({ company }) => `The citizen says something is wrong with an employment at ${company}.`,
  noticeLink: 'See and answer',
};
