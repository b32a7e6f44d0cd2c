import { expect, test } from 'vitest';
import { gapsBetween } from '../catalogue-testing.ts';
import { da } from './systems.da.ts';
import { en } from './systems.en.ts';

test('every text about outside systems is there in Danish and English', () => {
  expect(gapsBetween(da, en)).toEqual([]);
});
