import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './citizen-messages.da.ts';

/** The texts of the pages about citizens; they come with the first of those pages. */
export const { useMessages: useCitizenMessages } = createCatalogue(da, () =>
  import('./citizen-messages.en.ts').then((module) => module.en),
);
