import { eventWords } from './record-words.en.ts';
import type { StoryWords } from './story-words.da.ts';

/** What the story of a frikort says besides its history, in English. */
export const storyWords: StoryWords = {
  events: {
    ...eventWords,
    'card-opened': 'New year opened',
    'allowance-changed': 'Allowance changed',
  },
  kinds: {
    status: 'The frikort',
    employment: 'Employments',
    control: 'Review',
    caseworker: 'Caseworker',
    transfer: 'Transfer between municipalities',
    register: 'CPR register',
    allowance: 'Allowance',
  },
  change: ({ field, from, to }) => `${field}: from ${from} to ${to}`,
};
