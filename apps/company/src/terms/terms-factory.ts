import { calendarDate } from '@frikort/domain/calendar';
import { oere } from '@frikort/domain/money';
import type { TermsFacts } from './check-terms.ts';
import { emptyTerms, type TermsValues } from './terms-values.ts';

/** For tests: fields that nothing is wrong with, and what a test wants otherwise. */
export function typedTerms(changes: Partial<TermsValues> = {}): TermsValues {
  return {
    ...emptyTerms,
    startDate: '01-03-2026',
    endDate: '31-03-2026',
    amount: '1.500,00',
    contact: { name: 'Bjarne Jepsen', email: 'bjarne@solsikken.example', phone: '10 20 30 40' },
    ...changes,
  };
}

/** For tests: a card in 2026 with 10.000 kr. left, none in other years, on 10 March 2026. */
export function termsFacts(changes: Partial<TermsFacts> = {}): TermsFacts {
  return {
    today: calendarDate('2026-03-10'),
    balanceOf: (year) => (year === 2026 ? oere(1_000_000) : null),
    ...changes,
  };
}
