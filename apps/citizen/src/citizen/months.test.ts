import { describe, expect, it } from 'vitest';
import { type CountedEmployment, payByMonth } from './months.ts';

const today = '2026-11-28';

const monthsOf = (...employments: [endDate: string, amountOere: number, status?: 'cancelled'][]) =>
  payByMonth(
    employments.map(
      ([endDate, amountOere, status]): CountedEmployment => ({
        endDate,
        amountOere,
        status: status ?? 'registered',
      }),
    ),
    today,
  );

describe('pay by month', () => {
  it('has twelve months, empty where nothing ended', () => {
    expect(monthsOf()).toEqual(Array(12).fill({ endedOere: 0, comingOere: 0 }));
  });

  it('counts an employment whole in the month it ends, however many it spans', () => {
    const months = monthsOf(['2026-03-31', 150_000], ['2026-03-01', 1], ['2026-10-31', 20_000]);
    expect([months[0], months[2], months[9]].map((month) => month?.endedOere)).toEqual([0, 150_001, 20_000]);
  });

  it('tells what is still to come from what is earned, in the same month too', () => {
    const months = monthsOf(['2026-11-28', 100], ['2026-11-29', 20], ['2026-12-31', 3]);
    expect(months[10]).toEqual({ endedOere: 100, comingOere: 20 });
    expect(months[11]).toEqual({ endedOere: 0, comingOere: 3 });
  });

  it('adds up to what is used: cancelled ones count nothing (R8)', () => {
    const months = monthsOf(
      ['2026-01-02', 500],
      ['2026-01-03', 700, 'cancelled'],
      ['2026-12-03', 9, 'cancelled'],
    );
    expect(months.reduce((sum, { endedOere, comingOere }) => sum + endedOere + comingOere, 0)).toBe(500);
  });
});
