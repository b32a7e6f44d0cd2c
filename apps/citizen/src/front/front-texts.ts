import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './front.da.ts';

export const { useMessages: useFrontTexts } = createCatalogue(da, () =>
  import('./front.en.ts').then((module) => module.en),
);
