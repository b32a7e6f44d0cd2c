import { createCatalogue } from '@frikort/ui/catalogue';
import { GuideView } from '@frikort/ui/guide/guide-view.tsx';
import { guide } from './guide.da.tsx';

const { useMessages } = createCatalogue(guide, () => import('./guide.en.tsx').then((module) => module.guide));

/** The operator's guide; no login is needed. */
export function OperatorGuidePage() {
  return <GuideView guide={useMessages()} />;
}
