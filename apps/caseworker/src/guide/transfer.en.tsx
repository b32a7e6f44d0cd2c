import { transferOpenDays } from '@frikort/domain/transfer';
import { Name } from '@frikort/ui/guide/prose.tsx';
import { en as about } from '../citizen-messages.en.ts';
import { en } from '../messages.en.ts';
import { en as transfers } from '../transfers/transfers.en.ts';
import type { Said } from './outline.ts';

const { navigation, start } = en;

export const transfer: Said['overfoersler'] = {
  title: 'Transfer a citizen to another municipality',
  texts: [
    'If another municipality is to be responsible for the citizen, the frikort can be transferred, even when it is inactive. It never happens by itself, not even when the citizen moves address in the CPR register.',
    [
      <>
        Choose <Name>{about.transfer.action}</Name> on the citizen’s page.
      </>,
      'Choose the municipality, and enter why. The other municipality can see the reason and the citizen’s name, CPR number and card number while the offer is open.',
      <>
        Choose <Name>{transfers.offer.confirm}</Name>.
      </>,
    ],
    'Ask for a citizen of another municipality',
    <>
      Search for the citizen’s number. If the citizen has a frikort in another municipality, you can choose{' '}
      <Name>{transfers.request.action}</Name> and enter why. The request goes to the responsible municipality.
      You are not told which it is, or anything about the citizen, before it has accepted. A request counts as
      a search does.
    </>,
    'Answer a transfer',
    <>
      The start page shows under <Name>{start.attention}</Name> how many transfers are waiting for you. Under{' '}
      <Name>{navigation.transfers}</Name> you see those you have to answer and those you have sent, including
      those that have been decided. You can also see how long it takes you and others to accept.
    </>,
    [
      'Accept: The municipality changes at that moment. If you take over the citizen, you can assign yourself at the same time. Otherwise nobody is assigned.',
      'Decline: Enter a reason that the other municipality can see. The citizen stays where they are.',
      'Withdraw: The municipality that sent the transfer can do that until it has been decided.',
      `A transfer that nobody answers expires after ${transferOpenDays} days. There can be only one open for each citizen.`,
    ],
    'When the citizen has been transferred',
    [
      'The new municipality sees the frikort, all employments and the whole history. The history names the old municipality, but not its caseworkers.',
      'The old municipality no longer sees the citizen. It still has the hand-overs it has made.',
      'The next review is due no later than on the same day as before.',
      'The card number is the same, and companies notice nothing. The citizen can see when the municipality changed, from which and to which, and the reason.',
    ],
  ],
};
