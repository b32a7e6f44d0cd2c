import { createCatalogue } from '@frikort/ui/catalogue';
import { GuideView } from '@frikort/ui/guide/guide-view.tsx';
import { guide } from './guide.da.tsx';

const { useMessages } = createCatalogue(guide, () => import('./guide.en.tsx').then((module) => module.guide));

/** The administrator's guide; no login is needed. */
export function AdministratorGuidePage() {
  return <GuideView guide={useMessages()} />;
}
