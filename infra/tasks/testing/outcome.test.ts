import { describe, expect, it } from 'vitest';
import { checkedAgainstExit, closingLine, one, sum } from './outcome.ts';

describe('the outcome of a run', () => {
  const total = sum([one('a', true), one('b', false), { passed: 40, failed: 0, skipped: 2, failures: [] }]);

  it('sums what all runners counted', () => {
    expect(closingLine(total)).toBe('41 passed, 1 failed, 2 skipped');
  });

  it('names what failed', () => {
    expect(total.failures).toEqual(['b']);
  });
});

describe('a runner that fell over', () => {
  const green = { passed: 3, failed: 0, skipped: 0, failures: [] };

  it('is believed when it ended well and ran something', () => {
    expect(checkedAgainstExit(green, 0)).toEqual(green);
  });

  it.each([
    ['wrote no report', undefined, 0],
    ['ended badly without a failure', green, 1],
    ['ran no test', { ...green, passed: 0 }, 0],
  ])('counts as a failure when it %s', (_what, outcome, exitCode) => {
    const { failed, failures } = checkedAgainstExit(outcome, exitCode);
    expect({ failed, told: failures.length }).toEqual({ failed: 1, told: 1 });
  });

  it('keeps its own count of failures', () => {
    const outcome = { passed: 3, failed: 2, skipped: 1, failures: ['a', 'b'] };
    expect(checkedAgainstExit(outcome, 1)).toEqual(outcome);
  });
});
