import { createCatalogue } from '../catalogue.ts';
import { da } from './authority-texts.da.ts';

/** The texts of how a municipality is reached; they come with what shows it. */
export const { useMessages: useAuthorityTexts } = createCatalogue(da, () =>
  import('./authority-texts.en.ts').then((module) => module.en),
);
