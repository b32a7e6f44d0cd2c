import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './area.da.ts';

/** The texts of the area itself; those of its pages are shared (`@frikort/ui/systems`). */
export const { useMessages: useAreaTexts } = createCatalogue(da, () =>
  import('./area.en.ts').then((module) => module.en),
);
