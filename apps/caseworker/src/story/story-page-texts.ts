import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './story-page.da.ts';

export const { useMessages: useStoryPageTexts } = createCatalogue(da, () =>
  import('./story-page.en.ts').then((module) => module.en),
);
