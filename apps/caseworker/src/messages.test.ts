import { gapsBetween } from '@frikort/ui/catalogue-testing';
import { expect, test } from 'vitest';
import { da as contactDa } from './authority-contact/contact.da.ts';
import { en as contactEn } from './authority-contact/contact.en.ts';
import { da as citizenDa } from './citizen-messages.da.ts';
import { en as citizenEn } from './citizen-messages.en.ts';
import { da as colleaguesDa } from './colleagues/colleagues.da.ts';
import { en as colleaguesEn } from './colleagues/colleagues.en.ts';
import { da as handOversDa } from './hand-overs/hand-overs.da.ts';
import { en as handOversEn } from './hand-overs/hand-overs.en.ts';
import { da } from './messages.da.ts';
import { en } from './messages.en.ts';
import { da as operatorDa } from './operator/operator.da.ts';
import { en as operatorEn } from './operator/operator.en.ts';
import { da as selectionDa } from './selection/selection.da.ts';
import { en as selectionEn } from './selection/selection.en.ts';
import { da as worklistDa } from './worklist/worklist.da.ts';
import { en as worklistEn } from './worklist/worklist.en.ts';

test('every text is there in Danish and English', () => {
  expect(gapsBetween(da, en)).toEqual([]);
  expect(gapsBetween(citizenDa, citizenEn)).toEqual([]);
  expect(gapsBetween(colleaguesDa, colleaguesEn)).toEqual([]);
  expect(gapsBetween(contactDa, contactEn)).toEqual([]);
  expect(gapsBetween(handOversDa, handOversEn)).toEqual([]);
  expect(gapsBetween(operatorDa, operatorEn)).toEqual([]);
  expect(gapsBetween(selectionDa, selectionEn)).toEqual([]);
  expect(gapsBetween(worklistDa, worklistEn)).toEqual([]);
});
