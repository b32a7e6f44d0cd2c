import { createCatalogue } from '@frikort/ui/catalogue';
import { loadGuideTexts } from '@frikort/ui/guide/guide-texts';
import { GuideView } from '@frikort/ui/guide/guide-view.tsx';
import { guide } from './guide.da.tsx';

const { useMessages, load } = createCatalogue(guide, () =>
  import('./guide.en.tsx').then((module) => module.guide),
);

/** The guide in the language shown, and the words around it: there before the page is drawn. */
export const loadTexts = () => Promise.all([load(), loadGuideTexts()]);

/** The operator's guide; no login is needed. */
export function OperatorGuidePage() {
  return <GuideView guide={useMessages()} />;
}
