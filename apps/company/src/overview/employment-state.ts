import { oere, sumOf } from '@frikort/domain/money';
import { shownAmount } from '@frikort/ui/format';
import type { Employment } from '../queries/employment.ts';

/** R15: the frikort was deactivated while this employment runs, or before it begins. */
export function isRunningOnInactiveCard(
  { status, enrolmentStatus, endDate }: Pick<Employment, 'status' | 'enrolmentStatus' | 'endDate'>,
  today: string,
): boolean {
  return status === 'registered' && enrolmentStatus === 'inactive' && endDate >= today;
}

/** The amounts of those that count (R8: a cancelled one counts 0), as an amount to show. */
export function shownSum(employments: readonly Pick<Employment, 'status' | 'amountOere'>[]): string {
  const counting = employments.filter(({ status }) => status === 'registered');
  return shownAmount(sumOf(counting.map(({ amountOere }) => oere(amountOere))));
}
