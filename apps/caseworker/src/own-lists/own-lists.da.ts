/** How a caseworker narrows lists and keeps that, in Danish. */
export const da = {
  more: 'Restbeløb, sagsbehandler, samtykke og gemte filtre',
  caseworker: 'Sagsbehandler',
  everybody: 'Alle',
  away: ({ name }: { name: string }) => `${name} (ikke været her i et år)`,
  year: 'Restbeløb for år',
  from: 'Restbeløb fra',
  until: 'Restbeløb til',
  apply: 'Vis',
  rows: 'Rækker ad gangen',
  dense: 'Tætte rækker',
  here: 'Det huskes i denne browser.',

  total: ({ count, remaining, year }: { count: number; remaining: string; year: number }) =>
    `I alt ${count === 1 ? '1 borger' : `${count} borgere`} med ${remaining} tilbage i ${year}.`,
  chosenBalance: ({ from, until, year }: { from?: string; until?: string; year: number }) =>
    [from && `fra ${from}`, until && `til ${until}`, `i ${year}`].filter(Boolean).join(' '),

  saved: 'Gemte filtre',
  savedText:
    'Et filter er dit eget og følger dig til andre computere. Det, du skriver i “Find i listen”, gemmes ikke.',
  name: 'Navn på filteret',
  save: 'Gem det valgte som filter',
  nameMissing: 'Giv filteret et navn.',
  kept: ({ name }: { name: string }) => `Filteret “${name}” er gemt.`,
  delete: 'Slet',
  deleteOf: ({ name }: { name: string }) => `Slet ${name}`,
  none: 'Du har ikke gemt nogen filtre.',
};

export type OwnListTexts = typeof da;
