import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './employment.da.ts';

/** The texts of one employment: its page, editing and cancelling. */
export const { useMessages: useEmploymentTexts } = createCatalogue(da, () =>
  import('./employment.en.ts').then((module) => module.en),
);
