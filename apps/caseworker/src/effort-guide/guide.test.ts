import { faultsOf } from '@frikort/ui/guide/guide-testing';
import { expect, test } from 'vitest';
import { guide as da } from './guide.da.tsx';
import { guide as en } from './guide.en.tsx';
import { pictures as daPictures } from './pictures/da.gen.ts';
import { pictures as enPictures } from './pictures/en.gen.ts';

test('the guide of efforts has the same chapters in Danish and English, a version and a date', () => {
  expect(faultsOf({ guide: da, pictures: daPictures }, { guide: en, pictures: enPictures })).toEqual([]);
});
