import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './privacy.da.ts';

export const { useMessages: usePrivacyStatement } = createCatalogue(da, () =>
  import('./privacy.en.ts').then((module) => module.en),
);
