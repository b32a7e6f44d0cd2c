import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './contact.da.ts';

/** The texts of the company's own contact person. */
export const { useMessages: useContactTexts } = createCatalogue(da, () =>
  import('./contact.en.ts').then((module) => module.en),
);
