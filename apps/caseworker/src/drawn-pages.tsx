import { drawPage } from '@frikort/ui/drawn-page.tsx';
import type { Language } from '@frikort/ui/language';
import { createQueryClient } from '@frikort/ui/query-client';
import { createAppRouter } from './router.tsx';

/** A start page as HTML, for the build (vite.config.ts names them). */
export function draw(address: string, language: Language): Promise<string> {
  const queryClient = createQueryClient();
  return drawPage({ router: createAppRouter(), queryClient }, address, language);
}
