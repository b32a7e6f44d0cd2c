import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './letter-texts.da.ts';

/** The texts of the administrator's pages of letters; they come with the pages. */
export const { useMessages: useLetterTextsTexts } = createCatalogue(da, () =>
  import('./letter-texts.en.ts').then((module) => module.en),
);
