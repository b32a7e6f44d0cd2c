import { storyWords } from '@frikort/words/story-words.da';

/** What a story of a frikort says, in Danish. */
export const da = {
  words: storyWords,
  filters: 'Find i forløbet',
  kind: 'Emne',
  year: 'År',
  all: 'Alle',
  shown: ({ count }: { count: number }) => (count === 1 ? 'Viser 1 hændelse' : `Viser ${count} hændelser`),
  nothing: 'Der er ingen hændelser, der passer til det, du har valgt',
  clear: 'Vis alle',
  remaining: ({ year, amount }: { year: number; amount: string }) => `Restbeløb for ${year}: ${amount}`,
  of: ({ allowance }: { allowance: string }) => `af ${allowance}`,
  cancelled: 'annulleret',
  download: 'Hent som CSV',
  downloaded: 'Filen er hentet.',
  print: 'Udskriv',
};

export type StoryTexts = typeof da;
