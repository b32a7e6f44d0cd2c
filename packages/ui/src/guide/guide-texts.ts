import { createCatalogue } from '../catalogue.ts';
import { da } from './guide-texts.da.ts';

/** The words around a guide; they come with its page. */
export const { useMessages: useGuideTexts } = createCatalogue(da, () =>
  import('./guide-texts.en.ts').then((module) => module.en),
);
