import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './log-in.da.ts';

/** The texts of the choice of a login; they come with the page. */
export const { useMessages: useLogInTexts } = createCatalogue(da, () =>
  import('./log-in.en.ts').then((module) => module.en),
);
