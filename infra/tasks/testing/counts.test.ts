import { describe, expect, it } from 'vitest';
import { checkedAgainstExit, closingLine, one, sum } from './counts.ts';

describe('the closing line', () => {
  it('sums what all runners counted', () => {
    const total = sum([one(true), one(false), { passed: 40, failed: 0, skipped: 2 }]);
    expect(closingLine(total)).toBe('41 passed, 1 failed, 2 skipped');
  });
});

describe('a runner that fell over', () => {
  const green = { passed: 3, failed: 0, skipped: 0 };

  it('is believed when it ended well and ran something', () => {
    expect(checkedAgainstExit(green, 0)).toEqual(green);
  });

  it.each([
    ['wrote no report', undefined, 0],
    ['ended badly without a failure', green, 1],
    ['ran no test', { passed: 0, failed: 0, skipped: 0 }, 0],
  ])('counts as a failure when it %s', (_what, counts, exitCode) => {
    expect(checkedAgainstExit(counts, exitCode).failed).toBe(1);
  });

  it('keeps its own count of failures', () => {
    expect(checkedAgainstExit({ passed: 3, failed: 2, skipped: 1 }, 1)).toEqual({
      passed: 3,
      failed: 2,
      skipped: 1,
    });
  });
});
