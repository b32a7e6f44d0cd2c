import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './add-pay.da.ts';

/** The texts of adding pay to an employment. */
export const { useMessages: useAddPayTexts } = createCatalogue(da, () =>
  import('./add-pay.en.ts').then((module) => module.en),
);
