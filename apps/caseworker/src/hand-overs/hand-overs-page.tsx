import { useSession } from '@frikort/ui/session/session';
import { Page } from '@frikort/ui/shell/page.tsx';
import { NotForYou } from '../pages/not-for-you.tsx';
import { HandOverList } from './hand-over-list.tsx';
import { useHandOverTexts } from './hand-over-texts.ts';
import { NewHandOver } from './new-hand-over.tsx';
import './hand-overs.scss';

/** Employments handed over to the municipality's other systems, by its administrator (R28). */
export function HandOversPage() {
  const texts = useHandOverTexts();
  const session = useSession('caseworker').data;
  if (session?.role !== 'administrator') return <NotForYou texts={texts} />;
  return (
    <Page title={texts.title}>
      <p className="font-lead">{texts.lead}</p>
      <p>{texts.kept}</p>
      <NewHandOver />
      <HandOverList />
    </Page>
  );
}
