import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './access-log.da.ts';

/** The texts of "who has seen my data"; they come with the page. */
export const { useMessages: useAccessLogTexts } = createCatalogue(da, () =>
  import('./access-log.en.ts').then((module) => module.en),
);
