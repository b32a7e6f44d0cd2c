import type { TransferKind, TransferState } from '@frikort/domain/transfer';

/** What a transfer to another municipality is called on pages and in files, in Danish (R19). */
export const transferWords: TransferWords = {
  kinds: { offer: 'Tilbudt', request: 'Anmodet om' },
  directions: { incoming: 'Til svar hos jer', outgoing: 'Sendt af jer' },
  states: {
    pending: 'Åben',
    accepted: 'Godkendt',
    refused: 'Afvist',
    withdrawn: 'Trukket tilbage',
    expired: 'Udløbet',
  },
};

/** What each language says of a transfer. */
export type TransferWords = {
  readonly kinds: Readonly<Record<TransferKind, string>>;
  readonly directions: Readonly<Record<'incoming' | 'outgoing', string>>;
  readonly states: Readonly<Record<TransferState, string>>;
};
