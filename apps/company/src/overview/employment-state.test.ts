import { describe, expect, test } from 'vitest';
import { isRunningOnInactiveCard } from './employment-state.ts';

const running = { status: 'registered', enrolmentStatus: 'inactive', endDate: '2026-03-31' } as const;

describe('R15: an employment whose frikort has become inactive', () => {
  test('is told of until its last day is over', () => {
    expect(isRunningOnInactiveCard(running, '2026-03-31')).toBe(true);
    expect(isRunningOnInactiveCard(running, '2026-04-01')).toBe(false);
  });

  test('is not told of when it is cancelled, or the frikort active', () => {
    expect(isRunningOnInactiveCard({ ...running, status: 'cancelled' }, '2026-03-01')).toBe(false);
    expect(isRunningOnInactiveCard({ ...running, enrolmentStatus: 'active' }, '2026-03-01')).toBe(false);
  });
});
