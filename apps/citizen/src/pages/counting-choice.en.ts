import type { da } from './counting-choice.da.ts';

/** What the privacy page says of the counting of self-service (R38), and how one objects, in English. */
export const en: typeof da = {
  heading: 'Counting of self-service',
  text: 'Municipalities have to know how much is done online. So we count, week by week, how many come to each step: introduction, print, login, filling in, summary and receipt.',
  points: [
    'The counting uses no cookies and does not say who you are. We keep only a number for each week, municipality, task and step.',
    'A random number holds your steps together while you are on the page. It is kept in memory alone, is never stored, and is forgotten within an hour.',
    'The receipt is counted from what is registered, and that is always counted.',
    'If your browser asks not to be followed (Do Not Track or Global Privacy Control), we do not count the steps.',
  ],
  choice: 'Do not count my steps in this browser',
  hint: 'Your choice stays in the browser until you take it away. It holds for everyone who uses it.',
  asked: 'Your browser asks not to be followed, so your steps are not counted.',
  kept: 'Your steps are not counted in this browser.',
  removed: 'Your steps are counted again.',
  notKept:
    'The browser keeps nothing for this site. So we do not count the steps, and the choice cannot be remembered.',
};
