/** The texts of the overview's choice of days, and of what the list comes to by month and citizen, in Danish. */
export const da = {
  month: 'Måned',
  allMonths: 'Alle måneder',
  hint: 'Ansættelser hører til den måned, de slutter i.',
  from: 'Slutter tidligst',
  until: 'Slutter senest',

  byMonth: 'Pr. måned',
  byCitizen: 'Pr. borger',
  citizen: 'Borger',
  count: 'Antal',
  amount: 'Løn',
  number: ({ cardNumber }: { cardNumber: string }) => `Frikortnummer ${cardNumber}`,
  cancelled: ({ count }: { count: number }) => `heraf ${count} annulleret`,
};

export type PeriodTexts = typeof da;
