import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './counting.da.ts';

/** The texts of the page about what is counted; they come with the page. */
export const { useMessages: useCountingTexts } = createCatalogue(da, () =>
  import('./counting.en.ts').then((module) => module.en),
);
