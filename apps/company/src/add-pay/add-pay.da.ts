/** The texts of adding pay to an employment, in Danish. */
export const da = {
  title: 'Tilføj løn',
  lead: 'Bruges, når borgeren har fået mere udbetalt for samme ansættelse. Det, du skriver, bliver lagt oven i det, der er registreret.',
  period: 'Periode',
  added: 'Løn, der skal lægges til',
  addedHint: 'Med feriepenge (12,5 %) og pension, der udbetales til borgeren.',
  missing: 'Skriv den løn, der skal lægges til, for eksempel 1.500,00',
  sums: 'Lønnen før og efter',
  registered: 'Registreret nu',
  plus: 'Lægges til',
  total: 'I alt bagefter',
  after: ({ amount, year }: { amount: string; year: number }) =>
    `Der er derefter ${amount} tilbage på frikortet i ${year}.`,
  balanceUnknown: 'Restbeløbet kan ikke vises lige nu. Beløbet bliver kontrolleret, når du sender.',
  longer: ({ endDate }: { endDate: string }) =>
    `Varer ansættelsen længere end til ${endDate}, så ret også slutdatoen.`,
  save: 'Læg til',
  dontSave: 'Fortryd',
  outdatedHeading: 'Ansættelsen er ændret, siden du åbnede siden',
  outdatedText: ({ amount }: { amount: string }) =>
    `Nu er der registreret ${amount} Kontrollér, om din løn allerede er med. Læg kun til igen, hvis den ikke er.`,
};

export type AddPayTexts = typeof da;
