import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type AnyRouter, createMemoryHistory, RouterProvider } from '@tanstack/react-router';
import { renderToString } from 'react-dom/server';
import { type Language, showLanguage } from './language.ts';
import { createQueryClient } from './query-client.ts';

/**
 * A page as it stands before the server has answered anything, for the build (vite/drawn-pages.ts): HTML that is there
 * before the script.
 * @param address such as `/virksomhed/`
 */
export async function drawPage(
  createAppRouter: (queryClient: QueryClient) => AnyRouter,
  address: string,
  language: Language,
): Promise<string> {
  const queryClient = createQueryClient();
  const router = createAppRouter(queryClient);
  // Nobody answers while a page is drawn; a question that failed would be drawn as a failure.
  globalThis.fetch = () => new Promise(() => {});
  await showLanguage(language);
  // Its scroll restoration would come as an inline script, which our policy refuses.
  router.update({ scrollRestoration: false, history: createMemoryHistory({ initialEntries: [address] }) });
  await router.load();
  return renderToString(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}
