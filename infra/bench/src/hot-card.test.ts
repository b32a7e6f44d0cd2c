import { describe, expect, it } from 'vitest';
import { attemptOf } from './contender.ts';
import { amountFor, isRight } from './hot-card.ts';

describe('a card that everybody wants', () => {
  it.each([
    [100, 0, 20, 5],
    [4_400_000, 27_319, 20, 218_634],
    [120, 100, 20, 1],
  ])('of %i with %i used has room for exactly %i', (limit, used, room, amount) => {
    expect(amountFor({ limit, used }, room)).toBe(amount);
    expect(limit - used - amount * room).toBeLessThan(amount);
  });

  it.each([
    ['nothing is left', 100, 100],
    ['one more would fit', 39, 0],
  ])('is refused where %s', (_what, limit, used) => {
    expect(() => amountFor({ limit, used }, 20)).toThrow('exactly 20');
  });

  it.each([
    ['as many as fit', 20, 0, true],
    ['one too many', 21, 100, false],
    ['one too few', 19, 0, false],
  ])('was treated rightly or not: %s', (_what, accepted, over, right) => {
    expect(
      isRight({ counts: { accepted, refused: 200 - accepted, 'put off': 0, failed: 0 }, room: 20, over }),
    ).toBe(right);
  });

  it.each([
    [201, 'accepted'],
    [422, 'refused'],
    [409, 'refused'],
    [429, 'put off'],
    [503, 'put off'],
    [500, 'failed'],
    [302, 'failed'],
  ])('answers %i, which is %s', (status, attempt) => {
    expect(attemptOf(status)).toBe(attempt);
  });
});
