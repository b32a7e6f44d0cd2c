import { createCatalogue } from './catalogue.ts';
import { da } from './messages.da.ts';

/** The texts of the shared parts. The apps have catalogues of their own. */
export const { useMessages: useUiMessages, messages: uiMessages } = createCatalogue(da, () =>
  import('./messages.en.ts').then((module) => module.en),
);
