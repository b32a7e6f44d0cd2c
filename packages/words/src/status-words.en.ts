import type { Status } from './status-words.da.ts';

/** The status of a frikort and of an employment, and what a control shows, in English. */
export const statusWords: Record<Status, string> = {
  active: 'Active',
  inactive: 'Inactive',
  registered: 'Registered',
  cancelled: 'Cancelled',
  continues: 'Still meets the conditions',
  ends: 'No longer meets the conditions',
};
