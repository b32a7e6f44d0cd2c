import { formatAmountInput, oere } from '@frikort/domain/money';
import { shownAmount, shownCount } from '../format.ts';
import type { Figure, Measure } from './figures.ts';
import { useStatisticsTexts } from './statistics-texts.ts';

/** How figures are written where there is little room, and in a file. */
export function useShownFigures() {
  const texts = useStatisticsTexts();
  const isAmount = (measure: Measure) => measure === 'amountOere' || measure === 'averageOere';
  const shortAmount = (amountOere: number): string => {
    const kroner = amountOere / 100;
    if (kroner >= 1_000_000)
      return texts.short.million({ value: oneDecimal(kroner / 1_000_000, texts.decimal) });
    if (kroner >= 1_000) return texts.short.thousand({ value: oneDecimal(kroner / 1_000, texts.decimal) });
    return shownCount(Math.round(kroner));
  };
  return {
    isAmount,
    shortAmount,
    /** `1234,50`: a number for a Danish spreadsheet. */
    amountCell: (amountOere: number) => formatAmountInput(oere(Math.round(amountOere))).replaceAll('.', ''),
    /** A figure in words: hidden where it is. */
    figure: (value: Figure, measure: Measure | 'companies'): string => {
      if (value === null) return texts.hidden;
      const isMoney = measure === 'amountOere' || measure === 'averageOere';
      return isMoney ? shownAmount(value ?? 0) : shownCount(value ?? 0);
    },
  };
}

/** `7,4`, and `12` from ten on; a whole number has no decimal. */
function oneDecimal(value: number, decimal: string): string {
  return value < 10 ? String(Number(value.toFixed(1))).replace('.', decimal) : shownCount(Math.round(value));
}
