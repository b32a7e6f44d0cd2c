import { createCatalogue } from '../catalogue.ts';
import { da } from './systems.da.ts';

/** The texts about outside systems; they come with their pages. */
export const { useMessages: useSystemsTexts } = createCatalogue(da, () =>
  import('./systems.en.ts').then((module) => module.en),
);
