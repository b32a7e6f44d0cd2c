/** What of an employment decides how much it adds to which month. */
export type CountedEmployment = {
  readonly endDate: string;
  readonly amountOere: number;
  readonly status: 'registered' | 'cancelled';
};

/**
 * The registered pay of a year by month, January first, in øre. An employment counts whole in the month it ends:
 * how its pay spreads over the days is not known, and so the months always add up to what the card has used (R2).
 * Cancelled ones count nothing (R8).
 */
export function payByMonth(employments: readonly CountedEmployment[]): readonly number[] {
  const months = Array.from({ length: 12 }, () => 0);
  for (const { endDate, amountOere, status } of employments) {
    const month = Number(endDate.slice(5, 7)) - 1;
    if (status === 'registered') months[month] = (months[month] ?? 0) + amountOere;
  }
  return months;
}
