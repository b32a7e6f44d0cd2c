import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './colleagues.da.ts';

export const { useMessages: useColleagueTexts } = createCatalogue(da, () =>
  import('./colleagues.en.ts').then((module) => module.en),
);
