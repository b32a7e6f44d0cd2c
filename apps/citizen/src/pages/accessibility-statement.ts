import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './accessibility.da.ts';

export const { useMessages: useAccessibilityStatement } = createCatalogue(da, () =>
  import('./accessibility.en.ts').then((module) => module.en),
);
