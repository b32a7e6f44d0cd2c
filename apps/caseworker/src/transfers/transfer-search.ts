import { present } from '@frikort/domain/present';

/** What the address of the transfers says: which side of them is shown, and whether decided ones are too. */
export type TransferSearch = { readonly direction?: 'outgoing'; readonly all?: true };

/** Reads the address; what is not known is left out. */
export function transferSearch({ direction, all }: Record<string, unknown>): TransferSearch {
  return {
    ...present({ direction: direction === 'outgoing' ? direction : undefined }),
    ...(all === true ? { all } : {}),
  };
}
