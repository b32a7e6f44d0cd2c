import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './events.da.ts';

/** What somebody without the permission is told; it comes with the page. */
export const { useMessages: useEventsTexts } = createCatalogue(da, () =>
  import('./events.en.ts').then((module) => module.en),
);
