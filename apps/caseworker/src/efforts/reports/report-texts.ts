import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './reports.da.ts';

/** The texts of reports; they come with the page. */
export const { useMessages: useReportTexts } = createCatalogue(da, () =>
  import('./reports.en.ts').then((module) => module.en),
);
