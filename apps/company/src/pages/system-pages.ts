import { lazyPage } from '@frikort/ui/lazy/lazy-part.tsx';

/* The company’s own systems, and what is sent to them, each fetched when it is opened. */

export const CompanySystems = lazyPage(() =>
  import('../systems/systems-area.tsx').then((page) => page.CompanySystems),
);

export const EventsPage = lazyPage(() => import('./events-page.tsx').then((page) => page.EventsPage));
