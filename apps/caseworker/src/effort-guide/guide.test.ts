import { faultsOf } from '@frikort/ui/guide/guide-testing';
import { expect, test } from 'vitest';
import { guide as da } from './guide.da.tsx';
import { guide as en } from './guide.en.tsx';

test('the guide of efforts has the same chapters in Danish and English, a version and a date', () => {
  expect(faultsOf({ guide: da, pictures: {} }, { guide: en, pictures: {} })).toEqual([]);
});
