import '@frikort/ui/styles/app.scss';
import './company.scss';
import { createQueryClient } from '@frikort/ui/query-client';
import { sessionQuery } from '@frikort/ui/session/session';
import { startApp } from '@frikort/ui/start-app.tsx';
import { createAppRouter } from './router.tsx';

const queryClient = createQueryClient();

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
  interface HistoryState {
    /** What remained on the card when the employment was registered, for its receipt. */
    remainingOere?: number;
  }
}

// Every page needs it; asked for before the page's own script has come.
void queryClient.prefetchQuery(sessionQuery('company'));
void startApp('company', createAppRouter, queryClient);
