import type { Employment } from '../queries/employment.ts';

/** R15: the frikort was deactivated while this employment runs, or before it begins. */
export function isRunningOnInactiveCard(
  { status, enrolmentStatus, endDate }: Pick<Employment, 'status' | 'enrolmentStatus' | 'endDate'>,
  today: string,
): boolean {
  return status === 'registered' && enrolmentStatus === 'inactive' && endDate >= today;
}
