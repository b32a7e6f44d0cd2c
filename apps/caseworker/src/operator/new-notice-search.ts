import { present } from '@frikort/domain/present';

/** What the address of a new notice may say. */
export type NewNoticeSearch = {
  /** Of which kind it is. */
  type?: 'planned' | 'disruption' | 'restored';
  /** The id of the disruption that it answers. */
  besvarer?: string;
};

const types = ['planned', 'disruption', 'restored'] as const;

/** Reads the address; anything else in it is left out. */
export function newNoticeSearch({ type, besvarer }: Record<string, unknown>): NewNoticeSearch {
  const known = types.find((one) => one === type);
  return present({ type: known, besvarer: typeof besvarer === 'string' ? besvarer : undefined });
}
