import { smallestShown } from '@frikort/domain/disclosure-control';
import { editableDays } from '@frikort/domain/employment';
import type { StatisticsTexts } from './statistics.da.ts';

type Change = Parameters<StatisticsTexts['says']['pay']>[0];

const than = ({ percent, before }: Change, less: 'fewer' | 'less') => {
  if (percent === undefined) return '';
  return percent === 0
    ? `, the same as in ${before}`
    : `, ${Math.abs(percent)}% ${percent > 0 ? 'more' : less} than in ${before}`;
};

/** The figures that everybody sees, and a municipality's own, in English. */
export const en: StatisticsTexts = {
  title: 'Figures about social frikort',
  lead: 'How many people have a frikort, how many use it, and what comes of it? The figures are everyone’s.',
  year: 'Year',
  figure: 'Figure',
  month: 'Month',
  municipality: 'Municipality',
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'June', 'July', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'],
  longMonths: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'],
    ...['September', 'October', 'November', 'December'],
  ],
  hidden: 'hidden',
  measures: {
    granted: 'Frikort granted',
    active: 'Active frikort',
    used: 'Frikort used',
    employments: 'Employments',
    amountOere: 'Pay',
    averageOere: 'Pay for each frikort used',
    companies: 'Companies',
  },
  ofYear: ({ year }) => `Figures for ${year}`,
  before: ({ year, value }) => `${year}: ${value}`,
  activeAtEnd: 'Active frikort at the end of the year',
  questions: {
    have: 'How many people have a frikort?',
    granted: 'How many are given a new one?',
    use: 'How many use it?',
    work: 'How many employments does it lead to?',
    pay: 'How much do they earn?',
    average: 'How much does each of them earn?',
    start: 'How soon do they start?',
    companies: 'How many companies take part?',
    places: 'Where are frikort used?',
    onward: 'Do they move on to an ordinary job?',
  },
  says: {
    nothing: ({ year }) => `There are no figures to show for ${year}.`,
    granted: (change) => `In ${change.year} ${change.value} frikort were granted${than(change, 'fewer')}.`,
    employments: (change) => `In ${change.year} ${change.value} employments ended${than(change, 'fewer')}.`,
    pay: (change) => `In ${change.year} ${change.value} was earned${than(change, 'less')}.`,
    active: ({ month, year, value }) =>
      `The number of active frikort was highest at the end of ${month} ${year}: ${value}.`,
    mostInMonth: ({ month, value }) => `Most in ${month}: ${value}.`,
    mostPay: ({ month, value }) => `Most in ${month}: ${value}.`,
    use: ({ used, active, year }) =>
      `${used} frikort were used in ${year}. ${active} were active at the end of the year.`,
    average: ({ year, value }) =>
      `In ${year} an average of ${value} was earned on each frikort that was used.`,
    start: ({ year, median }) =>
      `Half of those whose first employment was in ${year} got it within ${median} days.`,
    startUnknown: ({ year }) => `Too few got their first employment in ${year} for this to be said.`,
    companies: ({ year, value }) => `${value} companies had employments on a frikort that ended in ${year}.`,
    places: ({ name, value, what, year }) => `${what} in ${year}: highest in ${name}, with ${value}.`,
    hidden: ({ year }) => `The figure for ${year} is hidden because it is too small.`,
  },
  quartiles: {
    row: 'Days from frikort to first employment',
    lower: 'The quickest quarter: at most',
    median: 'Half: at most',
    upper: 'Three quarters: at most',
  },
  days: ({ days }) => `${days} days`,
  onward: [
    'This cannot be seen here. Social frikort only knows the employments that companies register on a frikort. Ordinary jobs, flexible jobs and education are in other registers.',
    'The ministry has asked the question itself: how many are in an ordinary job, a flexible job or education a year and a half later? The answer takes setting frikort beside those registers.',
  ],
  captions: {
    ending: 'An employment belongs to the month in which it ends. Cancelled ones are not counted.',
    active: 'At the end of the month.',
    used: 'A frikort is used when there is at least one employment on it in the year.',
    start: 'From the day the municipality granted the frikort to the first day of the first employment.',
    places: 'A citizen counts in the municipality that was responsible when the figures were made up.',
  },
  short: {
    thousand: ({ value }) => `${value}k`,
    million: ({ value }) => `${value}m`,
  },
  decimal: '.',
  download: 'Download all figures (CSV)',
  downloaded: 'The file has been downloaded.',
  print: 'Print',
  soFar: {
    heading: ({ year }) => `So far in ${year}`,
    text: ({ date }) =>
      `Made up on ${date} and rounded: counts to 10 and pay to DKK 1,000. The next figures come next month.`,
    about: ({ value }) => `about ${value}`,
    few: `fewer than ${smallestShown}`,
  },
  none: 'The first figures are on their way',
  noneText: ({ date }) =>
    `The figures for a year are made up when its employments can no longer be edited: ${date}.`,
  reading: {
    heading: 'How to read the figures',
    points: [
      `The figures for a year are published once, ${editableDays} days after it ends, and never change.`,
      'Numbers from 1 to 4 are hidden so that no one can be recognised. Others are hidden so that the small ones cannot be worked out.',
      'Municipalities that are not in the list had no frikort.',
    ],
    licence: ({ name, attribution }) =>
      `You may use the figures for anything if you say that they come from ${attribution} (${name}).`,
    api: 'Programs can download them from',
  },
  own: {
    title: 'Figures for your municipality',
    lead: 'What do frikort lead to in your municipality? Small numbers are shown here too. They are for your own use only.',
    counted: ({ at }) => `Counted ${at}. This happens every day.`,
    caption:
      'The figures follow the citizen: they are about everyone the municipality is responsible for now, in earlier years too. The current year includes what ends later.',
    none: 'The figures have not been counted yet',
    noneText: 'It happens for the first time when the system has run for a few minutes.',
    country: 'See figures for the whole country',
  },
  operator: {
    title: 'Figures',
    lead: 'You see what everyone sees. Small numbers are hidden, because running the system does not take them.',
    counts: 'The latest counts',
    day: 'Day',
    at: 'Counted',
    took: 'Took',
    seconds: ({ seconds }) => `${seconds} s`,
    none: 'Nothing has been counted yet.',
  },
};
