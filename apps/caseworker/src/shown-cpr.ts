import { formatCpr, isCpr } from '@frikort/domain/cpr';

/** `290569-0000` of the ten digits that the API gives. */
export function shownCpr(digits: string): string {
  return isCpr(digits) ? formatCpr(digits) : digits;
}
