import type { SelectionTexts } from './selection.da.ts';

/** What is said where several citizens of a list are ticked, in English. */
export const en: SelectionTexts = {
  column: 'Select',
  choose: ({ name }) => `Select ${name}`,
  all: ({ count }) => (count === 1 ? 'Select the one shown' : `Select all ${count} shown`),
  chosen: ({ count }) => (count === 1 ? '1 citizen selected' : `${count} citizens selected`),
  tooMany: ({ most }) => `Select at most ${most} at a time.`,

  controls: {
    action: 'Record a review',
    title: ({ count }) =>
      count === 1 ? 'Record a review of 1 frikort' : `Record a review of ${count} frikort`,
    effect: 'Use this only for citizens who still meet the conditions. Their frikort goes on.',
    ending: 'If a citizen no longer meets the conditions, record the review on that citizen’s own page.',
    due: ({ due }) => `The next review is due by ${due}.`,
    date: 'When was it reviewed?',
    dateFuture: ({ latest }) => `Choose a day up to and including ${latest}.`,
    confirm: 'Record the review',
    done: ({ count }) =>
      count === 1 ? 'The review has been recorded.' : `The review has been recorded for ${count} citizens.`,
    noneDone: 'No review has been recorded.',
    unchanged: ({ count }) =>
      count === 1
        ? 'For 1 citizen the review had already been recorded for that day.'
        : `For ${count} citizens the review had already been recorded for that day.`,
    refused: 'These could not be recorded:',
  },
};
