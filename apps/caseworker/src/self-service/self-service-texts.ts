import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './self-service.da.ts';

/** The texts of the pages about self-service; they come with the pages. */
export const { useMessages: useSelfServiceTexts } = createCatalogue(da, () =>
  import('./self-service.en.ts').then((module) => module.en),
);
