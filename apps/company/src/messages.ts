import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './messages.da.ts';

/** The texts of the shell and of the overview; the forms bring their own. */
export const { useMessages } = createCatalogue(da, () =>
  import('./messages.en.ts').then((module) => module.en),
);
