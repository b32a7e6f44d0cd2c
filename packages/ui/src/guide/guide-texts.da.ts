/** The words around a guide, in Danish. */
export const da = {
  contents: 'Indhold',
  toContents: 'Til indhold',
  search: 'Søg i vejledningen',
  clear: 'Vis alle kapitler',
  found: ({ places, chapters }: { places: number; chapters: number }) =>
    `${places} ${places === 1 ? 'sted' : 'steder'} i ${chapters} ${chapters === 1 ? 'kapitel' : 'kapitler'}`,
  notFound: 'Det står ikke i vejledningen. Prøv et andet ord, eller spørg support.',
  print: 'Udskriv vejledningen',
  printFound: 'Udskriv de viste kapitler',
  version: ({ version, date }: { version: string; date: string }) => `Version ${version} · ${date}`,
  news: 'Nyt i denne version',
  changes: 'Ændringer i vejledningen',
  edition: 'Version',
  date: 'Dato',
  what: 'Hvad der er ændret',
};

export type GuideTexts = typeof da;
