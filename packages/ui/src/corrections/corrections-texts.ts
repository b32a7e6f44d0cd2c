import { createCatalogue } from '../catalogue.ts';
import { da } from './corrections.da.ts';

/** The texts of what companies ask and citizens say about an employment (R30); they come with what shows it. */
export const { useMessages: useCorrectionTexts } = createCatalogue(da, () =>
  import('./corrections.en.ts').then((module) => module.en),
);
