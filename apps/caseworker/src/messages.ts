import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './messages.da.ts';

/** The texts of the caseworkers' pages. */
export const { useMessages, messages } = createCatalogue(da, () =>
  import('./messages.en.ts').then((module) => module.en),
);
