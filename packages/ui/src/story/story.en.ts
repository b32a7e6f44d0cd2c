import { storyWords } from '@frikort/words/story-words.en';
import type { StoryTexts } from './story.da.ts';

/** What a story of a frikort says, in English. */
export const en: StoryTexts = {
  words: storyWords,
  filters: 'Find in the story',
  kind: 'Subject',
  year: 'Year',
  all: 'All',
  shown: ({ count }) => (count === 1 ? 'Showing 1 event' : `Showing ${count} events`),
  nothing: 'No events match what you have chosen',
  clear: 'Show all',
  remaining: ({ year, amount }) => `Remaining balance for ${year}: ${amount}`,
  of: ({ allowance }) => `of ${allowance}`,
  cancelled: 'cancelled',
  download: 'Download as CSV',
  downloaded: 'The file has been downloaded.',
  print: 'Print',
};
