import { expect, test } from 'vitest';
import { da } from './transfers.da.ts';
import { en } from './transfers.en.ts';

test('how long transfers took is told of one, of many, and when it took less than a day', () => {
  expect(da.figure({ days: 0.3, count: 1 })).toMatch(/tog under et døgn\.$/);
  expect(da.figure({ days: 0, count: 3 })).toMatch(/^Halvdelen af de 3, .* tog under et døgn\.$/);
  expect(da.figure({ days: 2.5, count: 4 })).toMatch(/tog højst 2,5 dage\.$/);
  expect(en.figure({ days: 0.3, count: 1 })).toMatch(/took less than a day\.$/);
  expect(en.figure({ days: 1, count: 3 })).toMatch(/took 1 day at most\.$/);
});
