import { describe, expect, test } from 'vitest';
import { isRunningOnInactiveCard, shownSum } from './employment-state.ts';

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

test('R8: a cancelled employment counts 0 in the sum', () => {
  const sum = shownSum([
    { status: 'registered', amountOere: 150_000 },
    { status: 'cancelled', amountOere: 99_900 },
    { status: 'registered', amountOere: 50 },
  ]);
  expect(sum).toBe('1.500,50\u00a0kr.');
});
