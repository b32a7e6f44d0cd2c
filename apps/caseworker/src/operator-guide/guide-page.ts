import { guidePage } from '@frikort/ui/guide/guide-page.tsx';
import { guide } from './guide.da.tsx';

/** The operator's guide. */
export const OperatorGuidePage = guidePage(guide, () =>
  import('./guide.en.tsx').then((module) => module.guide),
);
