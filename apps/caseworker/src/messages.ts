import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './messages.da.ts';

/** The texts that every page begins with: they are part of the first load. */
export const { useMessages } = createCatalogue(da, () =>
  import('./messages.en.ts').then((module) => module.en),
);
