import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './hand-overs.da.ts';

/** The texts of the hand-overs; they come with the page. */
export const { useMessages: useHandOverTexts } = createCatalogue(da, () =>
  import('./hand-overs.en.ts').then((module) => module.en),
);
