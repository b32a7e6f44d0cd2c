import { expect, test } from 'vitest';
import { repeatedIn } from './repeated.ts';

test('finds what stands in a list more than once', () => {
  expect(repeatedIn(['Jens', 'Lone', 'Jens', 'Jens', 'Maja'])).toEqual(new Set(['Jens']));
  expect(repeatedIn([])).toEqual(new Set());
});
