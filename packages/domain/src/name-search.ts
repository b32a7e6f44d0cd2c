/*
 * Finding people by name in a list: as names are spelt in more ways than one, and told in another order. The API does
 * the same in SQL (`apps/api/src/rules/name-search.ts`); a test compares the two.
 */

/** Letters that stand for one another in Danish names, and how they are compared. */
export const sameLetters: readonly (readonly [string, string])[] = [
  ['å', 'aa'],
  ['æ', 'ae'],
  ['ä', 'ae'],
  ['ø', 'oe'],
  ['ö', 'oe'],
  ['ß', 'ss'],
  ['ς', 'σ'],
];

/** The marks that are left out when names are compared. */
export const leftOut = '[\u0300-\u036f]';

/** A name as it is compared: without capitals and accents, `å` as `aa`, `æ` as `ae`, `ø` as `oe`. */
export function foldName(text: string): string {
  const lower = text.normalize('NFC').toLowerCase();
  const spelt = sameLetters.reduce((name, [letter, spelling]) => name.replaceAll(letter, spelling), lower);
  return spelt.normalize('NFD').replace(new RegExp(leftOut, 'g'), '');
}

/** What is searched for, word by word: `Efternavn, Fornavn` finds whom `Fornavn Efternavn` finds. */
export function wordsToFind(text: string): string[] {
  return foldName(text)
    .split(/[ ,]+/)
    .filter((word) => word !== '');
}

/** Whether a name holds every word that is searched for. */
export function nameMatches(name: string, text: string): boolean {
  const folded = foldName(name);
  const words = wordsToFind(text);
  return words.length > 0 && words.every((word) => folded.includes(word));
}
