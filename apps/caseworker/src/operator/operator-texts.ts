import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './operator.da.ts';

/** The texts of the operator's pages; they come with the first of them. */
export const { useMessages: useOperatorTexts } = createCatalogue(da, () =>
  import('./operator.en.ts').then((module) => module.en),
);
