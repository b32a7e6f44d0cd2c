import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './selection.da.ts';

export const { useMessages: useSelectionTexts } = createCatalogue(da, () =>
  import('./selection.en.ts').then((module) => module.en),
);
