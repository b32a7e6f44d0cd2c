import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './overview-corrections.da.ts';

export const { useMessages: useOverviewCorrectionTexts } = createCatalogue(da, () =>
  import('./overview-corrections.en.ts').then((module) => module.en),
);
