import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './continuation.da.ts';

/** The texts of what is still to be registered after New Year; they come with what shows it. */
export const { useMessages: useContinuationTexts } = createCatalogue(da, () =>
  import('./continuation.en.ts').then((module) => module.en),
);
