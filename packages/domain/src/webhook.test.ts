import { describe, expect, it } from 'vitest';
import { afterAttempt, attemptPauses, webhookPatienceDays } from './webhook.ts';

const failed = { outcome: 'refused', tries: 1, isTest: false, nothingGotThrough: true } as const;

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
    const last = { ...failed, tries: attemptPauses.length + 1 };
    expect(afterAttempt(last)).toEqual({ status: 'failed', pauses: 'failing' });
    expect(afterAttempt({ ...last, nothingGotThrough: false })).toEqual({ status: 'failed' });
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
