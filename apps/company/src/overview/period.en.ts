import type { PeriodTexts } from './period.da.ts';

/** The texts of the overview's choice of days, and of what the list comes to by month and citizen, in English. */
export const en: PeriodTexts = {
  month: 'Month',
  allMonths: 'All months',
  hint: 'An employment belongs to the month in which it ends.',
  from: 'Ends no earlier than',
  until: 'Ends no later than',

  byMonth: 'By month',
  byCitizen: 'By citizen',
  citizen: 'Citizen',
  count: 'Number',
  amount: 'Pay',
  number: ({ cardNumber }) => `Card number ${cardNumber}`,
  cancelled: ({ count }) => `of which ${count} cancelled`,
};
