import type { Status } from './status-words.da.ts';

/** The status of a frikort and of an employment in one word, in English. */
export const statusWords: Record<Status, string> = {
  active: 'Active',
  inactive: 'Inactive',
  registered: 'Registered',
  cancelled: 'Cancelled',
};
