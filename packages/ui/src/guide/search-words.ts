import { cleanLine } from '@frikort/domain/text';

/** A word found in a text: from `start` up to, not including, `end`. */
export type Place = { readonly start: number; readonly end: number };

/** One letter is found everywhere. */
const SHORTEST = 2;

const plain = (text: string): string => text.toLocaleLowerCase('da');

/** The words of a search, each once; none while there is too little to look for. */
export function wordsOf(query: string): string[] {
  const words = plain(cleanLine(query))
    .split(/ +/)
    .filter((word) => word.length >= SHORTEST);
  return [...new Set(words)];
}

/** Every place where a word stands in a text, also inside of longer words, first to last. */
export function placesOf(text: string, word: string): Place[] {
  const searched = plain(text);
  const places: Place[] = [];
  for (let start = searched.indexOf(word); start !== -1; start = searched.indexOf(word, start + word.length))
    places.push({ start, end: start + word.length });
  return places;
}
