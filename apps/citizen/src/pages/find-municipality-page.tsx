import { FindAuthority } from '@frikort/ui/authority/authority-contact.tsx';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useMessages } from '../messages.ts';

/** How each municipality is reached about socialt frikort; for everyone. */
export function FindMunicipalityPage() {
  const { findMunicipality } = useMessages();
  return (
    <Page title={findMunicipality.title} width="text">
      <p className="font-lead">{findMunicipality.lead}</p>
      <FindAuthority whose="own" />
    </Page>
  );
}
