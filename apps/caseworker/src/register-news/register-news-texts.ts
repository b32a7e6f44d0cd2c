import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './register-news.da.ts';

export const { useMessages: useRegisterNewsTexts } = createCatalogue(da, () =>
  import('./register-news.en.ts').then((module) => module.en),
);
