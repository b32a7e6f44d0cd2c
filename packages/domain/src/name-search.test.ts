import { describe, expect, it } from 'vitest';
import { foldName, nameMatches } from './name-search.ts';

describe('finding somebody by name', () => {
  it.each([
    ['Fiktivgaard', 'fiktivgård'],
    ['Fiktivgård', 'fiktivgaard'],
    ['Søren Ærø', 'soeren aeroe'],
    ['Soeren Aeroe', 'søren ærø'],
    ['Jens Åberg Testesen', 'Testesen, Jens'],
    ['Jens Åberg Testesen', 'testesen jens'],
    ['Jens Åberg Testesen', 'aab'],
    ['Lindhé', 'lindhe'],
    ['Björn', 'bjørn'],
    ['Müller', 'muller'],
    ['Łukasz', 'łukasz'],
    ['Paula', 'AUL'],
  ])('%s is found by %s', (name, text) => {
    expect(nameMatches(name, text)).toBe(true);
  });

  it.each([
    ['Jens Testesen', 'Jens Hansen'],
    ['Jens', ''],
    ['Jens', ' , '],
    ['Fiktivgaard', 'fiktivgard'],
  ])('%s is not found by "%s"', (name, text) => {
    expect(nameMatches(name, text)).toBe(false);
  });

  it('folds once and for all', () => {
    for (const name of ['Ångström', 'Fiktivgaard', 'ÆØÅ', 'É'])
      expect(foldName(foldName(name))).toBe(foldName(name));
  });
});
