import { useInfiniteQuery } from '@tanstack/react-query';
import { employmentsQuery } from '../queries/employments.ts';
import { isFiltered, type OverviewSearch } from './overview-search.ts';

/** True once it is known that the company has registered nothing at all: then there is nothing to search either. */
export function useNothingRegistered(search: OverviewSearch, text: string): boolean {
  const { data } = useInfiniteQuery(employmentsQuery(search, text));
  return !isFiltered(search, text) && data?.pages[0]?.items.length === 0;
}
