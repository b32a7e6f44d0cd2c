import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './mail-link.da.ts';

/** The texts of the pages that mails lead to; they come with the page. */
export const { useMessages: useMailLinkTexts } = createCatalogue(da, () =>
  import('./mail-link.en.ts').then((module) => module.en),
);
