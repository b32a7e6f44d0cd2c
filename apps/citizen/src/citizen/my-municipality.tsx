import { AuthorityContact } from '@frikort/ui/authority/authority-contact.tsx';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from '../queries/me.ts';

/** How the citizen's own municipality is reached, on a page that tells them to ask it. */
export function MyMunicipality() {
  const { data } = useQuery(meQuery);
  return data === undefined ? null : <AuthorityContact authority={data.authority} />;
}
