import type { WorklistTexts } from './worklist.da.ts';

const citizens = (count: number) => (count === 1 ? 'citizen' : 'citizens');
const reviews = (count: number) => (count === 1 ? 'review is' : 'reviews are');

/** What the start page says needs attention, in English. */
export const en: WorklistTexts = {
  overdue: ({ count }) => `${reviews(count)} overdue`,
  thisYear: ({ count }) => `${reviews(count)} due this year`,
  withOverdue: 'Those that are overdue are included.',
  flagged: ({ count }) => `${citizens(count)} with news from the CPR register`,
  flaggedText: 'Another name, a death, a new CPR number or a move abroad, for example.',
  littleLeft: ({ count }) => `${citizens(count)} with little left`,
  littleLeftText: ({ until, year }) => `At most ${until} for ${year}.`,
  littleLeftChange: 'When is little left?',
  littleLeftFrom: 'At most this much',
  littleLeftHint: 'The amount is your own and follows you to other computers.',
  littleLeftSave: 'Save the amount',
  littleLeftSaved: 'The amount has been saved.',
  withdrawing: ({ count }) => `${citizens(count)} asking for their consent to be withdrawn`,
  unassigned: ({ count }) => `${citizens(count)} without a caseworker`,
  reopenings: ({ count }) => `${count === 1 ? 'company asks' : 'companies ask'} to edit a locked employment`,
  objections: ({ count }) => `${count === 1 ? 'citizen says' : 'citizens say'} something is wrong`,
  transfers: ({ count }) =>
    count === 1 ? 'transfer is waiting for your answer' : 'transfers are waiting for your answer',
  mine: ({ count }) => `${count} of them on your own list`,
  lookedAt: 'Recently opened',
  searchFor: 'Search for card number',
  nothing: 'Nothing is urgent.',
};
