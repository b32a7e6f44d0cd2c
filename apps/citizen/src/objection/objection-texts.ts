import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './objection.da.ts';

/** The texts of what a citizen says is wrong; they come with what shows it. */
export const { useMessages: useObjectionTexts } = createCatalogue(da, () =>
  import('./objection.en.ts').then((module) => module.en),
);
