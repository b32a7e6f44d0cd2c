import { guidePage } from '@frikort/ui/guide/guide-page.tsx';
import { guide } from './guide.da.tsx';

/** The administrator's guide. */
export const AdministratorGuidePage = guidePage(guide, () =>
  import('./guide.en.tsx').then((module) => module.guide),
);
