import { describe, expect, it } from 'vitest';
import { placesOf, wordsOf } from './search-words.ts';

describe('a search in a guide', () => {
  it('looks for every word of two letters or more, once', () => {
    expect(wordsOf('  Log på  a LOG ')).toEqual(['log', 'på']);
    expect(wordsOf(' a ')).toEqual([]);
    expect(wordsOf('Log\u00a0pa\u030a\u200b')).toEqual(['log', 'på']);
  });

  it('finds a word wherever it stands, in capitals and inside of longer words', () => {
    expect(placesOf('Årets frikort. FRIKORTNUMMER', 'frikort')).toEqual([
      { start: 6, end: 13 },
      { start: 15, end: 22 },
    ]);
    expect(placesOf('Årets', 'år')).toEqual([{ start: 0, end: 2 }]);
  });

  it('does not count the same letters twice', () => {
    expect(placesOf('aaaa', 'aa')).toHaveLength(2);
  });

  it('finds nothing where the word is not', () => {
    expect(placesOf('Restbeløb', 'ferie')).toEqual([]);
  });
});
