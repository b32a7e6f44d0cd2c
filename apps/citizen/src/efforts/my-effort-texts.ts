import { createCatalogue } from '@frikort/ui/catalogue';
import { effortWords } from '@frikort/words/effort-words.da';
import { da } from './my-efforts.da.ts';

/** The texts of one's own efforts; they come with that part of the page. */
export const { useMessages: useMyEffortTexts } = createCatalogue(da, () =>
  import('./my-efforts.en.ts').then((module) => module.en),
);

export const { useMessages: useEffortWords } = createCatalogue(effortWords, () =>
  import('@frikort/words/effort-words.en').then((module) => module.effortWords),
);
