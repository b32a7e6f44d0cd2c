import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './my-data.da.ts';

/** The texts of "my data"; they come with the page. */
export const { useMessages: useMyDataTexts } = createCatalogue(da, () =>
  import('./my-data.en.ts').then((module) => module.en),
);
