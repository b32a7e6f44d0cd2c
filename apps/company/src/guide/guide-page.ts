import { guidePage } from '@frikort/ui/guide/guide-page.tsx';
import { guide } from './guide.da.tsx';

/** The companies' guide. */
export const GuidePage = guidePage(
  guide,
  () => import('./guide.en.tsx').then((module) => module.guide),
  'register',
);
