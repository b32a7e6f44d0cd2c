import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './efforts.da.ts';

/** The texts of the pages about efforts; they come with the pages. */
export const { useMessages: useEffortTexts } = createCatalogue(da, () =>
  import('./efforts.en.ts').then((module) => module.en),
);
