import { describe, expect, test } from 'vitest';
import { directionOf, nextSort } from './sorting.ts';

describe('sorting by a heading', () => {
  test('rises first, then falls', () => {
    expect(nextSort('cardNumber', 'name')).toBe('cardNumber');
    expect(nextSort('cardNumber', 'cardNumber')).toBe('-cardNumber');
    expect(nextSort('cardNumber', '-cardNumber')).toBe('cardNumber');
  });

  test('is told to assistive technology', () => {
    expect(directionOf('name', 'name')).toBe('ascending');
    expect(directionOf('name', '-name')).toBe('descending');
    expect(directionOf('name', 'cardNumber')).toBe('none');
  });
});
