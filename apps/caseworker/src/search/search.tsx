import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useMemo, useRef, useState } from 'react';
import { rememberCitizen } from '../queries/citizen.ts';
import { type PersonWithoutFrikort, searchCitizen } from '../queries/search.ts';

/** What the last search gave besides a citizen with a page of their own. In memory: gone with the tab or a reload. */
export type SearchOutcome =
  | { readonly kind: 'without-frikort'; readonly person: PersonWithoutFrikort }
  | { readonly kind: 'refused'; readonly query: string; readonly error: unknown };

type Search = {
  /** Searches and goes to what was found, or to why nothing is shown. True when someone was found. */
  readonly search: (query: string) => Promise<boolean>;
  readonly busy: boolean;
  readonly outcome: SearchOutcome | undefined;
  /** The person has a frikort now: what the search said of them is history. */
  readonly forget: () => void;
};

const SearchContext = createContext<Search | undefined>(undefined);

/** After a search that ended on the page one was on already; a change of page moves focus by itself. */
function focusHeading(): void {
  document.querySelector<HTMLElement>('main h1')?.focus();
}

/** Holds the search of the whole app, so that the field in the header and the pages share one. */
export function SearchProvider({ children }: { children: ReactNode }) {
  const router = useRouter();
  const queryClient = useQueryClient();
  const [outcome, setOutcome] = useState<SearchOutcome>();
  const latest = useRef(0);
  const { mutateAsync, isPending } = useMutation({ mutationFn: searchCitizen, gcTime: 0 });

  const value = useMemo((): Search => {
    async function show(found: Awaited<ReturnType<typeof searchCitizen>>): Promise<void> {
      if (found.enrolled) {
        rememberCitizen(queryClient, found.citizen);
        setOutcome(undefined);
        await router.navigate({ to: '/borger/$citizenId', params: { citizenId: found.citizen.id } });
        return;
      }
      setOutcome({ kind: 'without-frikort', person: found });
      await router.navigate({ to: '/borger-uden-frikort' });
    }

    async function search(query: string): Promise<boolean> {
      latest.current += 1;
      const own = latest.current;
      const overtaken = () => own !== latest.current;
      try {
        const found = await mutateAsync(query);
        if (overtaken()) return false;
        await show(found);
        focusHeading();
        return true;
      } catch (error) {
        if (overtaken()) return false;
        setOutcome({ kind: 'refused', query, error });
        await router.navigate({ to: '/soegning' });
        focusHeading();
        return false;
      }
    }

    return { search, busy: isPending, outcome, forget: () => setOutcome(undefined) };
  }, [router, queryClient, mutateAsync, isPending, outcome]);

  return <SearchContext value={value}>{children}</SearchContext>;
}

export function useSearch(): Search {
  const search = use(SearchContext);
  if (search === undefined) throw new Error('useSearch is for what is inside of SearchProvider');
  return search;
}
