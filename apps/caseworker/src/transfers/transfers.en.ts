import { transferOpenDays } from '@frikort/domain/transfer';
import { transferWords } from '@frikort/words/transfer-words.en';
import type { TransferTexts } from './transfers.da.ts';

const days = (count: number) => (count === 1 ? '1 day' : `${count} days`);

const lasting = (count: number, atMost = '') => (count < 1 ? 'less than a day' : `${days(count)}${atMost}`);

/** The texts of transfers between municipalities, in English. */
export const en: TransferTexts = {
  title: 'Transfers',
  lead: 'Here you see citizens who are on their way to or from another municipality.',
  how: `The municipality changes only when the other municipality accepts. A transfer expires by itself after ${transferOpenDays} days. A move in the CPR register changes nothing.`,
  which: 'Show',
  incoming: 'Those you have to answer',
  outgoing: 'Those you have sent',
  open: 'Open',
  all: 'All',
  download: 'Download as CSV',
  downloaded:
    'The file has been downloaded. It contains personal data, so delete it when you no longer need it.',
  list: { incoming: 'Transfers you have to answer', outgoing: 'Transfers you have sent' },
  none: {
    incoming: { pending: 'There are none for you to answer', all: 'You have not received any transfers' },
    outgoing: { pending: 'You are not waiting for any answer', all: 'You have not sent any transfers' },
  },
  noneText: {
    incoming: 'When another municipality offers you a citizen, or asks for one of yours, it is shown here.',
    outgoing:
      'You offer a citizen to another municipality from the citizen’s page. You ask for a citizen by searching for the number.',
  },

  citizen: 'Citizen',
  hidden: 'Not shown',
  hiddenBefore: 'Shown once the municipality has accepted',
  what: 'What it is about',
  offerFrom: ({ authority }) => `${authority} offers you the citizen`,
  offerTo: ({ authority }) => `You have offered the citizen to ${authority}`,
  requestFrom: ({ authority }) => `${authority} asks to take over the citizen`,
  requestMade: 'You have asked to take over the citizen',
  requestMadeTo: ({ authority }) => `You have asked ${authority} to let you take over the citizen`,
  sent: 'Sent',
  by: ({ name }) => `by ${name}`,
  age: ({ count }) => (count === 0 ? 'today' : `${days(count)} ago`),
  state: 'Status',
  states: transferWords.states,
  openUntil: ({ date }) => `Expires after ${date}`,
  answer: 'Answer',
  refusalReason: 'Reason:',

  figures: 'How long it takes',
  figureOurs: 'When you have to answer',
  figureTheirs: 'When others have to answer',
  figure: ({ days: middle, count }) =>
    count === 1
      ? `The only one accepted in the past year took ${lasting(middle)}.`
      : `Half of the ${count} accepted in the past year took ${lasting(middle, ' at most')}.`,
  noFigure: 'None has been accepted in the past year.',

  reason: 'Reason',
  givenReason: 'Reason for the transfer:',
  reasonMissing: 'Enter a reason.',
  offerReasonHint:
    'The other municipality can see it, and so can the citizen once the municipality has changed. Do not enter CPR numbers.',
  declineReasonHint: 'The other municipality can see it. Do not enter CPR numbers.',
  requestReasonHint:
    'The responsible municipality can see it, and so can the citizen once the municipality has changed. Enter your case number, for example, so that you can recognise the request. Do not enter CPR numbers.',

  offer: {
    title: ({ name }) => `Offer ${name} to another municipality`,
    effects: [
      'The other municipality sees the name, the CPR number and the card number, so that it can decide.',
      'When it accepts, it is responsible, and your municipality can no longer see the citizen.',
      'The frikort and the employments go along and are not changed.',
    ],
    to: 'Which municipality?',
    choose: 'Choose a municipality',
    missing: 'Choose a municipality.',
    confirm: 'Send offer',
  },

  request: {
    action: 'Ask to take over the citizen',
    heading: 'Is your municipality to take over the citizen?',
    intro: 'If your municipality is to be responsible for the citizen, you can ask to take over the frikort.',
    title: 'Ask to take over the citizen',
    effects: [
      'The request goes to the responsible municipality. You are not told which it is, or anything about the citizen, before it has accepted.',
      `If it does not answer, the request expires after ${transferOpenDays} days.`,
    ],
    confirm: 'Send request',
    done: 'The request has been sent to the responsible municipality',
    doneText: 'You can see whether it has been answered under',
  },

  accept: {
    action: 'Accept',
    offerTitle: ({ name }) => `Take over ${name}?`,
    requestTitle: ({ name, authority }) => `Transfer ${name} to ${authority}?`,
    offerEffects: [
      'Your municipality becomes responsible for the frikort at once, and sees everything about it.',
      'The next review is due on the same day as before.',
    ],
    requestEffects: [
      'The other municipality becomes responsible for the frikort at once.',
      'Your municipality can no longer see the citizen.',
      'The frikort and the employments go along and are not changed.',
    ],
    assign: 'Assign me as caseworker',
    confirm: 'Accept',
    done: ({ name }) => `Your municipality is now responsible for ${name}.`,
    seeCitizen: 'Show the citizen',
    doneAway: ({ authority }) => `${authority} is now responsible for the citizen.`,
  },

  decline: {
    action: 'Decline',
    title: 'Decline the transfer?',
    effect: 'The citizen stays where they are. The other municipality can see your reason.',
    confirm: 'Decline',
    done: 'The transfer has been declined.',
  },

  withdraw: {
    action: 'Withdraw',
    title: 'Withdraw the transfer?',
    effect: 'The other municipality can no longer accept it.',
    confirm: 'Withdraw',
    cancel: 'Keep it',
    done: 'The transfer has been withdrawn.',
  },

  notice: {
    offer: ({ authority }) => `The citizen has been offered to ${authority}`,
    request: ({ authority }) => `${authority} asks to take over the citizen`,
    offerText: ({ date }) =>
      `Your municipality is responsible until the offer is accepted. It expires after ${date}.`,
    requestText: ({ date }) => `Answer no later than ${date}, or the request expires.`,
    link: 'See the transfer',
  },
};
