/** What of an employment decides how much it adds to which month. */
export type CountedEmployment = {
  readonly endDate: string;
  readonly amountOere: number;
  readonly status: 'registered' | 'cancelled';
};

/** The pay of a month in øre: of employments that are over, and of those that are not yet. */
export type MonthOfPay = { readonly endedOere: number; readonly comingOere: number };

/**
 * The registered pay of a year by month, January first. An employment counts whole in the month it ends: how its pay
 * spreads over the days is not known, and so the months always add up to what the card has used (R2). Cancelled ones
 * count nothing (R8). The pay of one that ends after `today` (both as `2026-11-28`) is still to come.
 */
export function payByMonth(employments: readonly CountedEmployment[], today: string): readonly MonthOfPay[] {
  const months = Array.from({ length: 12 }, () => ({ endedOere: 0, comingOere: 0 }));
  for (const { endDate, amountOere, status } of employments) {
    const month = months[Number(endDate.slice(5, 7)) - 1];
    if (month !== undefined && status === 'registered') {
      month[endDate > today ? 'comingOere' : 'endedOere'] += amountOere;
    }
  }
  return months;
}
