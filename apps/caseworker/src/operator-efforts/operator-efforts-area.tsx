import { PageNotFound } from '@frikort/ui/shell/route-states.tsx';
import { partsOf } from '@frikort/ui/systems/places';
import { useParams } from '@tanstack/react-router';
import { CategoriesPage } from './categories-page.tsx';
import { MembersPage } from './members-page.tsx';
import { NewOrganisationPage } from './new-organisation-page.tsx';
import { OrganisationListPage } from './organisation-list-page.tsx';
import { OperatorOrganisationPage } from './organisation-page.tsx';
import '../efforts/efforts.scss';

/** The operator's pages of efforts: organisations as they are ordered, and the list of categories (R40, R41). */
export function OperatorEffortsArea() {
  const { _splat } = useParams({ strict: false });
  const [first, part, ...more] = partsOf(_splat);
  if (first !== undefined && part === 'kommuner' && more.length === 0)
    return <MembersPage key={first} id={first} />;
  if (part !== undefined) return <PageNotFound />;
  if (first === undefined) return <OrganisationListPage />;
  if (first === 'ny') return <NewOrganisationPage />;
  return first === 'kategorier' ? <CategoriesPage /> : <OperatorOrganisationPage key={first} id={first} />;
}
