import { useOwnSession } from '@frikort/ui/session/own-session';
import { partsOf } from '@frikort/ui/systems/places';
import { SystemsArea } from '@frikort/ui/systems/systems-area.tsx';
import { useParams } from '@tanstack/react-router';
import { NotForYou } from '../pages/not-for-you.tsx';
import { useAreaTexts } from './area-texts.ts';

/** The municipality's own systems (R32), for its administrator. The API holds to the same. */
export function MunicipalSystems() {
  const texts = useAreaTexts();
  const { _splat } = useParams({ strict: false });
  const { role } = useOwnSession();
  return role === 'administrator' ? <SystemsArea parts={partsOf(_splat)} /> : <NotForYou texts={texts} />;
}
