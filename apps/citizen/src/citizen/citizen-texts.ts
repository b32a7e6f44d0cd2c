import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './citizen.da.ts';

/** The texts of the citizen's own page; they come with it. */
export const { useMessages: useCitizenTexts } = createCatalogue(da, () =>
  import('./citizen.en.ts').then((module) => module.en),
);
