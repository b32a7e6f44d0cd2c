import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './corrections-page.da.ts';

/** The texts of what companies ask and citizens say, as caseworkers answer it; they come with what shows it. */
export const { useMessages: useCorrectionsPageTexts } = createCatalogue(da, () =>
  import('./corrections-page.en.ts').then((module) => module.en),
);
