import { shownCount } from '@frikort/ui/format';
import type { EffortTexts } from './efforts.da.ts';

/** Whole kroner of 0 and more, as the language of the page writes them: `1.200.000 kr.`, `DKK 1,200,000`. */
export function shownKroner(kroner: number, { kroner: write }: Pick<EffortTexts, 'kroner'>): string {
  return write({ amount: shownCount(kroner) });
}
