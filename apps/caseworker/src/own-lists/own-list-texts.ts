import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './own-lists.da.ts';

export const { useMessages: useOwnListTexts } = createCatalogue(da, () =>
  import('./own-lists.en.ts').then((module) => module.en),
);
