import { createCatalogue } from '../catalogue.ts';
import { da } from './story.da.ts';

export const { useMessages: useStoryTexts } = createCatalogue(da, () =>
  import('./story.en.ts').then((module) => module.en),
);
