import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './messages.da.ts';

export const { useMessages } = createCatalogue(da, () =>
  import('./messages.en.ts').then((module) => module.en),
);
