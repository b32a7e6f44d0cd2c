import { useNavigate } from '@tanstack/react-router';
import { type OverviewSearch, readOverviewSearch } from './overview-search.ts';

/** Changes part of the overview's address; the page stays where it is. */
export function useChangeSearch(search: OverviewSearch): (change: Record<string, unknown>) => void {
  const navigate = useNavigate();
  return (change) => {
    void navigate({
      to: '/',
      search: readOverviewSearch({ ...search, ...change }),
      replace: true,
      resetScroll: false,
    });
  };
}
