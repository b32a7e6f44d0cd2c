import { createCatalogue } from '../catalogue.ts';
import { da } from './webhook-texts.da.ts';

/** The texts of where events are sent; they come with the page. */
export const { useMessages: useWebhookTexts } = createCatalogue(da, () =>
  import('./webhook-texts.en.ts').then((module) => module.en),
);
