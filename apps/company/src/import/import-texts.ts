import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './import.da.ts';

/** The texts of registering several employments at once. */
export const { useMessages: useImportTexts } = createCatalogue(da, () =>
  import('./import.en.ts').then((module) => module.en),
);
