import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './contact.da.ts';

/** The texts of the municipality's contact details; they come with the page. */
export const { useMessages: useContactTexts } = createCatalogue(da, () =>
  import('./contact.en.ts').then((module) => module.en),
);
