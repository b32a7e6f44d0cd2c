import type { ReactNode } from 'react';
import { createCatalogue } from '../catalogue.ts';
import type { Guide } from './guide.ts';
import { GuideView } from './guide-view.tsx';

/** The page of a guide. No login is needed: someone who cannot log in may look here for the reason. */
export function guidePage(danish: Guide, loadEnglish: () => Promise<Guide>): () => ReactNode {
  const { useMessages } = createCatalogue(danish, loadEnglish);
  return function GuidePage() {
    return <GuideView guide={useMessages()} />;
  };
}
