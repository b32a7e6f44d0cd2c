import type { TransferWords } from './transfer-words.da.ts';

/** What a transfer to another municipality is called on pages and in files, in English (R19). */
export const transferWords: TransferWords = {
  kinds: { offer: 'Offered', request: 'Requested' },
  directions: { incoming: 'For you to answer', outgoing: 'Sent by you' },
  states: {
    pending: 'Open',
    accepted: 'Accepted',
    refused: 'Declined',
    withdrawn: 'Withdrawn',
    expired: 'Expired',
  },
};
