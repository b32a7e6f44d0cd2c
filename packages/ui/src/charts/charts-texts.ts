import { createCatalogue } from '../catalogue.ts';
import { da } from './charts.da.ts';

export const { useMessages: useChartTexts } = createCatalogue(da, () =>
  import('./charts.en.ts').then((module) => module.en),
);
