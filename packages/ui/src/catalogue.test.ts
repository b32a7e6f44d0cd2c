import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createCatalogue } from './catalogue.ts';
import { gapsBetween } from './catalogue-testing.ts';
import { da as employmentDa } from './employment-texts.da.ts';
import { en as employmentEn } from './employment-texts.en.ts';
import { da as historyDa } from './history-texts.da.ts';
import { en as historyEn } from './history-texts.en.ts';
import { setLanguage, startLanguage } from './language.ts';
import { da } from './messages.da.ts';
import { en } from './messages.en.ts';
import { da as problemsDa } from './problem-texts.da.ts';
import { en as problemsEn } from './problem-texts.en.ts';

describe('the texts of the shared parts', () => {
  it.each([
    ['messages', da, en],
    ['problem texts', problemsDa, problemsEn],
    ['history texts', historyDa, historyEn],
    ['employment texts', employmentDa, employmentEn],
  ])('%s are complete in Danish and English', (_, danish, english) => {
    expect(gapsBetween(danish, english)).toEqual([]);
  });
});

describe('the search for gaps', () => {
  it('finds a missing key, an empty text, and a text that lost its parameters', () => {
    expect(gapsBetween({ a: 'x', b: 'y', c: () => 'z' }, { a: '', c: 'z' })).toEqual([
      'only in Danish: b (text)',
      'only in Danish: c (function)',
      'only in English: c (text)',
      'empty: a',
    ]);
  });
});

describe('a catalogue', () => {
  const root = { lang: 'da' };

  beforeEach(async () => {
    const stored = new Map<string, string>();
    vi.stubGlobal('document', { documentElement: root });
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => stored.get(key) ?? null,
      setItem: (key: string, value: string) => stored.set(key, value),
    });
    await startLanguage();
  });

  it('fetches English only when it is chosen, and remembers the choice', async () => {
    const loadEnglish = vi.fn(async () => ({ greeting: 'Hello' }));
    const { messages } = createCatalogue({ greeting: 'Hej' }, loadEnglish);
    expect(messages().greeting).toBe('Hej');
    expect(loadEnglish).not.toHaveBeenCalled();

    await setLanguage('en');
    expect(messages().greeting).toBe('Hello');
    expect(root.lang).toBe('en');
    expect(localStorage.getItem('frikort-language')).toBe('en');

    await setLanguage('da');
    expect(messages().greeting).toBe('Hej');
    expect(loadEnglish).toHaveBeenCalledTimes(1);
  });

  it('keeps the language of the page when the texts cannot be fetched, and may be tried again', async () => {
    let reachable = false;
    const { messages } = createCatalogue({ greeting: 'Hej' }, async () => {
      if (!reachable) throw new Error('no connection');
      return { greeting: 'Hello' };
    });
    await expect(setLanguage('en')).rejects.toThrow('no connection');
    expect(messages().greeting).toBe('Hej');
    expect(root.lang).toBe('da');

    reachable = true;
    await setLanguage('en');
    expect(messages().greeting).toBe('Hello');
  });
});
