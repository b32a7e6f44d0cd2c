import { describe, expect, it } from 'vitest';
import { afterAttempt, attemptPauses, restAfter, webhookPatienceDays } from './webhook.ts';

const failed = { outcome: 'refused', tries: 1, isTest: false, failingMs: 0 } as const;

describe('R34: what comes after an attempt', () => {
  it('is nothing once it was taken', () => {
    expect(afterAttempt({ ...failed, outcome: 'accepted', tries: 9 })).toEqual({ status: 'succeeded' });
  });

  it('is another one, after pauses that grow, for three days and no longer', () => {
    expect(attemptPauses.toSorted((a, b) => a - b)).toEqual(attemptPauses);
    const days = attemptPauses.reduce((sum, pause) => sum + pause, 0) / (24 * 3_600_000);
    expect(days).toBeGreaterThan(webhookPatienceDays - 0.1);
    expect(days).toBeLessThanOrEqual(webhookPatienceDays);
    for (const [place, pauseMs] of attemptPauses.entries())
      expect(afterAttempt({ ...failed, tries: place + 1 })).toEqual({ status: 'waiting', pauseMs });
  });

  it('is a pause of the webhook when nothing at all got through in that time', () => {
    const failingMs = attemptPauses.reduce((sum, pause) => sum + pause, 0);
    const last = { ...failed, tries: attemptPauses.length + 1 };
    expect(afterAttempt({ ...last, failingMs })).toEqual({ status: 'failed', pauses: 'failing' });
    expect(afterAttempt({ ...last, failingMs: failingMs - 1 })).toEqual({ status: 'failed' });
    expect(afterAttempt({ ...failed, failingMs })).toEqual({
      status: 'waiting',
      pauseMs: attemptPauses[0],
      pauses: 'failing',
    });
  });

  it('is a pause at once when the receiver is gone for good; what waits is kept', () => {
    expect(afterAttempt({ ...failed, outcome: 'gone' })).toEqual({
      status: 'waiting',
      pauseMs: attemptPauses[0],
      pauses: 'gone',
    });
  });

  it('a test is tried once', () => {
    for (const outcome of ['refused', 'gone', 'timed-out'] as const)
      expect(afterAttempt({ ...failed, outcome, isTest: true })).toEqual({ status: 'failed' });
  });
});

it('R34: a webhook that nothing gets through to is left alone for longer each time, a minute at most', () => {
  const rests = [restAfter(undefined)];
  while (rests.length < 12) rests.push(restAfter(rests.at(-1)));
  expect(rests.slice(0, 4)).toEqual([250, 500, 1_000, 2_000]);
  expect(rests.at(-1)).toBe(60_000);
});
