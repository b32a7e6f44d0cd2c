import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './period.da.ts';

/** The texts of the overview's choice of days, and of what the list comes to by month and citizen. */
export const { useMessages: usePeriodTexts } = createCatalogue(da, () =>
  import('./period.en.ts').then((module) => module.en),
);
