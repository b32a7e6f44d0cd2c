import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './log.da.ts';

/** The texts of the log; they come with the page. */
export const { useMessages: useLogTexts } = createCatalogue(da, () =>
  import('./log.en.ts').then((module) => module.en),
);
