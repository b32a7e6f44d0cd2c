import type { StoryPageTexts } from './story-page.da.ts';

/** The texts around the story of a frikort, in English. */
export const en: StoryPageTexts = {
  title: 'Story of the frikort',
  open: 'See the whole story',
  back: 'Back to the citizen',
  of: ({ name, cardNumber }) => `${name}, frikort ${cardNumber}`,
};
