/** The texts of adding pay to an employment, in Danish. */
export const da = {
  title: 'Tilføj løn',
  lead: 'Tilføj løn, når borgeren har fået mere udbetalt for samme ansættelse. Det, du skriver, bliver lagt oven i det, der er registreret.',
  period: 'Periode',
  added: 'Løn, der skal tilføjes',
  addedHint: 'Med feriepenge (12,5 %) og pension, der udbetales til borgeren.',
  missing: 'Skriv den løn, der skal tilføjes, for eksempel 1.500,00',
  sums: 'Lønnen før og efter',
  registered: 'Registreret nu',
  plus: 'Tilføjes',
  total: 'I alt bagefter',
  after: ({ amount, year }: { amount: string; year: number }) =>
    `Derefter er der ${amount} tilbage i ${year}.`,
  balanceUnknown: 'Restbeløbet kan ikke vises lige nu. Beløbet bliver kontrolleret, når du sender.',
  longer: ({ endDate }: { endDate: string }) =>
    `Varer ansættelsen længere end til ${endDate}, så ret også slutdatoen.`,
  save: 'Tilføj løn',
  dontSave: 'Fortryd',
  outdatedHeading: 'Ansættelsen er rettet, siden du åbnede siden',
  outdatedText: ({ amount }: { amount: string }) =>
    `Nu er der registreret ${amount} Kontrollér, om den løn, du ville tilføje, allerede er med. Tilføj den kun igen, hvis den ikke er.`,
};

export type AddPayTexts = typeof da;
