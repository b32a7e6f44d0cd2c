import { describe, expect, it } from 'vitest';
import { payByMonth } from './months.ts';

describe('pay by month', () => {
  it('has twelve months, empty where nothing ended', () => {
    expect(payByMonth([])).toEqual(Array(12).fill(0));
  });

  it('counts an employment whole in the month it ends, however many it spans', () => {
    const months = payByMonth([
      { endDate: '2026-03-31', amountOere: 150_000, status: 'registered' },
      { endDate: '2026-03-01', amountOere: 1, status: 'registered' },
      { endDate: '2026-12-31', amountOere: 20_000, status: 'registered' },
    ]);
    expect([months[0], months[2], months[11]]).toEqual([0, 150_001, 20_000]);
  });

  it('adds up to what is used: cancelled ones count nothing (R8)', () => {
    const months = payByMonth([
      { endDate: '2026-01-02', amountOere: 500, status: 'registered' },
      { endDate: '2026-01-03', amountOere: 700, status: 'cancelled' },
    ]);
    expect(months.reduce((sum, amount) => sum + amount, 0)).toBe(500);
  });
});
