import { describe, expect, test } from 'vitest';
import { attemptFor, isAttempt } from './attempt.ts';

const order = { cardNumber: '70505', amountOere: 150_000 };

describe('The key of a registration', () => {
  test('is kept for the same content, also when the attempt comes back from the tab', () => {
    const first = attemptFor(undefined, order);
    expect(attemptFor(JSON.parse(JSON.stringify(first)), { ...order })).toEqual(first);
  });

  test('is a new one for other content', () => {
    const first = attemptFor(undefined, order);
    expect(attemptFor(first, { ...order, amountOere: 1 }).key).not.toBe(first.key);
  });

  test('is recognised by its shape', () => {
    expect(isAttempt(attemptFor(undefined, order))).toBe(true);
    expect(isAttempt({ key: 'k' })).toBe(false);
  });
});
