import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './letter-page.da.ts';

export const { useMessages: useLetterPageTexts } = createCatalogue(da, () =>
  import('./letter-page.en.ts').then((module) => module.en),
);
