import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './approvals.da.ts';

/** The texts about who may act for the company; they come with their pages. */
export const { useMessages: useApprovalTexts } = createCatalogue(da, () =>
  import('./approvals.en.ts').then((module) => module.en),
);
