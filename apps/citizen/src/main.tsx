import '@frikort/ui/styles/app.scss';
import { createQueryClient } from '@frikort/ui/query-client';
import { startApp } from '@frikort/ui/start-app.tsx';
import { createAppRouter } from './router.tsx';

const queryClient = createQueryClient();

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

void startApp('citizen', () => createAppRouter(queryClient), queryClient);
