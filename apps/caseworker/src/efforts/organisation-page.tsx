import { ButtonLink } from '@frikort/ui/components/button.tsx';
import { BackLink, FunctionLink } from '@frikort/ui/components/link.tsx';
import { Outcome } from '@frikort/ui/components/outcome.tsx';
import { ErrorState, Loading } from '@frikort/ui/components/state.tsx';
import { useReceipt } from '@frikort/ui/receipt';
import { Page } from '@frikort/ui/shell/page.tsx';
import { useQuery } from '@tanstack/react-query';
import { type EffortOrganisation, organisationQuery } from '../queries/efforts.ts';
import { EffortList } from './effort-list.tsx';
import { useEffortTexts } from './effort-texts.ts';
import { FinancesSection } from './finances-section.tsx';
import { OrganisationFacts } from './organisation-facts.tsx';
import { PeopleSection } from './people-section.tsx';
import { effortPlace, organisationPlace } from './places.ts';

function Shown({ organisation }: { organisation: EffortOrganisation }) {
  const texts = useEffortTexts();
  const receipt = useReceipt();
  const { id, rights } = organisation;
  const administers = rights.includes('effort-administrator');
  const manages = rights.includes('effort-manager');
  const [what, year] = receipt?.split(' ') ?? [];
  return (
    <>
      {what !== undefined && (
        <Outcome>
          <p>
            {what === 'taken'
              ? texts.code.done
              : what === 'finances'
                ? texts.finances.saved({ year: Number(year) })
                : texts.organisation.changed}
          </p>
        </Outcome>
      )}
      <OrganisationFacts organisation={organisation} />
      {administers && (
        <p>
          <FunctionLink icon="edit" {...organisationPlace(id, 'ret')}>
            {texts.organisation.edit}
          </FunctionLink>
        </p>
      )}
      <EffortList organisation={id} />
      {manages && (
        <p>
          <ButtonLink look="primary" icon="plus" {...organisationPlace(id, 'ny-indsats')}>
            {texts.efforts.create}
          </ButtonLink>
        </p>
      )}
      {(administers || manages) && <FinancesSection id={id} mayEdit={administers} />}
      <PeopleSection
        place={{ kind: 'organisation', id }}
        organisationId={id}
        appointments={organisation.appointments}
        mayAppoint={administers}
      />
    </>
  );
}

/** One organisation: what it is, its efforts, its money and its people (R39-R41). */
export function OrganisationPage({ id }: { id: string }) {
  const texts = useEffortTexts();
  const { data, error, refetch } = useQuery(organisationQuery(id));
  return (
    <Page
      title={data?.value.name ?? texts.title}
      pending={data === undefined && error === null}
      before={<BackLink {...effortPlace()}>{texts.back}</BackLink>}
    >
      {data === undefined && (error === null ? <Loading /> : <ErrorState error={error} retry={refetch} />)}
      {data !== undefined && <Shown organisation={data.value} />}
    </Page>
  );
}
