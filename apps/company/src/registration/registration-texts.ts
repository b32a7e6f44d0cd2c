import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './registration.da.ts';

/** The texts of registering an employment; they come with its pages. */
export const { useMessages: useRegistrationTexts } = createCatalogue(da, () =>
  import('./registration.en.ts').then((module) => module.en),
);
