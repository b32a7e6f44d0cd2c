import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './list.da.ts';

/** The texts of the list of employments. */
export const { useMessages: useListTexts } = createCatalogue(da, () =>
  import('./list.en.ts').then((module) => module.en),
);
