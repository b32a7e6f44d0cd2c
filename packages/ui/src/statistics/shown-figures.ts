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
    if (kroner >= 1_000) return texts.short.thousand({ value: shownCount(Math.round(kroner / 1_000)) });
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

function oneDecimal(value: number, decimal: string): string {
  return value.toFixed(value < 10 ? 1 : 0).replace('.', decimal);
}
