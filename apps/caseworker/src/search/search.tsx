import { isRefusedWith } from '@frikort/api-client/problem';
import { useOneAtATime } from '@frikort/ui/one-at-a-time';
import { concernsSession } from '@frikort/ui/session/page-requests';
import { useSession } from '@frikort/ui/session/session';
import { useQueryClient } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { createContext, type ReactNode, use, useEffect, useMemo, useRef, useState } from 'react';
import { rememberCitizen } from '../queries/citizen.ts';
import { type PersonWithoutFrikort, searchCitizen } from '../queries/search.ts';
import { forgetLookedAt } from './last-looked-at.ts';

/** A search that found nobody to show, and why. */
export type Refusal = { readonly query: string; readonly error: unknown };

type Search = {
  /**
   * Searches and goes to what was found, or to why nothing is shown. True when someone was found; a press while a
   * search is under way is never answered.
   */
  readonly search: (query: string) => Promise<boolean>;
  readonly busy: boolean;
  /** The last one found who has no frikort. In memory: gone with the tab or a reload. */
  readonly person: PersonWithoutFrikort | undefined;
  /** Why the last search that was refused was refused. */
  readonly refusal: Refusal | undefined;
  /** The person has a frikort now: what the search said of them is history. */
  readonly forgetPerson: () => void;
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
  const [person, setPerson] = useState<PersonWithoutFrikort>();
  const [refusal, setRefusal] = useState<Refusal>();
  const latest = useRef(0);
  const [busy, setBusy] = useState(false);
  const oneAtATime = useOneAtATime(busy);
  const identity = useSession('caseworker').data?.identity;

  // What somebody has searched for is nobody else's business.
  useEffect(() => {
    if (identity === undefined) return;
    return () => {
      latest.current += 1;
      setPerson(undefined);
      setRefusal(undefined);
      setBusy(false);
    };
  }, [identity]);

  const value = useMemo((): Search => {
    async function show(found: Awaited<ReturnType<typeof searchCitizen>>): Promise<void> {
      if (found.enrolled) {
        rememberCitizen(queryClient, found.citizen);
        await router.navigate({ to: '/borger/$citizenId', params: { citizenId: found.citizen.id } });
        return;
      }
      setPerson(found);
      await router.navigate({ to: '/borger-uden-frikort' });
    }

    async function explain(query: string, error: unknown): Promise<void> {
      // The page says so itself.
      if (concernsSession(error)) return;
      const notReached =
        isRefusedWith(error, 'card-number-unknown') || isRefusedWith(error, 'citizen-of-other-authority');
      if (notReached && identity !== undefined) forgetLookedAt(identity, query);
      setRefusal({ query, error });
      await router.navigate({ to: '/soegning' });
      focusHeading();
    }

    async function begin(query: string): Promise<boolean> {
      latest.current += 1;
      const own = latest.current;
      const overtaken = () => own !== latest.current;
      setBusy(true);
      try {
        const found = await searchCitizen(query);
        if (overtaken()) return false;
        await show(found);
        focusHeading();
        return true;
      } catch (error) {
        if (!overtaken()) await explain(query, error);
        return false;
      } finally {
        if (!overtaken()) setBusy(false);
      }
    }

    // A search counts (R27), so that a second press is none.
    const search = (query: string) =>
      new Promise<boolean>((resolve) => oneAtATime(() => resolve(begin(query))));

    return { search, busy, person, refusal, forgetPerson: () => setPerson(undefined) };
  }, [router, queryClient, oneAtATime, busy, person, refusal, identity]);

  return <SearchContext value={value}>{children}</SearchContext>;
}

export function useSearch(): Search {
  const search = use(SearchContext);
  if (search === undefined) throw new Error('useSearch is for what is inside of SearchProvider');
  return search;
}
