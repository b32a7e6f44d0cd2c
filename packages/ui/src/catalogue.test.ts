import { beforeEach, describe, expect, it, vi } from 'vitest';
import { da as cardDa } from './card/card-texts.da.ts';
import { en as cardEn } from './card/card-texts.en.ts';
import { createCatalogue } from './catalogue.ts';
import { gapsBetween } from './catalogue-testing.ts';
import { da as employmentDa } from './employment-texts.da.ts';
import { en as employmentEn } from './employment-texts.en.ts';
import { da as historyDa } from './history-texts.da.ts';
import { en as historyEn } from './history-texts.en.ts';
import { da as inputDa } from './input-texts.da.ts';
import { en as inputEn } from './input-texts.en.ts';
import { setLanguage, startLanguage } from './language.ts';
import * as loginsDa from './login-refusals.da.ts';
import * as loginsEn from './login-refusals.en.ts';
import { da } from './messages.da.ts';
import { en } from './messages.en.ts';
import { da as problemsDa } from './problem-texts.da.ts';
import { en as problemsEn } from './problem-texts.en.ts';
import { da as otherLoginsDa } from './session/other-logins.da.ts';
import { en as otherLoginsEn } from './session/other-logins.en.ts';

describe('the texts of the shared parts', () => {
  it.each([
    ['messages', da, en],
    ['a card that is shown', cardDa, cardEn],
    ['problem texts', problemsDa, problemsEn],
    ['input texts', inputDa, inputEn],
    ['login refusals', loginsDa, loginsEn],
    ['other logins', otherLoginsDa, otherLoginsEn],
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
    vi.stubGlobal('location', { protocol: 'https:' });
    vi.stubGlobal('document', { documentElement: root, cookie: '' });
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
    expect(document.cookie).toMatch(/^frikort-language=en; Path=\/; Max-Age=\d+; SameSite=Lax; Secure$/);

    await setLanguage('da');
    expect(messages().greeting).toBe('Hej');
    expect(loadEnglish).toHaveBeenCalledTimes(1);
  });

  it('that comes with a lazy page is there in English soon after, also outside of rendering', async () => {
    await setLanguage('en');
    const english = Promise.resolve({ greeting: 'Hello' });
    const { messages } = createCatalogue({ greeting: 'Hej' }, () => english);
    await english;
    expect(messages().greeting).toBe('Hello');
    await setLanguage('da');
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
