import { createCatalogue } from '../catalogue.ts';
import { da } from './statistics.da.ts';

export const { useMessages: useStatisticsTexts } = createCatalogue(da, () =>
  import('./statistics.en.ts').then((module) => module.en),
);
