import type { Flow } from '@frikort/domain/self-service';
import type { ReactNode } from 'react';
import { createCatalogue } from '../catalogue.ts';
import type { Guide } from './guide.ts';
import { GuideView } from './guide-view.tsx';

/**
 * The page of a guide. No login is needed: someone who cannot log in may look here for the reason.
 * @param flow what it is the introduction of (R38)
 */
export function guidePage(danish: Guide, loadEnglish: () => Promise<Guide>, flow?: Flow): () => ReactNode {
  const { useMessages } = createCatalogue(danish, loadEnglish);
  return function GuidePage() {
    return <GuideView guide={useMessages()} flow={flow} />;
  };
}
