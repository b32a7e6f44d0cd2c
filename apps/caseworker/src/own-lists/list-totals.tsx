import { shownAmount } from '@frikort/ui/format';
import { useQuery } from '@tanstack/react-query';
import type { CitizenListFilter } from '../queries/citizens.ts';
import { citizenTotalsQuery } from '../queries/own-lists.ts';
import { useOwnListTexts } from './own-list-texts.ts';

/** How many citizens a list has over all pages, and what remains for them; nothing while that is not known. */
export function ListTotals({ filter, year }: { filter: CitizenListFilter; year: number }) {
  const texts = useOwnListTexts();
  const { sort: _, ...narrowed } = filter;
  const { data } = useQuery(citizenTotalsQuery(narrowed));
  if (data === undefined || data.count === 0) return null;
  const { count, remainingOere } = data;
  return <p className="list-totals">{texts.total({ count, remaining: shownAmount(remainingOere), year })}</p>;
}
