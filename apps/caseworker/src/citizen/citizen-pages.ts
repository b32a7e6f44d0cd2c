import { lazyPage } from '@frikort/ui/lazy/lazy-part.tsx';

/* What a citizen’s page leads on to, each fetched when it is opened. */

export const StoryPage = lazyPage(() => import('../story/story-page.tsx').then((page) => page.StoryPage));

export const LetterPage = lazyPage(() =>
  import('../letters/letter-page.tsx').then((page) => page.LetterPage),
);
