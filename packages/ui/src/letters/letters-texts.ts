import { createCatalogue } from '../catalogue.ts';
import { da } from './letters.da.ts';

/** The words around letters; they come with what shows one. */
export const { useMessages: useLettersTexts } = createCatalogue(da, () =>
  import('./letters.en.ts').then((module) => module.en),
);
