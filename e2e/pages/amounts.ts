import { formatAmount, oere } from '@frikort/domain/money';

/** An amount in øre as the pages show it: `1.500,00 kr.` */
export function kroner(amountOere: number): string {
  return formatAmount(oere(amountOere));
}
