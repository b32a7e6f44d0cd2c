import '@frikort/ui/styles/app.scss';
import './styles/app.scss';
import { createQueryClient } from '@frikort/ui/query-client';
import { sessionQuery } from '@frikort/ui/session/session';
import { startApp } from '@frikort/ui/start-app.tsx';
import type { WayThroughList } from './list/way-through-list.ts';
import { createAppRouter } from './router.tsx';

const queryClient = createQueryClient();

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  /** What the browser's history keeps beside an address. Nothing about a citizen. */
  interface HistoryState {
    /** The citizen's page was opened from a row of a list: "Tilbage" goes back to it, and there may be a next one. */
    throughList?: WayThroughList;
    /** The page was opened from what needs attention on the start page: there is a way back to that. */
    fromWork?: boolean;
  }
}

// Every page needs it; asked for before the page's own script has come.
void queryClient.prefetchQuery(sessionQuery('caseworker'));
void startApp('caseworker', createAppRouter, queryClient);
