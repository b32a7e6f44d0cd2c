import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './transfers.da.ts';

/** The texts of transfers; they come with the page, and with the dialogs. */
export const { useMessages: useTransferTexts } = createCatalogue(da, () =>
  import('./transfers.en.ts').then((module) => module.en),
);
