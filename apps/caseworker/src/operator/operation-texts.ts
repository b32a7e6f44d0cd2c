import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './operation.da.ts';

export const { useMessages: useOperationTexts } = createCatalogue(da, () =>
  import('./operation.en.ts').then((module) => module.en),
);
