import { gapsBetween } from '@frikort/ui/catalogue-testing';
import { describe, expect, it } from 'vitest';
import { da as accessLogDa } from './access-log/access-log.da.ts';
import { en as accessLogEn } from './access-log/access-log.en.ts';
import { da as citizenDa } from './citizen/citizen.da.ts';
import { en as citizenEn } from './citizen/citizen.en.ts';
import { da as effortsDa } from './efforts/my-efforts.da.ts';
import { en as effortsEn } from './efforts/my-efforts.en.ts';
import { da as frontDa } from './front/front.da.ts';
import { en as frontEn } from './front/front.en.ts';
import { da as logInDa } from './log-in/log-in.da.ts';
import { en as logInEn } from './log-in/log-in.en.ts';
import { da } from './messages.da.ts';
import { en } from './messages.en.ts';
import { da as myDataDa } from './my-data/my-data.da.ts';
import { en as myDataEn } from './my-data/my-data.en.ts';
import { da as accessibilityDa } from './pages/accessibility.da.ts';
import { en as accessibilityEn } from './pages/accessibility.en.ts';
import { da as privacyDa } from './pages/privacy.da.ts';
import { en as privacyEn } from './pages/privacy.en.ts';
import { da as storyDa } from './story/story-page.da.ts';
import { en as storyEn } from './story/story-page.en.ts';

describe('the texts of the citizen app', () => {
  it.each([
    ['pages', da, en],
    ['the front page', frontDa, frontEn],
    ['choosing how to log in', logInDa, logInEn],
    ['the own page', citizenDa, citizenEn],
    ['the access log', accessLogDa, accessLogEn],
    ['my data', myDataDa, myDataEn],
    ['own efforts', effortsDa, effortsEn],
    ['the story', storyDa, storyEn],
    ['the accessibility statement', accessibilityDa, accessibilityEn],
    ['the privacy policy', privacyDa, privacyEn],
  ])('%s are complete in Danish and English', (_, danish, english) => {
    expect(gapsBetween(danish, english)).toEqual([]);
  });
});
