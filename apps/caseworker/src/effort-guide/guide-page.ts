import { guidePage } from '@frikort/ui/guide/guide-page.tsx';
import { guide } from './guide.da.tsx';

/** The guide of those who work with efforts. */
export const EffortGuidePage = guidePage(guide, () =>
  import('./guide.en.tsx').then((module) => module.guide),
);
