import type { StoryPageTexts } from './story-page.da.ts';

/** The texts around the story of one's frikort, in English. */
export const en: StoryPageTexts = {
  title: 'Story of your frikort',
  lead: 'Here is everything that has happened to your frikort: employments, with what was left after each, reviews, and the decisions of your municipality.',
  back: 'Back to your frikort',
};
