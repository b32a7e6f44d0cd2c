import { createCatalogue } from '@frikort/ui/catalogue';
import { GuideView } from '@frikort/ui/guide/guide-view.tsx';
import { guide } from './guide.da.tsx';

const { useMessages } = createCatalogue(guide, () => import('./guide.en.tsx').then((module) => module.guide));

/** The citizens' guide. No login is needed: someone who cannot log in may look here for the reason. */
export function GuidePage() {
  return <GuideView guide={useMessages()} />;
}
