import { createCatalogue } from '@frikort/ui/catalogue';
import { da } from './statements.da.ts';

export const { useMessages: useStatements } = createCatalogue(da, () =>
  import('./statements.en.ts').then((module) => module.en),
);
