import type { GuideTexts } from './guide-texts.da.ts';

/** The words around a guide, in English. */
export const en: GuideTexts = {
  contents: 'Contents',
  toContents: 'To the contents',
  search: 'Search the guide',
  clear: 'Show all chapters',
  found: ({ places, chapters }) =>
    `${places} ${places === 1 ? 'place' : 'places'} in ${chapters} ${chapters === 1 ? 'chapter' : 'chapters'}`,
  notFound: 'It is not in the guide. Try another word, or ask support.',
  print: 'Print the guide',
  printFound: 'Print the chapters shown',
  version: ({ version, date }) => `Version ${version} · ${date}`,
  news: 'New in this version',
  changes: 'Changes to the guide',
  edition: 'Version',
  date: 'Date',
  what: 'What has changed',
};
