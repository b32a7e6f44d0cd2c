import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './withdrawal.da.ts';

export const { useMessages: useWithdrawalTexts } = createCatalogue(da, () =>
  import('./withdrawal.en.ts').then((module) => module.en),
);
