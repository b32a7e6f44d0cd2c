import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './worklist.da.ts';

export const { useMessages: useWorklistTexts } = createCatalogue(da, () =>
  import('./worklist.en.ts').then((module) => module.en),
);
