import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { looksRandom } from './config-keys.ts';

describe('a key that is refused for not being random', () => {
  it('is never one that was drawn', () => {
    for (let round = 0; round < 20_000; round += 1) expect(looksRandom(randomBytes(32))).toBe(true);
  });

  it.each([
    ['zeros', Buffer.alloc(32)],
    ['a pattern', Buffer.from('0123456789abcdef'.repeat(4), 'hex')],
    ['bytes that count down', Buffer.from(Array.from({ length: 32 }, (_, place) => 200 - place))],
    ['a typed text', Buffer.from('Hemmelig!Hemmeligere!Hemmeligst!')],
  ])('is one of %s', (_, key) => {
    expect(looksRandom(key)).toBe(false);
  });
});
