import '@frikort/ui/styles/app.scss';
import { createQueryClient } from '@frikort/ui/query-client';
import { startApp } from '@frikort/ui/start-app.tsx';
import { RouterProvider } from '@tanstack/react-router';
import { createAppRouter } from './router.tsx';

const queryClient = createQueryClient();
const router = createAppRouter(queryClient);

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

await startApp(<RouterProvider router={router} />, queryClient);
