import { createCatalogue } from '../catalogue.ts';
import { da } from './inbox-texts.da.ts';

/** The texts of messages; they come with the page. */
export const { useMessages: useInboxTexts } = createCatalogue(da, () =>
  import('./inbox-texts.en.ts').then((module) => module.en),
);
