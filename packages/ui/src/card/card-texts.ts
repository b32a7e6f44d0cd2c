import { createCatalogue } from '../catalogue.ts';
import { da } from './card-texts.da.ts';

/** The words of a card that is shown; they come with the page that shows it. */
export const { useMessages: useCardTexts } = createCatalogue(da, () =>
  import('./card-texts.en.ts').then((module) => module.en),
);
