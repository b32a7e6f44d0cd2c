import type { Entrance } from '@frikort/api-client';
import { lazyPart } from '../lazy/lazy-part.tsx';

/** The count in the menu, fetched after the page; a menu says nothing of a count that does not come. */
export const Unread = lazyPart<{ entrance: Entrance }>(() =>
  import('./unread-count.tsx').then(
    (module) => module.UnreadCount,
    () => () => null,
  ),
);
