import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './operator-efforts.da.ts';

/** The texts of the operator's pages about efforts; they come with the pages. */
export const { useMessages: useOperatorEffortTexts } = createCatalogue(da, () =>
  import('./operator-efforts.en.ts').then((module) => module.en),
);
