import type { Entrance } from '@frikort/api-client';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, RouterProvider } from '@tanstack/react-router';
import { type ReactNode, StrictMode, startTransition, useLayoutEffect } from 'react';
import { createRoot } from 'react-dom/client';
import './lazy/import-part.ts';
import { startLanguage } from './language.ts';
import { watchSession } from './session/watch-session.ts';
import { PageBroken, PageNotFound, PagePending } from './shell/route-states.tsx';

/**
 * Zod would try whether it may compile its schemas, which our Content-Security-Policy refuses and reports. This is
 * what `z.config({ jitless: true })` sets; said here, before zod, because zod comes with the first form.
 */
Reflect.set(globalThis, '__zod_globalConfig', { jitless: true });

/** The parts of an app's router that are the same in all three; spread into `createRouter`. */
export const routerDefaults = {
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Between pages one is there at once; gliding is for links within a page.
  scrollRestorationBehavior: 'instant',
  defaultPendingComponent: PagePending,
  defaultNotFoundComponent: PageNotFound,
  defaultErrorComponent: PageBroken,
} as const;

type UsableProps = { place: HTMLElement; children: ReactNode };

/** What the build has drawn is inert: neither keyboard nor screen reader begins in what is about to be replaced. */
function Usable({ place, children }: UsableProps) {
  useLayoutEffect(() => {
    place.inert = false;
  }, [place]);
  return children;
}

/** Between two longer pieces of work: the browser may paint, and answer what was pressed. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

/**
 * Shows an app in `#app`, in the language chosen earlier. What the build has drawn there stays until the page can take
 * its place whole; `entrance` is the one whose session the app lives by. Not to be awaited by the app's first module: the pages import from it, and would wait for it in turn.
 */
export async function startApp(
  entrance: Entrance,
  createRouter: () => AnyRouter,
  queryClient: QueryClient,
): Promise<void> {
  const place = document.getElementById('app');
  if (place === null) throw new Error('index.html has no element #app');
  watchSession(queryClient, entrance);
  await nextTurn();
  const router = createRouter();
  await nextTurn();
  await Promise.all([startLanguage(), router.load()]);
  // As a transition it is drawn in short steps, between which the browser may answer.
  startTransition(() => {
    createRoot(place).render(
      <StrictMode>
        <QueryClientProvider client={queryClient}>
          <Usable place={place}>
            <RouterProvider router={router} />
          </Usable>
        </QueryClientProvider>
      </StrictMode>,
    );
  });
}
