import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './terms.da.ts';

/** The texts of the fields of an employment; they come with the forms. */
export const { useMessages: useTermsTexts } = createCatalogue(da, () =>
  import('./terms.en.ts').then((module) => module.en),
);
